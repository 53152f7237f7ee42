package fr.coteacote.portal.privacy.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.development.ModuleDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(JournalTest.Setup.class)
class JournalTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T21:07:03.123456Z");

    private final Journal journal;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private final UUID draft = UUID.randomUUID();
    private final Author son = Author.account(UUID.randomUUID(), Role.CARER);

    JournalTest(
            @Autowired Journal journal,
            @Autowired JdbcClient database,
            @Autowired PlatformTransactionManager transactions) {
        this.journal = journal;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void what_was_done_is_told_in_order() {
        write(Act.STARTED, "");
        write(Act.ANSWERED, "nom");
        write(Act.ANSWERED, "date-naissance");

        var lines = journal.about(draft);

        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(lines)
                .extracting(line -> line.entry().act())
                .containsExactly(Act.STARTED, Act.ANSWERED, Act.ANSWERED);
        assertThat(lines.get(1).entry()).isEqualTo(new Entry(Act.ANSWERED, son, About.part(draft, "nom")));
        assertThat(lines.get(1).at()).isEqualTo(EVENING);
    }

    @Test
    void each_file_has_its_own_chain_and_each_chain_is_intact() {
        var other = UUID.randomUUID();
        write(Act.STARTED, "");
        transaction.executeWithoutResult(_ -> journal.write(new Entry(Act.STARTED, Author.PORTAL, About.draft(other))));
        write(Act.SENT, "");

        assertThat(journal.verify(draft)).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
            assertThat(intact.lines()).isEqualTo(2);
            assertThat(intact.lastHash()).hasSize(64);
        });
        assertThat(journal.verify(other)).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void a_file_nobody_touched_is_intact() {
        assertThat(journal.verify(UUID.randomUUID())).isEqualTo(new Verdict.Intact(0, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_line set act = 'READ'",
                "delete from journal_line",
                "truncate journal_line",
                "update journal_line set act = 'READ' where false"
            })
    void the_database_refuses_to_change_a_line(String change) {
        write(Act.STARTED, "");

        assertThatThrownBy(() -> database.sql(change).update())
                .isInstanceOf(UncategorizedSQLException.class)
                .hasMessageContaining("The journal is never changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_line set act = 'READ' where file = ? and number = 2",
                "update journal_line set author = gen_random_uuid() where file = ? and number = 2",
                "update journal_line set at = at - interval '1 day' where file = ? and number = 2",
                "update journal_line set role = 'SELF', hash = 'abc' where file = ? and number = 2",
                "delete from journal_line where file = ? and number = 2"
            })
    void a_line_changed_by_an_administrator_is_found(String change) {
        write(Act.STARTED, "");
        write(Act.ANSWERED, "nom");
        write(Act.SENT, "");

        transaction.executeWithoutResult(_ -> {
            database.sql("alter table journal_line disable trigger journal_line_is_kept")
                    .update();
            database.sql(change).param(draft).update();
            database.sql("alter table journal_line enable trigger journal_line_is_kept")
                    .update();
        });

        assertThat(journal.verify(draft)).isEqualTo(new Verdict.Broken(2));
    }

    @Test
    void a_look_is_known_for_as_long_as_nothing_is_done_but_looked() {
        var look = new Entry(Act.READ, son, About.part(draft, "nom"));
        write(Act.READ, "nom");
        write(Act.READ, "date-naissance");

        assertThat(journal.saysAlready(look, EVENING)).isTrue();
        assertThat(journal.saysAlready(look, EVENING.plusSeconds(1))).isFalse();
        assertThat(journal.saysAlready(new Entry(Act.READ, son, About.part(draft, "adresse")), EVENING))
                .isFalse();
        assertThat(journal.saysAlready(new Entry(Act.READ, Author.PORTAL, About.part(draft, "nom")), EVENING))
                .isFalse();

        write(Act.ANSWERED, "date-naissance");
        assertThat(journal.saysAlready(look, EVENING)).isFalse();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_record() {
        transaction.executeWithoutResult(undone -> {
            journal.write(new Entry(Act.ANSWERED, son, About.part(draft, "nom")));
            undone.setRollbackOnly();
        });

        assertThat(journal.about(draft)).isEmpty();
    }

    @Test
    void an_act_outside_a_transaction_is_a_mistake() {
        assertThatThrownBy(() -> journal.write(new Entry(Act.READ, son, About.draft(draft))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void people_who_act_at_the_same_time_wait_for_each_other() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var acts = Stream.generate(() -> people.submit(() -> write(Act.ANSWERED, "nom")))
                    .limit(40)
                    .toList();
            for (var act : acts) {
                act.get();
            }
        }

        assertThat(journal.verify(draft))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.lines()).isEqualTo(40));
    }

    @Test
    void what_people_type_does_not_fit_in_the_journal() {
        assertThatThrownBy(() -> About.part(draft, "Jeanne Brévent")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.sql("""
                        insert into journal_line (file, act, author_kind, author, role, detail, at)
                        values (gen_random_uuid(), 'READ', 'ACCOUNT', gen_random_uuid(), 'SELF', 'Jeanne Brévent', now())
                        """).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("journal_line_detail_is_an_id");
    }

    private void write(Act act, String detail) {
        transaction.executeWithoutResult(_ -> journal.write(new Entry(act, son, About.part(draft, detail))));
    }

    @EnableTransactionManagement
    @Import({Journal.class, Lines.class})
    static class Setup {

        @Bean
        DataSource dataSource() {
            return ModuleDatabase.of("privacy");
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
    }
}
