-- Help ends with the death of the person it was for (code civil, art. 2003).
alter table assisted_session drop constraint assisted_session_end_is_known;
alter table assisted_session add constraint assisted_session_end_is_known
    check (ended_by in ('USER', 'MEDIATOR', 'REVOKED', 'POST_ENDED', 'ABANDONED', 'NOT_MET', 'MANDATE_OVER', 'PROTECTED',
                        'DECEASED'));
