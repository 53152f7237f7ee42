-- Two people may write on one page: what each has typed is kept apart, and what a mediator answered waits for a yes.
alter table typed_page add column side text not null default 'USER';
alter table typed_page add constraint typed_page_side_is_known check (side in ('USER', 'MEDIATOR'));
alter table typed_page drop constraint typed_page_pkey;
alter table typed_page add primary key (draft, page, side);

alter table answer add column confirmed_at timestamptz;
comment on column answer.confirmed_at is 'When the user said yes to what a mediator had written; null again with each new answer.';

create table hidden_question (
    draft    uuid not null references draft (id) on delete cascade,
    question text not null,
    primary key (draft, question)
);
comment on table hidden_question is 'What the user keeps from mediators, beside what the form says is private.';

create table opened_chapter (
    session uuid not null,
    draft   uuid not null references draft (id) on delete cascade,
    chapter text not null,
    primary key (session, chapter)
);
comment on table opened_chapter is 'The chapters whose private questions the user answers with the mediator, for one session.';
