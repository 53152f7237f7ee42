-- How somebody without account comes back to one file: its code, and a code sent by e-mail. Hashes only.

create table file_key (
    id         uuid        not null,
    file       uuid        not null,
    code_hash  bytea       not null,
    email_hash bytea       not null,
    created    timestamptz not null,
    constraint file_key_pk primary key (id),
    constraint file_key_code_key unique (code_hash),
    constraint file_key_one_for_each_address unique (file, email_hash)
);

create table one_time_code (
    id        uuid        not null,
    file_key  uuid        not null,
    file      uuid        not null,
    code_hash bytea       not null,
    asked     timestamptz not null,
    expires   timestamptz not null,
    tries     integer     not null,
    used      timestamptz,
    constraint one_time_code_pk primary key (id),
    constraint one_time_code_key_fk foreign key (file_key) references file_key on delete cascade
);
create index one_time_code_by_key on one_time_code (file_key, asked);
create index one_time_code_by_file on one_time_code (file, asked);
