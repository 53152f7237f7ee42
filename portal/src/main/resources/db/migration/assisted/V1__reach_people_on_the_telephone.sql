-- Somebody on the telephone agrees by codes that they alone receive.
create table telephone_line (
    session    uuid primary key,
    opened     timestamptz not null,
    reach      bytea,
    reach_hash bytea,
    form       text        not null,
    procedure  text        not null,
    length     text        not null,
    told       bytea,
    stop       bytea,
    stop_hash  bytea       not null,
    constraint telephone_line_length_is_known check (length in ('SESSION', 'DAY', 'MONTH', 'SIX_MONTHS', 'YEAR'))
);
comment on column telephone_line.reach is 'Number or address, sealed; forgotten two days after the call, with what was told.';
create unique index telephone_line_by_stop_code on telephone_line (stop_hash);
create index telephone_line_by_reach on telephone_line (reach_hash) where reach_hash is not null;

create table telephone_code (
    id        uuid primary key,
    number    bigint generated always as identity,
    session   uuid        not null references telephone_line (session) on delete cascade,
    purpose   text        not null,
    bound     text        not null,
    part      text        not null,
    code_hash bytea       not null,
    sealed    bytea,
    asked     timestamptz not null,
    expires   timestamptz not null,
    tries     int         not null default 0,
    used      timestamptz,
    constraint telephone_code_purpose_is_known check (purpose in ('HELP', 'CHAPTER', 'SEND'))
);
comment on column telephone_code.sealed is 'The code itself, until its message is on its way.';
create index telephone_code_of_a_session on telephone_code (session, number);
