-- What is filled in to practise belongs to no account, is never sent, and is never made real: the database says so too.
alter table draft add column training boolean not null default false;
alter table draft add constraint draft_to_practise_is_nobodys_and_never_sent
    check (not training or (account is null and state = 'OPEN'));
create index draft_to_practise on draft (started_at) where training;

create function draft_stays_what_it_is() returns trigger language plpgsql as $$
begin
    raise exception 'Draft % was begun % and stays so', old.id,
        case when old.training then 'to practise' else 'to be sent' end;
end $$;

create trigger draft_is_real_or_training before update of training on draft
    for each row when (old.training is distinct from new.training) execute function draft_stays_what_it_is();
