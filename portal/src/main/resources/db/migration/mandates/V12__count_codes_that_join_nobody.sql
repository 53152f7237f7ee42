-- A code that joins nobody counts for who typed it: five, then a pause, whichever node hears them.
create table joining_try (
    sitting uuid primary key,
    since   timestamptz not null,
    tries   int         not null
);
comment on table joining_try is 'How many codes somebody has tried since they began; none is kept for longer than a pause.';
