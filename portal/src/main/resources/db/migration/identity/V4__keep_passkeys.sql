-- The portal's own proof that a professional holds something and knows or is something: no secret of theirs is here.
create table passkey (
    id              bytea       not null,
    professional    uuid        not null,
    credential      bytea       not null,
    counter         bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    created         timestamptz not null,
    last_used       timestamptz not null,
    constraint passkey_pk primary key (id),
    constraint passkey_professional_fk foreign key (professional) references professional
);
comment on column passkey.credential is 'The attested credential data of WebAuthn: id and public key.';
create index passkey_by_professional on passkey (professional);

create table passkey_answer (
    challenge_hash bytea       not null,
    at             timestamptz not null,
    constraint passkey_answer_pk primary key (challenge_hash)
);
comment on table passkey_answer is 'Challenges that were answered: each counts once.';
