-- The pages that people send (photos, PDF files) and what they decided for each document. Everything that could say
-- something of a person is sealed with the key of the draft: the content, and the name of the file.

create table document_page (
    id           uuid        not null constraint document_page_has_one_id primary key,
    draft        uuid        not null,
    document     text        not null constraint document_page_document_is_an_id check (document ~ '^[a-z0-9-]{1,80}$'),
    place        integer     not null constraint document_page_place_is_counted_from_1 check (place > 0),
    kind         text        not null constraint document_page_kind_is_a_name check (kind ~ '^[A-Z]{3,10}$'),
    size         integer     not null constraint document_page_size_is_not_negative check (size >= 0),
    added_at     timestamptz not null,
    sealed_name  bytea       not null,
    content      bytea       not null,
    constraint document_page_has_its_own_place unique (draft, document, place) deferrable initially deferred
);

-- What is sealed cannot be compressed: do not try.
alter table document_page alter column content set storage external;

create table document_decision (
    draft      uuid        not null,
    document   text        not null constraint document_decision_document_is_an_id check (document ~ '^[a-z0-9-]{1,80}$'),
    decision   text        not null constraint document_decision_is_a_name check (decision ~ '^[A-Z_]{3,20}$'),
    decided_at timestamptz not null,
    constraint document_decision_is_taken_once primary key (draft, document)
);
