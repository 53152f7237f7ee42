-- A mediator practises with somebody who is made up: nothing of it is ever taken for real, and it is deleted.
alter table assisted_session add column training text;
comment on column assisted_session.training is 'The fictitious person with whom a mediator practises; null for a real session.';
create index assisted_session_to_practise on assisted_session (ended) where training is not null;

create function assisted_session_stays_what_it_is() returns trigger language plpgsql as $$
begin
    raise exception 'Session % was opened % and stays so', old.id,
        case when old.training is null then 'to help' else 'to practise' end;
end $$;

create trigger assisted_session_is_real_or_training before update of training on assisted_session
    for each row when (old.training is distinct from new.training) execute function assisted_session_stays_what_it_is();
