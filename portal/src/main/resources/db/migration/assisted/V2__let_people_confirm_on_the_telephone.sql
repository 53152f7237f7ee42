-- Under a tutelle nothing can be sent by a call: what the mediator wrote is confirmed without that, and help ends.
alter table telephone_code drop constraint telephone_code_purpose_is_known;
alter table telephone_code add constraint telephone_code_purpose_is_known
    check (purpose in ('HELP', 'CHAPTER', 'SEND', 'CONFIRM'));
