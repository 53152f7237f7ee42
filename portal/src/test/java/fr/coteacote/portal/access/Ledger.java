package fr.coteacote.portal.access;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tell whether anything in the database changed, table by table. */
final class Ledger {

    private static final String FINGERPRINT =
            "select '%1$s', coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from \"%1$s\" t";

    private final JdbcClient jdbc;
    private final Map<String, String> read = new TreeMap<>();
    private String readAt = "";

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fingerprint of each table, but of the list of events, which is worked off in the background, and of the one that says up
     * to when ends were told, which is written each minute.
     *
     * <p>While no transaction that writes has ended, PostgreSQL's snapshot is the same, and so are all tables.
     */
    Map<String, String> now() {
        var at = jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
        if (!at.equals(readAt)) {
            readAll();
            readAt = at;
        }
        return new TreeMap<>(read);
    }

    private void readAll() {
        var each = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'event_publication%' and table_name <> 'post_ends_told'
                        """).query(String.class).list().stream()
                .map(FINGERPRINT::formatted)
                .collect(joining(" union all "));
        jdbc.sql(each).query(row -> {
            read.put(row.getString(1), row.getString(2));
        });
    }
}
