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

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fingerprint of each table, but of the list of events, which is worked off in the background. */
    Map<String, String> now() {
        var each = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'event_publication%'
                        """).query(String.class).list().stream()
                .map(FINGERPRINT::formatted)
                .collect(joining(" union all "));
        var fingerprints = new TreeMap<String, String>();
        jdbc.sql(each).query(row -> {
            fingerprints.put(row.getString(1), row.getString(2));
        });
        return fingerprints;
    }
}
