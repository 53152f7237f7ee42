-- Under a curatelle two people agree to the same answers before they are sent: the person, and who assists them.
create table sending_agreement (
    draft     uuid        not null references draft (id) on delete cascade,
    signer    text        not null,
    edition   text        not null,
    account   uuid,
    sitting   uuid        not null,
    agreed_at timestamptz not null,
    primary key (draft, signer),
    constraint sending_agreement_signer_is_known check (signer in ('PERSON', 'REPRESENTATIVE'))
);
comment on column sending_agreement.edition is 'Names the answers as they stood: it is another as soon as one of them changes.';
