-- Relatives are invited to help with a request that somebody began: each under a mandate of their own.
alter table mandate add column invitation       uuid;
alter table mandate add column given_by         uuid references mandate (id);
alter table mandate add column given_by_account uuid;
alter table mandate add constraint mandate_of_a_mediator_needs_no_invitation
    check (post is null or invitation is null);
comment on column mandate.invitation is 'How somebody came who did not begin the draft; null for who did.';
comment on column mandate.given_by is 'The mandate of who invited them; null when the subject did.';

create table carer_invitation (
    id               uuid primary key,
    draft            uuid        not null,
    kind             text        not null,
    rights           text        not null,
    given_by         uuid references mandate (id),
    given_by_account uuid,
    consent          text        not null,
    code_hash        bytea,
    given_at         timestamptz not null,
    until            timestamptz not null,
    claimed_by       uuid,
    ended_at         timestamptz,
    outcome          text,
    constraint carer_invitation_kind_is_known check (kind in ('SELF', 'CARER', 'LEGAL_REPRESENTATIVE')),
    constraint carer_invitation_outcome_is_known check (outcome in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint carer_invitation_ends_once check ((outcome is null) = (ended_at is null))
);
comment on column carer_invitation.code_hash is 'Null once the code was used: then only claimed_by may answer.';
create unique index carer_invitation_by_code on carer_invitation (code_hash) where code_hash is not null;
create index carer_invitation_of_a_draft on carer_invitation (draft);

create table carer_code_try (
    account uuid primary key,
    since   timestamptz not null,
    tries   int         not null
);
comment on table carer_code_try is 'How many codes an account has tried within a day.';
