-- Who asked to be called: sealed, with a key of its own, and erased 30 days later; the row stays, to be counted.
create table callback (
    id          uuid primary key,
    slot_day    date        not null,
    slot_from   time        not null,
    slot_to     time        not null,
    asked_at    timestamptz not null,
    state       text        not null,
    attempts    integer     not null,
    taken_by    uuid,
    taken_at    timestamptz,
    closed_at   timestamptz,
    fingerprint bytea,
    wrapped_key bytea,
    sealed      bytea,
    constraint callback_state_is_known check (state in ('OPEN', 'TAKEN', 'DONE', 'UNREACHED', 'ERASED')),
    constraint callback_is_tried_three_times check (attempts between 0 and 3),
    constraint callback_is_whole_or_erased
        check ((sealed is null) = (wrapped_key is null) and (sealed is null) = (fingerprint is null)
               and (sealed is null) = (state = 'ERASED'))
);
create unique index a_number_waits_once on callback (fingerprint) where state in ('OPEN', 'TAKEN');
create index callback_by_slot on callback (slot_day, slot_from) where state in ('OPEN', 'TAKEN');
