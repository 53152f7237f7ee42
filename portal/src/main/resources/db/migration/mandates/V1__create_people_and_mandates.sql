-- Whom a form is for, and what a carer may do for them.
create table person (
    id         uuid primary key,
    account    uuid,
    level      text        not null,
    created_at timestamptz not null,
    constraint person_level_is_known
        check (level in ('DECLARED', 'SEEN_BY_PROFESSIONAL', 'FC_EIDAS1', 'FC_EIDAS2'))
);
-- An account holder is one subject, however many forms they fill in for themselves.
create unique index person_of_an_account on person (account) where account is not null;

create table mandate (
    id           uuid primary key,
    subject      uuid        not null references person (id),
    account      uuid,
    sitting      uuid        not null,
    draft        uuid        not null,
    kind         text        not null,
    rights       text        not null,
    text_version text        not null,
    text_hash    text        not null,
    given_at     timestamptz not null,
    until        timestamptz not null,
    ended_at     timestamptz,
    constraint mandate_kind_is_known check (kind in ('CARER', 'LEGAL_REPRESENTATIVE', 'PROFESSIONAL'))
);
create index mandate_of_a_draft on mandate (draft);
create index mandate_of_an_account on mandate (account) where account is not null;
