-- What the antivirus made of a page: nobody but those who fill in gets one that was not cleared. What was received before
-- this was never scanned, and will be as soon as an antivirus is set.

alter table document_page
    add column checked text not null default 'WITHOUT_SCANNER'
        constraint document_page_checked_is_known check (checked in ('CLEAN', 'WAITING', 'WITHOUT_SCANNER', 'INFECTED'));

alter table document_page alter column checked drop default;

create index document_page_unseen on document_page (added_at) where checked in ('WAITING', 'WITHOUT_SCANNER');
