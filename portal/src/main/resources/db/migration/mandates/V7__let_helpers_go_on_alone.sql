-- A helper may go on without the user beside them, where the words that were agreed to say so.
alter table mandate add column alone boolean not null default false;
comment on column mandate.alone is 'Set when the words say that the helper may go on without the user beside them.';
