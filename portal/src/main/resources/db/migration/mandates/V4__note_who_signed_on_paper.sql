-- Who has neither screen nor telephone signs on paper: the kind of paper by which the mediator knew them.
create table signed_mandate (
    mandate uuid primary key references mandate (id),
    seen    text not null,
    constraint signed_mandate_seen_is_known
        check (seen in ('ID_CARD', 'PASSPORT', 'RESIDENCE_PERMIT', 'OTHER_PAPER', 'KNOWN'))
);
