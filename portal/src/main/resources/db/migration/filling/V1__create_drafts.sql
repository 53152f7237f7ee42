-- Answers being given. Each answer is a row with a version of its own, sealed with the key of its draft.
create table draft (
    id           uuid primary key,
    form         text        not null,
    form_version text        not null,
    subject      uuid        not null,
    role         text        not null,
    account      uuid,
    wrapped_key  bytea       not null,
    started_at   timestamptz not null,
    changed_at   timestamptz not null,
    place        text,
    state        text        not null,
    warned       int         not null default 0,
    warned_at    timestamptz,
    constraint draft_state_is_known check (state in ('OPEN', 'SENT')),
    constraint draft_role_is_known check (role in ('SELF', 'CARER', 'LEGAL_REPRESENTATIVE', 'PROFESSIONAL'))
);
create index draft_of_an_account on draft (account) where account is not null;
create index draft_by_change on draft (changed_at) where state = 'OPEN';

create table answer (
    draft      uuid        not null references draft (id) on delete cascade,
    question   text        not null,
    version    int         not null,
    sealed     bytea,
    edit       uuid        not null,
    written_at timestamptz not null,
    written_by text        not null,
    primary key (draft, question)
);

-- What somebody typed on a page and did not confirm, or confirmed with a mistake in it.
create table typed_page (
    draft     uuid        not null references draft (id) on delete cascade,
    page      text        not null,
    sealed    bytea       not null,
    confirmed boolean     not null,
    typed_at  timestamptz not null,
    primary key (draft, page)
);
