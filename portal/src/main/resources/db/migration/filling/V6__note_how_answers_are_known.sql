-- A civil status that FranceConnect passed on and one that somebody typed look alike; who decides must tell them apart.
alter table answer add column level text not null default 'DECLARED';
alter table answer add constraint answer_level_is_known
    check (level in ('DECLARED', 'SEEN_BY_PROFESSIONAL', 'FC_EIDAS1', 'FC_EIDAS2'));
comment on column answer.level is 'How the fact is known, as account.level; DECLARED again with each answer that is typed.';
