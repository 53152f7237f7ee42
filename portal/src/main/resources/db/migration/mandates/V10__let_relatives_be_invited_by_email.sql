-- Relatives are invited by e-mail too: by a link whose secret is made when its letter goes.
alter table carer_invitation add column address text;
comment on column carer_invitation.address is 'Where the link goes; null for a code that is spoken. Forgotten a day after the invitation ended, thirty days after a yes.';
comment on column carer_invitation.code_hash is 'Of the spoken code, or of the link last sent. Null once it was used: then only claimed_by may answer.';
create index carer_invitation_by_address on carer_invitation (lower(address)) where address is not null;
