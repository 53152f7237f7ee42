package fr.coteacote.portal.access;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tell whether anything in the database changed, table by table. */
final class Ledger {

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fingerprint of each table, but of the list of events, which is worked off in the background. */
    Map<String, String> now() {
        var fingerprints = new TreeMap<String, String>();
        jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'event_publication%'
                        """).query(String.class).list().forEach(table -> fingerprints.put(table, fingerprint(table)));
        return fingerprints;
    }

    private String fingerprint(String table) {
        return jdbc.sql("select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from \"%s\" t"
                        .formatted(table))
                .query(String.class)
                .single();
    }
}
