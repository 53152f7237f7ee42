-- Who sits at a computer that is not theirs may prove who they are without signing in.
create table identity_proof (
    sitting       uuid        not null,
    purpose       text        not null,
    step          text        not null,
    state_hash    bytea       not null,
    redirect_uri  text        not null,
    secrets       bytea,
    trouble       text        not null default '',
    account       uuid,
    level         text,
    at            timestamptz not null,
    constraint identity_proof_pk primary key (sitting),
    constraint identity_proof_sitting_fk foreign key (sitting) references sitting on delete cascade,
    constraint identity_proof_account_fk foreign key (account) references account on delete cascade,
    constraint identity_proof_step_is_known check (step in ('AWAY', 'BACK', 'LEAVING', 'PROVED')),
    constraint identity_proof_names_somebody check (step <> 'PROVED' or (account is not null and level is not null))
);
comment on table identity_proof is 'One at most for a sitting, for minutes: somebody is away at FranceConnect, leaves it, or has proved who they are.';
comment on column identity_proof.purpose is 'What it is for: the session and the turn. For anything else it proves nothing.';
comment on column identity_proof.state_hash is 'SHA-256 of the state with which the browser comes back: from the identification, then from leaving.';
comment on column identity_proof.secrets is 'The nonce, sealed; erased once somebody is back.';
create index identity_proof_by_age on identity_proof (at);
