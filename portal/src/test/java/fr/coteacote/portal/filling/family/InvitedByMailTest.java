package fr.coteacote.portal.filling.family;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.Mailbox;
import fr.coteacote.development.Mailbox.Message;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.moments.DayHasPassed;

/** Claire begins the request of her mother, and writes to who shall help; they follow the link of the letter. */
@IdentityTest
@Import({PagesWithoutBundle.class, InvitedByMailTest.MovedTime.class})
@ExtendWith(OutputCaptureExtension.class)
class InvitedByMailTest {

    private static final Mailbox MAILBOX = Mailbox.open(0, 0);
    private static final Pattern LINK = Pattern.compile("/aider-un-proche/lien/([\\w-]{43})\\b");
    private static final String OPEN = "/aider-un-proche/ouvrir";
    private static final String CLAIRES = "claire.roux@example.org";
    private static final Duration WEEK = Duration.ofDays(7);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    HandMovedClock clock;

    @Autowired
    JavaMailSenderImpl mail;

    private final String address = UUID.randomUUID() + "@example.org";
    private Visitor claire;
    private UUID draft;

    @BeforeEach
    void claire_begins() {
        mail.setPort(MAILBOX.smtpPort());
        claire = signedIn("claire");
        draft = begin();
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    private UUID begin() {
        var page = send(claire, "/envoi/commencer/apa", Map.of("pour", "proche"));
        return UUID.fromString(page.uri().getPath().substring("/demande/".length(), "/demande/".length() + 36));
    }

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.signIn(persona);
        return visitor;
    }

    private Page writesTo(String somebody) {
        return invites(claire, "remplir", somebody);
    }

    private Page invites(Visitor by, String role, String somebody) {
        return send(by, door("proches/inviter"), Map.of("role", role, "courriel", somebody));
    }

    private String door(String below) {
        return "/envoi/%s/%s".formatted(draft, below);
    }

    private String relatives() {
        return words(claire.open("/demande/%s/proches".formatted(draft)));
    }

    private static String words(Page page) {
        return page.body().replaceAll("<[^>]*>", " ").replace("&nbsp;", " ").replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static Message letter(String to) {
        return Awaitility.await("a letter")
                .atMost(Duration.ofMinutes(1))
                .until(() -> MAILBOX.messagesTo(to), letters -> !letters.isEmpty())
                .getLast();
    }

    /** The secret of the link that Claire has sent. */
    private String linkTo(String somebody) {
        writesTo(somebody);
        return secret(letter(somebody));
    }

    private static String secret(Message letter) {
        var found = LINK.matcher(letter.text());
        assertThat(found.find()).as(letter.text()).isTrue();
        return found.group(1);
    }

    private static Page follows(Visitor somebody, String link) {
        return send(somebody, OPEN, Map.of("lien", link));
    }

    private static Page accepts(Visitor somebody, Page offer) {
        return send(somebody, offer.uri().getPath() + "/accord", Map.of());
    }

    @Test
    void who_is_written_to_signs_in_by_the_way_reads_what_they_may_do_and_comes_in() {
        var link = linkTo(address);
        var ines = new Visitor(port);
        assertThat(ines.open("/aider-un-proche/lien/" + link).body()).contains("Un proche vous invite");

        assertThat(follows(ines, link).body()).contains("Connectez-vous à votre propre nom");
        ines.open("/aider-un-proche/lien"); // the page they stand on when they go to sign in
        ines.open("/connexion");
        var back = ines.signIn("ines");
        assertThat(back.uri().getPath()).isEqualTo("/aider-un-proche/lien");
        assertThat(back.body()).contains("Un proche vous invite");
        var offer = send(ines, OPEN, Map.of());

        assertThat(offer.body()).contains("Claire ROUX vous propose d’aider", "Vous ne voyez pas ce qui est privé");
        assertThat(ines.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(accepts(ines, offer).uri().getPath()).isEqualTo("/demande/" + draft);
        assertThat(journal.verify(draft)).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void the_letter_says_neither_who_nor_what_for() {
        writesTo(address);

        var letter = letter(address);
        assertThat(letter.subject() + letter.text())
                .contains("Un proche vous invite", "une seule fois")
                .doesNotContainIgnoringCase("claire", "roux", "apa", "allocation", "/demande/", draft.toString());
    }

    @Test
    void who_invited_reads_where_it_went_who_opened_it_and_who_came_and_is_told_by_a_letter() {
        var before = MAILBOX.messagesTo(CLAIRES).size();
        var link = linkTo(address);
        assertThat(relatives()).contains("Une invitation attend", "Elle est partie à " + address);
        var ines = signedIn("ines");
        var offer = follows(ines, link);
        assertThat(relatives()).contains("Inês MOREL a ouvert le lien, et n’a pas encore répondu.");

        accepts(ines, offer);

        assertThat(relatives())
                .contains("Inês MOREL Peut voir et remplir", "L’invitation était partie à " + address)
                .doesNotContain("Une invitation attend");
        Awaitility.await("the letter to who invited")
                .atMost(Duration.ofMinutes(1))
                .until(() -> MAILBOX.messagesTo(CLAIRES).size() > before);
        assertThat(MAILBOX.messagesTo(CLAIRES).getLast().text())
                .contains("a accepté une invitation")
                .doesNotContain("Inês", "MOREL", address, draft.toString());
    }

    @Test
    void other_relatives_do_not_read_to_which_address_somebody_wrote() {
        accepts(signedIn("ines"), follows(signedIn("ines"), linkTo(address)));
        var lucien = signedIn("lucien");
        accepts(lucien, follows(lucien, linkTo(UUID.randomUUID() + "@example.org")));
        writesTo("third-" + address);

        assertThat(lucien.open("/demande/%s/proches".formatted(draft)).body())
                .contains("Inês MOREL", "Une invitation attend")
                .doesNotContain(address);
    }

    @Test
    void a_link_serves_one_person_once_and_looking_at_it_uses_nothing_up() {
        var link = linkTo(address);
        var scanner = new Visitor(port);
        scanner.open("/aider-un-proche/lien/" + link);
        scanner.open("/aider-un-proche/lien/" + link);

        var offer = follows(signedIn("ines"), link);
        assertThat(offer.body()).contains("Claire ROUX vous propose");

        var lucien = signedIn("lucien");
        assertThat(follows(lucien, link).uri().getQuery()).isEqualTo("erreur=fini");
        accepts(lucien, offer);
        assertThat(lucien.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(lucien.open("/aider-un-proche/lien/" + link).body()).contains("Ce lien ne sert plus");
    }

    @Test
    void a_link_ends_after_a_week() {
        var link = linkTo(address);
        clock.advance(WEEK);
        try {
            assertThat(new Visitor(port).open("/aider-un-proche/lien/" + link).body())
                    .contains("Ce lien ne sert plus");
            assertThat(follows(signedIn("ines"), link).uri().getQuery()).isEqualTo("erreur=fini");
        } finally {
            clock.advance(WEEK.negated());
        }
    }

    @Test
    void an_invitation_taken_back_lets_nobody_in_by_its_link() {
        var link = linkTo(address);
        var invitation = jdbc.sql("select id::text from carer_invitation where draft = ?")
                .param(draft)
                .query(String.class)
                .single();

        send(claire, door("proches/annuler"), Map.of("invitation", invitation));

        assertThat(relatives()).doesNotContain("Une invitation attend");
        assertThat(follows(signedIn("ines"), link).uri().getQuery()).isEqualTo("erreur=fini");
    }

    @Test
    void the_secret_of_a_link_is_in_no_table_no_log_and_no_address_that_one_comes_from(CapturedOutput log)
            throws IOException, InterruptedException {
        var link = linkTo(address);
        var ines = new Visitor(port);
        ines.open("/aider-un-proche/lien/" + link);
        follows(ines, link);
        ines.open("/aider-un-proche/lien");
        ines.open("/connexion");
        ines.goToFranceConnect();

        assertThat(tablesWith(link)).isEmpty();
        ines.choose(Simulated.FRANCECONNECT, "ines");
        send(ines, OPEN, Map.of());
        assertThat(tablesWith(link)).isEmpty();
        assertThat(log.getAll()).doesNotContain(link);
        var page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ines.at("/aider-un-proche/lien/" + link))
                                .build(),
                        BodyHandlers.discarding());
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    /** Those in which {@code text} stands, as it is or as bytes. */
    private List<String> tablesWith(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query((row, _) -> Objects.requireNonNull(row.getString("table_name"))).list().stream()
                .filter(table -> jdbc.sql("select exists (select from \"%s\" t where t::text like ? or t::text like ?)"
                                .formatted(table))
                        .params("%" + text + "%", "%" + bytes + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void an_address_that_is_mistyped_is_said_to_be_and_is_shown_again() {
        var page = writesTo("ines.example.org");

        assertThat(page.uri().getPath()).isEqualTo("/demande/%s/proches/inviter".formatted(draft));
        assertThat(page.uri().getQuery()).isNull();
        assertThat(page.body())
                .contains("id=\"erreurs\"", "Il manque le signe @", "value=\"ines.example.org\"")
                .containsPattern("value=\"remplir\"[^>]*checked|checked[^>]*value=\"remplir\"");
        assertThat(invitations()).isZero();
    }

    private long invitations() {
        return jdbc.sql("select count(*) from carer_invitation where draft = ?")
                .param(draft)
                .query(Long.class)
                .single();
    }

    @Test
    void an_address_gets_three_letters_in_a_day_and_no_more_whoever_asks_and_takes_back() {
        for (var letters = 0; letters < 3; letters++) {
            draft = begin();
            writesTo(letters == 1 ? address.toUpperCase(Locale.ROOT) : address);
            send(claire, door("proches/annuler"), Map.of("invitation", newest()));
        }
        draft = begin();

        assertThat(writesTo(address).body()).contains("Trop d’invitations sont parties aujourd’hui");
        assertThat(invitations()).isZero();
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        try {
            claire = signedIn("claire");
            writesTo(address);
            assertThat(invitations()).isEqualTo(1);
        } finally {
            clock.advance(Duration.ofDays(-1).minusSeconds(1));
        }
    }

    private String newest() {
        return jdbc.sql("select id::text from carer_invitation where draft = ? and outcome is null")
                .param(draft)
                .query(String.class)
                .single();
    }

    @Test
    void a_draft_sends_ten_letters_in_a_day_and_no_more() {
        for (var letters = 0; letters < 10; letters++) {
            writesTo(letters + address);
            send(claire, door("proches/annuler"), Map.of("invitation", newest()));
        }

        assertThat(writesTo(address).body()).contains("Trop d’invitations sont parties aujourd’hui");
        assertThat(invitations()).isEqualTo(10);
    }

    @Test
    void the_address_is_forgotten_a_day_after_a_no_and_thirty_days_after_a_yes() {
        var accepted = address;
        accepts(signedIn("ines"), follows(signedIn("ines"), linkTo(accepted)));
        var withdrawn = "other-" + address;
        writesTo(withdrawn);
        send(claire, door("proches/annuler"), Map.of("invitation", newest()));

        assertThat(addressesAfter(Duration.ofHours(23))).containsExactlyInAnyOrder(accepted, withdrawn);
        assertThat(addressesAfter(Duration.ofHours(2))).containsExactly(accepted);
        assertThat(addressesAfter(Duration.ofDays(28))).containsExactly(accepted);
        assertThat(addressesAfter(Duration.ofDays(2))).isEmpty();
        clock.advance(Duration.ofHours(-25).minusDays(30));
    }

    /** Let time pass, and what is done each night be done. */
    private List<String> addressesAfter(Duration time) {
        clock.advance(time);
        portal.publishEvent(DayHasPassed.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return jdbc.sql("select address from carer_invitation where draft = ? and address is not null")
                .param(draft)
                .query((row, _) -> Objects.requireNonNull(row.getString("address")))
                .list();
    }

    @Test
    void who_was_invited_writes_to_nobody_and_the_person_themselves_is_not_invited_by_a_letter() {
        var ines = signedIn("ines");
        accepts(ines, follows(ines, linkTo(address)));

        invites(ines, "lire", "other-" + address);
        var page = invites(claire, "personne", "mother-" + address);

        assertThat(page.body()).contains("un code, à lui donner de vive voix");
        assertThat(invitations()).isEqualTo(1);
    }

    /** The time of the portal, which a test moves; of this portal alone, so that nobody else starts drafts as Claire. */
    @TestConfiguration(proxyBeanMethods = false)
    static class MovedTime {

        @Bean
        @Primary
        HandMovedClock movedByHand() {
            return new HandMovedClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
