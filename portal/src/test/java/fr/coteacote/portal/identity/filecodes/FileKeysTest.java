package fr.coteacote.portal.identity.filecodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@IdentityTest
class FileKeysTest {

    private static final String EMAIL = "lucie@example.org";

    @Autowired
    FileKeyRecords records;

    @Autowired
    Sittings sittings;

    @Autowired
    JdbcClient jdbc;

    private final UUID file = UUID.randomUUID();
    private final List<String> sent = new ArrayList<>();
    private final HandMovedClock clock = new HandMovedClock(Instant.now());
    private FileKeys keys;

    @BeforeEach
    void open() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("post", (Post) (email, code) -> {
            assertThat(email).isEqualToIgnoringCase(EMAIL);
            sent.add(code);
        });
        keys = new FileKeys(records, sittings, beans.getBeanProvider(Post.class), Runnable::run, clock);
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_two_codes_together_open_that_one_file_and_no_account() {
        var code = keys.issue(file, EMAIL);

        keys.start(code, " Lucie@Example.org ");

        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Opened(file));
        var sitting = sittings.current().orElseThrow();
        assertThat(sitting.files()).containsExactly(file);
        assertThat(sitting.knownAccount()).isEmpty();
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        var code = keys.issue(file, EMAIL);

        assertThat(FileCode.parse(code.say().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(FileCode.parse(code.say().replace(" ", "-"))).contains(code);
        assertThat(code.value()).matches("[^01OILB8SGDTNQZ]{8}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "AAAA AAAO", "AAAA AAAA A"})
    void what_is_no_code_is_not_one(String typed) {
        assertThat(FileCode.parse(typed)).isEmpty();
    }

    @Test
    void an_unknown_code_or_address_sends_nothing_and_says_nothing() {
        var code = keys.issue(file, EMAIL);

        keys.start(code, "somebody-else@example.org");
        keys.start(FileCode.random(), EMAIL);

        assertThat(sent).isEmpty();
        assertThat(keys.redeem(FileCode.random(), "123456")).isEqualTo(new Redeemed.Refused());
        assertThat(keys.redeem(code, "123456")).isEqualTo(new Redeemed.Refused());
    }

    @Test
    void the_sixth_try_is_refused_even_with_the_right_code() {
        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);

        for (var attempt = 0; attempt < FileKeys.TRIES; attempt++) {
            assertThat(keys.redeem(code, wrong())).isEqualTo(new Redeemed.Refused());
        }

        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Refused());
    }

    @Test
    void a_code_works_ten_minutes_and_not_longer() {
        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);

        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Refused());

        keys.start(code, EMAIL);
        clock.advance(Duration.ofMinutes(9));
        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Opened(file));
    }

    @Test
    void a_code_works_once() {
        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);
        keys.redeem(code, last());

        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Refused());
    }

    @Test
    void only_the_last_code_sent_works() {
        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);
        var first = last();
        clock.advance(Duration.ofSeconds(30));
        keys.start(code, EMAIL);

        if (!first.equals(last())) {
            assertThat(keys.redeem(code, first)).isEqualTo(new Redeemed.Refused());
        }
        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Opened(file));
    }

    @Test
    void not_more_than_five_messages_an_hour_are_sent_for_a_file() {
        var code = keys.issue(file, EMAIL);

        for (var i = 0; i < 8; i++) {
            keys.start(code, EMAIL);
        }
        assertThat(sent).hasSize(FileKeys.MESSAGES);

        clock.advance(Duration.ofMinutes(61));
        keys.start(code, EMAIL);
        assertThat(sent).hasSize(FileKeys.MESSAGES + 1);
    }

    @Test
    void not_more_than_ten_messages_a_day_are_sent_for_a_file() {
        var code = keys.issue(file, EMAIL);

        for (var hour = 0; hour < 20; hour++) {
            keys.start(code, EMAIL);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(sent).hasSize(FileKeys.MESSAGES_A_DAY);

        clock.advance(Duration.ofHours(5));
        keys.start(code, EMAIL);
        assertThat(sent).hasSize(FileKeys.MESSAGES_A_DAY + 1);
    }

    @Test
    void codes_are_forgotten_only_when_they_no_longer_count() {
        assertThat(OldCodes.KEPT).isGreaterThan(FileKeys.DAY).isGreaterThan(FileKeys.MESSAGES_PER);
    }

    @Test
    void a_new_code_takes_the_place_of_the_old_one() {
        var old = keys.issue(file, EMAIL);
        keys.issue(file, EMAIL);

        keys.start(old, EMAIL);

        assertThat(sent).isEmpty();
    }

    @Test
    void a_new_code_lets_somebody_come_back_whose_messages_another_has_used_up() {
        var old = keys.issue(file, EMAIL);
        for (var i = 0; i < FileKeys.MESSAGES; i++) {
            keys.start(old, EMAIL);
        }

        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);

        assertThat(sent).hasSize(FileKeys.MESSAGES + 1);
        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Opened(file));
    }

    @Test
    void codes_taken_back_open_nothing() {
        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);

        keys.revoke(file);

        assertThat(keys.redeem(code, last())).isEqualTo(new Redeemed.Refused());
    }

    @Test
    void the_database_knows_no_code_and_no_address() {
        var code = keys.issue(file, EMAIL);
        keys.start(code, EMAIL);

        var rows = jdbc.sql("select k::text || o::text from file_key k, one_time_code o")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(code.value()) || row.contains("lucie"));
    }

    private String last() {
        return sent.getLast();
    }

    private String wrong() {
        return last().equals("000000") ? "000001" : "000000";
    }
}
