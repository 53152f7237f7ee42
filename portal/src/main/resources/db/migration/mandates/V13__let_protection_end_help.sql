-- Under tutelle the representative alone lets somebody help (code civil, art. 473 and 2003): what the person had agreed to ends.
alter table assisted_session drop constraint assisted_session_end_is_known;
alter table assisted_session add constraint assisted_session_end_is_known
    check (ended_by in ('USER', 'MEDIATOR', 'REVOKED', 'POST_ENDED', 'ABANDONED', 'NOT_MET', 'MANDATE_OVER', 'PROTECTED'));
