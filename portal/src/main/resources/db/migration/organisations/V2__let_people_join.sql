-- How somebody comes to a post: they ask, with ProConnect; or they are invited, by a link that serves once.

create table candidacy (
    professional uuid        not null,
    organisation uuid        not null,
    asked        timestamptz not null,
    constraint candidacy_pk primary key (professional, organisation),
    constraint candidacy_organisation_fk foreign key (organisation) references organisation
);

create table invitation (
    id            uuid        not null,
    token_hash    bytea       not null,
    organisation  uuid        not null,
    role          text        not null,
    stands_in_for uuid,
    first_day     date,
    last_day      date,
    reason        text,
    given_name    text        not null,
    usual_name    text        not null,
    email         text        not null,
    invited_by    uuid,
    sent          timestamptz not null,
    expires       timestamptz not null,
    used          timestamptz,
    constraint invitation_pk primary key (id),
    constraint invitation_token_key unique (token_hash),
    constraint invitation_organisation_fk foreign key (organisation) references organisation
);
comment on column invitation.token_hash is 'SHA-256 of what the link holds: the link itself is nowhere.';
comment on column invitation.email is 'Emptied with the names a month after it was used or ran out.';
create index invitation_of_an_organisation on invitation (organisation);
