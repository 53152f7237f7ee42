-- Who saw or did what. Lines are only ever added, and each holds the hash of the one before: see Journal.

create table journal_line (
    file        uuid        not null,
    number      integer     not null,
    act         text        not null constraint journal_line_act_is_a_name check (act ~ '^[A-Z_]{3,40}$'),
    author_kind text        not null constraint journal_line_author_kind_is_a_name check (author_kind ~ '^[A-Z_]{3,40}$'),
    author      uuid        not null,
    role        text        not null constraint journal_line_role_is_a_name check (role ~ '^[A-Z_]{3,40}$'),
    detail      text        not null constraint journal_line_detail_is_an_id check (detail ~ '^[a-z0-9.-]{0,120}$'),
    at          timestamptz not null,
    hash        text        not null,
    constraint journal_line_has_one_place primary key (file, number)
);

create index journal_line_by_author on journal_line (author, at);

-- The text that is hashed; Line.text() makes the same one in Java.
create function journal_text(line journal_line) returns text language sql stable
return concat_ws('|', line.number, line.act, line.author_kind, line.author, line.role, line.file, line.detail,
                 (extract(epoch from line.at) * 1000000)::bigint);

-- Number and chain a new line. The lock is held until the end of the transaction; as the look at the last line comes
-- after it, in a statement of its own, it sees what the transaction before has committed.
create function journal_chain() returns trigger language plpgsql as $$
declare
    last journal_line;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.file::text, 7601));
    select * into last from journal_line where file = new.file order by number desc limit 1;
    new.number := coalesce(last.number, 0) + 1;
    new.hash := encode(sha256(convert_to(coalesce(last.hash, '') || E'\n' || journal_text(new), 'UTF8')), 'hex');
    return new;
end $$;

create trigger journal_line_is_chained before insert on journal_line
    for each row execute function journal_chain();

create function journal_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is never changed: % on journal_line is refused', tg_op;
end $$;

create trigger journal_line_is_kept before update or delete or truncate on journal_line
    for each statement execute function journal_refuses();
