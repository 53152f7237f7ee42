-- Who presses twice, or comes back to a page that has been open for hours, must still leave their provider.
comment on column sitting.id_token is 'Sealed; only used to leave the provider. Erased half an hour after the end of a citizen''s sitting, 12 hours after the end or the last page of a professional''s, or of a sitting that lapsed.';
create index sitting_with_id_token on sitting (id) where id_token is not null;
