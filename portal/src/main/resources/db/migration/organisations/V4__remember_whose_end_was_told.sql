-- Posts end by themselves while no node runs too: who starts afterwards goes on from where the last look had come.

create table post_ends_told (
    only_row boolean primary key default true check (only_row),
    until timestamptz not null
);
comment on table post_ends_told is 'Up to which moment the ends of posts were told to sessions, mandates and pages.';
