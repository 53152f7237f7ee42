-- What was sent: immutable, one for each draft.
create table request (
    id                 uuid primary key,
    reference          text        not null,
    draft              uuid        not null,
    form               text        not null,
    form_version       text        not null,
    subject            uuid        not null,
    account            uuid,
    fingerprint        bytea       not null,
    possible_duplicate boolean     not null,
    wrapped_key        bytea       not null,
    sealed             bytea       not null,
    sent_at            timestamptz not null,
    state              text        not null,
    constraint request_reference_is_unique unique (reference),
    constraint a_draft_is_sent_once unique (draft),
    constraint request_state_is_known check (state in ('RECEIVED', 'CLOSED'))
);
create index request_of_an_account on request (account) where account is not null;
create index request_by_fingerprint on request (form, fingerprint) where state <> 'CLOSED';

create function request_is_immutable() returns trigger language plpgsql as $$
begin
    if (new.reference, new.draft, new.form, new.form_version, new.subject, new.fingerprint, new.possible_duplicate,
        new.wrapped_key, new.sealed, new.sent_at)
       is distinct from
       (old.reference, old.draft, old.form, old.form_version, old.subject, old.fingerprint, old.possible_duplicate,
        old.wrapped_key, old.sealed, old.sent_at) then
        raise exception 'A request that was sent cannot be changed';
    end if;
    return new;
end
$$;
create trigger request_is_immutable before update on request
    for each row execute function request_is_immutable();
