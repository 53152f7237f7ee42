package fr.coteacote.portal;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuse to start on a database that may forget what it has confirmed.
 *
 * <p>A page says "Enregistré" once PostgreSQL has committed; that is only true if each commit is on the disk.
 */
@Component
class DurableDatabase implements InitializingBean {

    private static final List<String> ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final JdbcClient jdbc;

    DurableDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        for (var setting : ON) {
            var value = jdbc.sql("select current_setting(?)")
                    .param(setting)
                    .query(String.class)
                    .single();
            if (value.equals("off") || value.equals("local")) {
                throw new ForgetfulDatabase(setting, value);
            }
        }
    }
}
