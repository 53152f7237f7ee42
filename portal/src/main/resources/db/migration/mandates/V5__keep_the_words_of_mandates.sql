-- What was agreed to is kept word for word, for the copy that people take; not known of older mandates.
alter table mandate add column words text;
