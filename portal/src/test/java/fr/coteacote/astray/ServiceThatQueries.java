package fr.coteacote.astray;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** A service that writes SQL. */
@Service
class ServiceThatQueries {

    private final JdbcClient jdbc;

    ServiceThatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
