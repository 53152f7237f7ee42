-- The journal says who only stood in for somebody: known when the session begins, whatever becomes of the post.
alter table assisted_session add column stand_in boolean not null default false;
comment on column assisted_session.stand_in is 'Set when the mediator stood in for a colleague who was away.';
