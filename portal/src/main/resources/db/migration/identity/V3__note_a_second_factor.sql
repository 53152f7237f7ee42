-- Whether somebody showed two proofs of who they are when they came: a professional may then do more.
alter table sitting add column second_factor boolean not null default false;
comment on column sitting.second_factor is 'The fact only: which proofs they were is not kept.';
