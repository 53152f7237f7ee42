-- The places where people are helped: one row a place, its fields as the national standard names them.
create table reception_point (
    id         text primary key,
    fields     jsonb       not null,
    version    integer     not null,
    changed_at timestamptz not null,
    closed_at  timestamptz,
    constraint reception_point_has_a_name check (fields ->> 'nom' is not null)
);
