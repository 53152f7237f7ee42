-- An old key of the instance can only be retired if the key of a request may be wrapped by a newer one. What was sent
-- stays as it is: another key would not open it.
create or replace function request_is_immutable() returns trigger language plpgsql as $$
begin
    if (new.reference, new.draft, new.form, new.form_version, new.subject, new.fingerprint, new.possible_duplicate,
        new.sealed, new.sent_at)
       is distinct from
       (old.reference, old.draft, old.form, old.form_version, old.subject, old.fingerprint, old.possible_duplicate,
        old.sealed, old.sent_at) then
        raise exception 'A request that was sent cannot be changed';
    end if;
    return new;
end
$$;
