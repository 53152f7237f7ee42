-- Which organisations may help people here, and who holds which post in them.

create table organisation (
    id        uuid        not null,
    name      text        not null,
    siret     text        not null,
    ours      boolean     not null,
    admitted  timestamptz not null,
    suspended timestamptz,
    constraint organisation_pk primary key (id),
    constraint organisation_siret_is_14_digits check (siret ~ '^([0-9]{14})?$')
);
comment on column organisation.siret is 'Empty where the organisation has none: then it has no ProConnect either.';
comment on column organisation.ours is 'The territory''s own: the administrators of the portal belong to it.';
create unique index organisation_is_ours_once on organisation (ours) where ours;
create unique index organisation_siret_once on organisation (siret) where siret <> '';

create table post (
    id            uuid        not null,
    professional  uuid        not null,
    organisation  uuid        not null,
    role          text        not null,
    since         timestamptz not null,
    until         timestamptz,
    stands_in_for uuid,
    reason        text,
    given_by      uuid,
    constraint post_pk primary key (id),
    constraint post_organisation_fk foreign key (organisation) references organisation,
    constraint post_stands_in_for_fk foreign key (stands_in_for) references post,
    constraint post_role_is_known check (role in ('MEDIATOR', 'STAND_IN', 'REFERENT', 'ADMINISTRATOR')),
    constraint post_does_not_end_before_it_starts check (until is null or until >= since),
    constraint post_of_a_stand_in_has_all_of_it check (
        (role = 'STAND_IN') = (stands_in_for is not null) and (role = 'STAND_IN') = (reason is not null)),
    constraint post_of_a_stand_in_lasts_31_days_at_most check (
        role <> 'STAND_IN' or (until is not null and until <= since + interval '32 days'))
);
comment on table post is 'Who may do what for whom, from when to when: rows are ended, never deleted.';
comment on column post.given_by is 'The professional who gave it; empty for the first administrator.';
comment on constraint post_of_a_stand_in_lasts_31_days_at_most on post is
    '31 days and, where clocks go back or a day is counted whole, a few hours: the service counts exactly.';
create index post_of_a_professional on post (professional);
create index post_of_an_organisation on post (organisation);

create table charter_acceptance (
    professional uuid        not null,
    version      text        not null,
    text_hash    text        not null,
    at           timestamptz not null,
    constraint charter_acceptance_pk primary key (professional, version, text_hash)
);
comment on table charter_acceptance is 'Which words a professional agreed to, and when.';
