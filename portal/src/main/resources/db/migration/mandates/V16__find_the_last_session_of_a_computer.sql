-- Asked at each request of a professional: whether the computer is another's for now.
create index assisted_session_of_a_sitting on assisted_session (mediator_sitting);
