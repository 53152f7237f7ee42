-- A mandate ends on its day, announced before; it ends the session that is at work under it.
alter table mandate add column announced_at timestamptz;
comment on column mandate.announced_at is 'When the user was told that it ends soon.';
create index mandate_by_end on mandate (until) where ended_at is null;

alter table assisted_session drop constraint assisted_session_end_is_known;
alter table assisted_session add constraint assisted_session_end_is_known
    check (ended_by in ('USER', 'MEDIATOR', 'REVOKED', 'POST_ENDED', 'ABANDONED', 'NOT_MET', 'MANDATE_OVER'));
