-- An invitation that was taken back is told apart from one that ran out: its link says so, and whom to ask.

alter table invitation add column withdrawn timestamptz;
comment on column invitation.withdrawn is 'When somebody who decides about such posts took it back; empty while it serves.';
