-- Help for one session only ends when its user has left, though the mediator is still there.
alter table assisted_session add column user_last_seen timestamptz;
comment on column assisted_session.user_last_seen is
    'When the user gave their last sign; unlike user_seen it is kept when their page goes.';
create index assisted_session_by_user on assisted_session (user_sitting) where ended is null;

alter table assisted_session drop constraint assisted_session_end_is_known;
alter table assisted_session add constraint assisted_session_end_is_known
    check (ended_by in ('USER', 'MEDIATOR', 'REVOKED', 'POST_ENDED', 'ABANDONED', 'NOT_MET', 'MANDATE_OVER', 'PROTECTED',
                        'DECEASED', 'USER_AWAY'));
