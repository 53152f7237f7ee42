-- People without a screen agree by a code that they receive and read aloud.
alter table mandate drop constraint mandate_consent_is_known;
alter table mandate add constraint mandate_consent_is_known
    check (consent in ('DECLARED', 'OWN_DEVICE', 'FRANCECONNECT', 'BY_TURNS', 'CODE_BY_SMS', 'CODE_BY_EMAIL',
                       'SIGNED_PAPER'));
alter table assisted_session drop constraint assisted_session_channel_is_known;
alter table assisted_session add constraint assisted_session_channel_is_known
    check (channel in ('TWO_DEVICES', 'BY_TURNS', 'BY_PHONE'));
