-- Where several people signed in one after another, the first one's provider would still let in whoever comes next.
alter table sitting add column leaves_too uuid references sitting (id) on delete set null;
comment on column sitting.leaves_too is 'The sitting before on the same browser, whose provider is left with this one''s.';
create index sitting_left_too on sitting (leaves_too) where leaves_too is not null;
