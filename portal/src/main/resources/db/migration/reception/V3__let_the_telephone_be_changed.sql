-- The telephone of the service and its hours, as administrators changed them: a row each time, the last one counts. While
-- there is none, the file of the territory does.
create table telephone (
    version    integer primary key,
    fields     jsonb       not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    constraint telephone_version_counts_from_one check (version > 0),
    constraint telephone_has_a_number check (fields ->> 'numero' is not null)
);
