-- What the next version of the program might add: the older one, which runs beside it, knows nothing of this.
alter table draft add column next_remark text not null default '';

create table next_thing (
    id uuid constraint next_thing_key primary key
);
