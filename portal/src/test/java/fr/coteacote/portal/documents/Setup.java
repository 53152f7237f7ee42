package fr.coteacote.portal.documents;

import fr.coteacote.development.ModuleDatabase;
import fr.coteacote.portal.privacy.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The papers and the journal on a real database, with {@link OneDraft} in the place of the drafts.
 *
 * <p>Not annotated as a configuration: a portal started with the tests on its class path would take it for its own.
 */
@EnableTransactionManagement
@Import({DocumentService.class, Pages.class, Decisions.class, Quarantine.class})
@ComponentScan(basePackageClasses = Journal.class)
class Setup {

    static final Instant EVENING = Instant.parse("2026-11-24T21:07:00Z");

    @Bean
    DataSource dataSource() {
        return ModuleDatabase.of("privacy", "documents");
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(EVENING, ZoneOffset.UTC);
    }

    @Bean
    Antivirus antivirus() {
        return new Antivirus();
    }

    @Bean
    OneDraft access() {
        return new OneDraft();
    }
}
