-- A mediator helps under a mandate of their organisation, during a session that both see.
alter table mandate add column organisation uuid;
alter table mandate add column post         uuid;
alter table mandate add column session      uuid;
alter table mandate add column consent      text not null default 'DECLARED';
alter table mandate add constraint mandate_consent_is_known
    check (consent in ('DECLARED', 'OWN_DEVICE', 'FRANCECONNECT', 'BY_TURNS'));
alter table mandate add constraint mandate_of_a_mediator_names_the_post
    check ((post is null) = (organisation is null));
comment on column mandate.session is 'Set when it holds for this one session only.';
create index mandate_of_an_organisation on mandate (organisation, until) where organisation is not null;

create table assisted_session (
    id                uuid primary key,
    post              uuid        not null,
    organisation      uuid        not null,
    mediator_sitting  uuid        not null,
    channel           text        not null,
    state             text        not null,
    code_hash         bytea,
    link_hash         bytea,
    spoken            bytea,
    code_until        timestamptz not null,
    number            int         not null,
    user_sitting      uuid,
    draft             uuid,
    mandate           uuid references mandate (id),
    turn              text,
    pin_hash          bytea,
    pin_tries         int         not null default 0,
    place             text        not null default '',
    led_by            text        not null default 'USER',
    user_follows      boolean     not null default true,
    mediator_follows  boolean     not null default true,
    pointed           text        not null default '',
    user_seen         timestamptz,
    mediator_seen     timestamptz,
    opened            timestamptz not null,
    moved             timestamptz not null,
    ended             timestamptz,
    ended_by          text,
    constraint assisted_session_channel_is_known check (channel in ('TWO_DEVICES', 'BY_TURNS')),
    constraint assisted_session_state_is_known check (state in ('WAITING', 'MET', 'AGREEING', 'LIVE', 'ENDED')),
    constraint assisted_session_turn_is_known check (turn in ('USER', 'MEDIATOR')),
    constraint assisted_session_leader_is_known check (led_by in ('USER', 'MEDIATOR')),
    constraint assisted_session_end_is_known
        check (ended_by in ('USER', 'MEDIATOR', 'REVOKED', 'POST_ENDED', 'ABANDONED', 'NOT_MET')),
    constraint assisted_session_ends_once check ((state = 'ENDED') = (ended is not null))
);
comment on column assisted_session.turn is 'On one computer: who has it; null between two turns, when neither is served.';
comment on column assisted_session.spoken is 'The code and the link, sealed: shown again while nobody has joined.';
create unique index one_live_session_of_a_draft on assisted_session (draft) where state = 'LIVE';
create unique index assisted_session_by_code on assisted_session (code_hash) where state = 'WAITING';
create unique index assisted_session_by_link on assisted_session (link_hash) where state = 'WAITING';
create index assisted_session_by_mediator on assisted_session (mediator_sitting) where ended is null;
create index assisted_session_of_a_post on assisted_session (post, opened);
