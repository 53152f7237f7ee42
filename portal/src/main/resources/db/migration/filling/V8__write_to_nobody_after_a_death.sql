-- Somebody close told that the person has died: nobody is written to about the draft any more.
alter table draft add column death_told_at timestamptz;
comment on column draft.death_told_at is 'Null again when the person themself comes back: it was a mistake.';
