-- Each mandate that ends soon is asked for the sessions held under it; there are more sessions than mandates.
create index assisted_session_under_a_mandate on assisted_session (mandate) where mandate is not null;
