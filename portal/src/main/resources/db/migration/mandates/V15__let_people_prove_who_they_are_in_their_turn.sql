-- In their turn on the one computer, people may agree by proving who they are: a proof holds for one turn.
alter table mandate drop constraint mandate_consent_is_known;
alter table mandate add constraint mandate_consent_is_known
    check (consent in ('DECLARED', 'OWN_DEVICE', 'FRANCECONNECT', 'BY_TURNS', 'CODE_BY_SMS', 'CODE_BY_EMAIL',
                       'SIGNED_PAPER', 'FRANCECONNECT_BY_TURNS'));
alter table assisted_session add column turns int not null default 0;
comment on column assisted_session.turns is 'How often the one computer went from one to the other: names the turn.';
