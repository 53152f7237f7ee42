-- Who a person is for the portal, and the sittings during which they use it.

create table account (
    id                   uuid        not null,
    created              timestamptz not null,
    level                text        not null,
    civil_status_at      timestamptz not null,
    family_name          text        not null,
    usual_name           text        not null,
    given_names          text        not null,
    gender               text        not null,
    birth_date           text        not null,
    birth_date_received  text        not null,
    birth_place          text        not null,
    birth_country        text        not null,
    pivot                text        not null,
    email                text        not null,
    phone                text        not null,
    discreet             boolean     not null,
    constraint account_pk primary key (id)
);
comment on column account.birth_date is 'As it is known: 1948, 1948-03 or 1948-03-12.';
comment on column account.birth_date_received is 'As FranceConnect sent it: idp_birthdate, with 00 for what is not known.';
comment on column account.pivot is 'The six pivot data, without accents or case, to recognise a person whose sub changed.';
create index account_by_pivot on account (pivot);

create table account_sub (
    sub       text        not null,
    account   uuid        not null,
    since     timestamptz not null,
    last_seen timestamptz not null,
    constraint account_sub_pk primary key (sub),
    constraint account_sub_account_fk foreign key (account) references account
);
comment on table account_sub is 'Each identifier that FranceConnect ever gave for a person: old ones are kept.';
create index account_sub_by_account on account_sub (account);

create table account_resemblance (
    recent    uuid        not null,
    known     uuid        not null,
    differs   text        not null,
    noticed   timestamptz not null,
    settled   timestamptz,
    constraint account_resemblance_pk primary key (recent, known),
    constraint account_resemblance_recent_fk foreign key (recent) references account,
    constraint account_resemblance_known_fk foreign key (known) references account
);
comment on table account_resemblance is 'Two accounts that may be one person: only a human being decides.';

create table professional (
    id                 uuid        not null,
    created            timestamptz not null,
    given_name         text        not null,
    usual_name         text        not null,
    email              text        not null,
    constraint professional_pk primary key (id)
);

create table professional_login (
    provider           text        not null,
    sub                text        not null,
    professional       uuid        not null,
    siret              text        not null,
    organization       text        not null,
    since              timestamptz not null,
    last_seen          timestamptz not null,
    constraint professional_login_pk primary key (provider, sub),
    constraint professional_login_professional_fk foreign key (professional) references professional
);
comment on table professional_login is 'One for each identity provider behind ProConnect; the siret is declared, it proves no post.';

create table sitting (
    id                 uuid        not null,
    token_hash         bytea       not null,
    account            uuid,
    professional       uuid,
    level              text        not null,
    provider           text        not null,
    id_token           bytea,
    shared_device      boolean     not null,
    created            timestamptz not null,
    last_seen          timestamptz not null,
    ended              timestamptz,
    constraint sitting_pk primary key (id),
    constraint sitting_token_hash_key unique (token_hash),
    constraint sitting_account_fk foreign key (account) references account,
    constraint sitting_professional_fk foreign key (professional) references professional,
    constraint sitting_is_of_one_person check (account is null or professional is null)
);
comment on column sitting.token_hash is 'SHA-256 of the cookie: the cookie itself is nowhere.';
comment on column sitting.id_token is 'Sealed; erased when the sitting ends. Only used to leave the provider.';
create index sitting_by_account on sitting (account);
create index sitting_by_last_seen on sitting (last_seen);

create table sitting_file (
    sitting            uuid        not null,
    file               uuid        not null,
    granted            timestamptz not null,
    constraint sitting_file_pk primary key (sitting, file),
    constraint sitting_file_sitting_fk foreign key (sitting) references sitting on delete cascade
);
comment on table sitting_file is 'The files that a sitting opened without an account.';

create table login_attempt (
    state_hash         bytea       not null,
    browser_hash       bytea       not null,
    provider           text        not null,
    redirect_uri       text        not null,
    secrets            bytea       not null,
    wanted             text        not null,
    started            timestamptz not null,
    constraint login_attempt_pk primary key (state_hash)
);
comment on table login_attempt is 'Somebody is away at the provider: kept here, so that a restart or another node lets them come back.';
create index login_attempt_by_started on login_attempt (started);
