-- Who stops early is told before their draft goes, at the address that they gave to come back by: sealed like an answer.
create table given_address (
    draft  uuid  not null references draft (id) on delete cascade,
    sealed bytea not null,
    constraint given_address_pk primary key (draft)
);
comment on table given_address is 'The last one given for a draft. The hashes in file_key open the way back; nobody is written to by them.';
