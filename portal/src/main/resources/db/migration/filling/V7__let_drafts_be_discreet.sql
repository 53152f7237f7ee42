-- Whoever must leave no trace says so for one draft, without an account: FranceConnect leaves traces of its own.
alter table draft add column discreet boolean not null default false;
comment on column draft.discreet is 'Nothing is sent unasked about this draft. What an account chose for all of its own is in account.discreet.';
