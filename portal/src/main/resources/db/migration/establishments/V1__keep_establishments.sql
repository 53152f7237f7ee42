-- The houses for older people, as open data tells of them, and their prices by year: closed when their source stops naming
-- them, never deleted.
create table establishment (
    finess             text primary key,
    legal_entity       text,
    name               text        not null,
    categories         text[]      not null,
    legal_status       text,
    street             text        not null,
    postcode           text        not null,
    insee_code         text,
    city               text        not null,
    latitude           float8,
    longitude          float8,
    position_source    text,
    phone              text        not null,
    email              text        not null,
    site               text        not null,
    capacity           integer,
    capacity_permanent integer,
    capacity_temporary integer,
    capacity_day       integer,
    capacity_night     integer,
    units              text[]      not null,
    stays              text[]      not null,
    social_assistance  text,
    housing_benefit    boolean,
    under_60           boolean,
    merged_sections    boolean     not null,
    accepts            text[]      not null,
    free_places        integer,
    free_declared_on   date,
    monthly_price      numeric(8, 2),
    told_on            date        not null,
    sources            text[]      not null,
    gone_from          text[]      not null,
    changed_at         timestamptz not null,
    closed_at          timestamptz,
    constraint establishment_finess_is_nine_signs check (finess ~ '^[0-9][0-9A-Z][0-9]{7}$'),
    constraint establishment_legal_entity_is_nine_signs check (legal_entity ~ '^[0-9][0-9A-Z][0-9]{7}$'),
    constraint establishment_has_a_category check (cardinality(categories) > 0),
    constraint establishment_has_a_source check (cardinality(sources) > 0),
    constraint establishment_is_somewhere_or_nowhere
        check ((latitude is null) = (longitude is null) and (latitude is null) = (position_source is null)),
    constraint establishment_is_on_the_globe check (latitude between -90 and 90 and longitude between -180 and 180),
    constraint establishment_counts_free_places_on_a_day
        check ((free_places is null) = (free_declared_on is null) and free_places >= 0),
    constraint establishment_is_closed_when_a_source_dropped_it
        check ((closed_at is null) = (cardinality(gone_from) = 0))
);

create table establishment_price (
    finess     text          not null,
    year       integer       not null,
    kind       text          not null,
    amount     numeric(8, 2) not null,
    updated_on date          not null,
    source     text          not null,
    primary key (finess, year, kind),
    constraint establishment_price_is_of_a_house foreign key (finess) references establishment (finess),
    constraint establishment_price_is_positive check (amount > 0)
);
