package fr.coteacote.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.development.Mailbox;
import fr.coteacote.development.SmsBox;
import fr.coteacote.development.SmsBox.Sms;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.access.As;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.TryOuts;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * People type all that the portal asks for, rightly and wrongly; none of it is in its log, in a message of a library it
 * uses, or in an address that was asked for.
 */
@IdentityTest
@Import(NotedAddresses.class)
class NothingTypedIsToldTest {

    private static final SmsBox SMS = SmsBox.open(0);
    private static final Mailbox MAIL = Mailbox.open(0, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("code : (\\d{6})");
    private static final Pattern STOP = Pattern.compile("/arreter-l-aide/([A-Z2-9]{8})");
    private static final String WRONG_CODE = "ACEF HJKM";
    private static final String WRONG_DIGITS = "271828";
    private static final Map<String, String> BY_EMAIL = Map.of("moyens-contact", "courriel", "canal-avis", "courriel");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Catalogue catalogue;

    @Autowired
    DraftService drafts;

    @Autowired
    NotedAddresses addresses;

    @Autowired
    JavaMailSenderImpl mail;

    @Autowired
    JdbcClient jdbc;

    private final TypedWords words = new TypedWords();
    private HeardLog log;

    @DynamicPropertySource
    static void telephones(DynamicPropertyRegistry settings) {
        settings.add("territory.agreement-by-code.legal-note", () -> "règlement d'essai");
        settings.add("portal.notices.sms.gateway", SMS::gateway);
        settings.add("portal.notices.sms.token", SMS::token);
        settings.add("portal.notices.sms.sender", () -> "Essai");
    }

    @BeforeEach
    void listen() {
        log = HeardLog.open();
        mail.setPort(MAIL.smtpPort());
    }

    @AfterEach
    void stop_listening() {
        log.close();
    }

    @Test
    void of_a_whole_request_with_a_paper_a_way_back_and_a_receipt() throws InterruptedException {
        var person = new Visitor(port);
        var draft = begin(person, "soi");
        var progress = progressOf(person, draft);

        for (var sheet : new TellingAnswers(words, BY_EMAIL).toSend(progress)) {
            fillIn(person, draft, sheet);
        }
        var document = progressOf(person, draft).documents().getFirst().id();
        sendPaper(person, draft, document, words.add("Zyxjugement de divorce.png"));
        sendPaper(person, draft, document, words.add("Zyxbulletin de salaire.pdf"));
        comeBack(person, draft);
        var sent = post(person, "/envoi/%s/envoyer".formatted(draft), Map.of());

        assertThat(sent.uri()).hasPath("/demande/%s/envoyee".formatted(draft));
        assertThat(person.open("/demande/%s/copie.pdf".formatted(draft)).status())
                .isEqualTo(200);
        var address = answer(person, draft, "courriel");
        Awaitility.await("the receipt")
                .atMost(PATIENCE)
                .until(() -> !MAIL.messagesTo(address).isEmpty());
        assertNothingIsTold(100, "A one-time code was refused");
    }

    @Test
    void of_each_question_whether_it_is_asked_or_not() {
        var form = catalogue.form(new FormId("apa"));
        var person = new Visitor(port);
        var draft = begin(person, "proche");

        for (var sheet : new TellingAnswers(words, Map.of())
                .toEachQuestion(form, drafts.context().today())) {
            fillIn(person, draft, sheet);
        }

        assertNothingIsTold(180);
        var questions = form.questions().stream()
                .map(question -> Pattern.quote(question.id().value()))
                .collect(Collectors.joining("|"));
        assertThat(addresses.asked())
                .noneMatch(Pattern.compile("[?&](%s)[.=]".formatted(questions)).asPredicate());
    }

    @Test
    void of_what_is_typed_while_a_table_of_the_database_is_gone() {
        var person = new Visitor(port);
        var draft = begin(person, "soi");
        var sheets = new TellingAnswers(words, Map.of()).toSend(progressOf(person, draft));
        for (var table : List.of("answer", "typed_page")) {
            jdbc.sql("alter table %1$s rename to %1$s_elsewhere".formatted(table))
                    .update();
            try {
                sheets.stream().limit(3).forEach(sheet -> fillIn(person, draft, sheet));
            } finally {
                jdbc.sql("alter table %1$s_elsewhere rename to %1$s".formatted(table))
                        .update();
            }
        }

        assertNothingIsTold(3, "answer\" does not exist", "typed_page\" does not exist");
    }

    @Test
    void of_a_session_by_a_code_read_aloud() {
        var mediator = Company.mediator(portal, port);
        var user = new Visitor(port);
        var opened = post(mediator, "/seance/ouvrir", Map.of());
        var session = "/seance/" + Company.session(opened);

        Company.join(user, words.add(WRONG_CODE));
        Company.join(user, words.add(Company.code(opened)));
        post(user, session + "/nombre", Map.of("meme", "oui"));
        var draft = draftAt(post(user, session + "/oui", Map.of("demande", "apa", "duree", "seance")));
        var sheets = new TellingAnswers(words, Map.of()).toSend(progressOf(user, draft));
        sheets.forEach(sheet -> fillIn(mediator, draft, sheet));
        sheets.stream().skip(sheets.size() / 2).forEach(sheet -> fillIn(user, draft, sheet));
        post(user, session + "/terminer", Map.of());

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertNothingIsTold(100, "was refused SEE on draft");
    }

    @Test
    void of_a_session_on_one_computer() {
        var mediator = Company.mediator(portal, port);
        var opened = post(mediator, "/seance/ouvrir-a-tour", Map.of("code", words.add("8317")));
        var session = "/seance/" + Company.session(opened);

        post(mediator, session + "/a-moi", Map.of());
        var draft = draftAt(post(mediator, session + "/oui", Map.of("demande", "apa", "duree", "seance")));
        post(mediator, session + "/passer", Map.of());
        post(mediator, session + "/reprendre", Map.of("code", words.add("6193")));
        post(mediator, session + "/reprendre", Map.of("code", "8317"));

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);
        assertNothingIsTold(2);
    }

    @Test
    void of_a_session_on_the_telephone() {
        var mediator = Company.mediator(portal, port);
        var number = "+33698745103";
        words.add("698745103");
        var opened = post(
                mediator,
                "/seance/ouvrir-par-telephone",
                Map.of(
                        "demande",
                        "apa",
                        "duree",
                        "mois",
                        "prenoms",
                        words.add("Zyxprénom"),
                        "nom-naissance",
                        words.add("Zyxnom"),
                        "date-naissance.jour",
                        "23",
                        "date-naissance.mois",
                        "10",
                        "date-naissance.annee",
                        "1939",
                        "joindre",
                        number));
        words.add("1939-10-23");
        var call = opened.uri().getPath();
        assertThat(call).endsWith("/telephone");

        post(mediator, call + "/accord", Map.of());
        var first = asked(number, 1);
        post(mediator, call + "/code", Map.of("code", words.add(WRONG_DIGITS)));
        var draft = draftAt(post(mediator, call + "/code", Map.of("code", words.add(found(CODE, first)))));
        for (var sheet : new TellingAnswers(words, Map.of()).toSend(progressOf(mediator, draft))) {
            fillIn(mediator, draft, sheet);
        }
        post(mediator, call + "/chapitre", Map.of("chapitre", "paiement-contact"));
        post(mediator, call + "/code", Map.of("code", words.add(found(CODE, asked(number, 2)))));
        post(new Visitor(port), "/arreter-l-aide/envoi", Map.of("code", words.add(WRONG_CODE)));
        post(new Visitor(port), "/arreter-l-aide/envoi", Map.of("code", words.add(found(STOP, first))));

        assertNothingIsTold(50);
    }

    @Test
    void what_is_told_all_the_same_is_found_however_it_is_written() {
        words.add("Zyxnom D'Orléans");
        words.add("8317");
        LoggerFactory.getLogger("fr.coteacote.portal.essai").trace("Kept {}", "Zyxnom D'Orléans");
        LoggerFactory.getLogger("org.example").info("Kept", new IllegalStateException("value (8317)"));
        LoggerFactory.getLogger("org.example").info("In 98317 ms");

        assertThat(words.foundIn(log.lines())).hasSize(2);
        assertThat(words.foundIn(List.of("GET /page?nom=zyxnom+d%27orl%C3%A9ans from ")))
                .hasSize(1);
        assertThat(words.foundIn(List.of("GET /page?code=8317 from "))).hasSize(1);
    }

    private void assertNothingIsTold(int typed, String... heard) {
        assertThat(words.count()).as("words that were typed").isGreaterThanOrEqualTo(typed);
        for (var known : heard) {
            assertThat(log.lines()).as("the log is heard").anyMatch(line -> line.contains(known));
        }
        assertThat(words.foundIn(log.lines())).as("typed, and in the log").isEmpty();
        assertThat(words.foundIn(addresses.asked()))
                .as("typed, and in an address")
                .isEmpty();
    }

    private UUID begin(Visitor person, String as) {
        return draftAt(post(person, "/envoi/commencer/apa", Map.of("pour", as)));
    }

    private static UUID draftAt(Page page) {
        return UUID.fromString(page.uri().getPath().substring("/demande/".length(), "/demande/".length() + 36));
    }

    private Progress progressOf(Visitor person, UUID draft) {
        return As.person(
                portal,
                person,
                () -> portal.getBean(Sittings.class)
                        .current()
                        .flatMap(sitting -> drafts.open(new DraftId(draft), sitting))
                        .orElseThrow()
                        .progress());
    }

    private String answer(Visitor person, UUID draft, String question) {
        var progress = progressOf(person, draft);
        var asked = progress.form().question(new QuestionId(question)).orElseThrow();
        return asked.say(progress.answers().get(asked.id()).orElseThrow());
    }

    /** First what nobody understands, then what is meant. */
    private void fillIn(Visitor person, UUID draft, TellingAnswers.Sheet sheet) {
        var door = "/envoi/%s/%s".formatted(draft, sheet.page().id().value()) + (sheet.isList() ? "/1" : "");
        var misunderstood = sheet.misunderstood(words, drafts.context().today());
        if (!misunderstood.isEmpty()) {
            post(person, door, misunderstood);
        }
        post(person, door, sheet.fields());
    }

    private void sendPaper(Visitor person, UUID draft, String document, String name) {
        person.browser.sendPicture(
                person.at("/envoi/%s/documents/%s".formatted(draft, document)),
                Map.of("_csrf", person.proof("/confort")),
                "fichier",
                name,
                Company.picture());
    }

    /** Ask for a code, and come back with it in another browser; both codes wrong at first. */
    private void comeBack(Visitor person, UUID draft) throws InterruptedException {
        var email = words.add("zyxretour-%s@example.org".formatted(draft));
        var code = words.add(Company.code(post(person, "/envoi/%s/code".formatted(draft), Map.of("courriel", email))));
        var back = new Visitor(port);
        post(back, "/reprendre/envoi", Map.of("dossier", words.add(WRONG_CODE), "adresse", email));
        post(back, "/reprendre/envoi", Map.of("dossier", code, "adresse", email));
        var oneTime = words.add(portal.getBean(TryOuts.class).received(email, PATIENCE));
        post(back, "/reprendre/ouverture", Map.of("dossier", code, "code", words.add(WRONG_DIGITS)));
        post(back, "/reprendre/ouverture", Map.of("dossier", code, "code", oneTime));
        assertThat(back.open("/demande/" + draft).status()).isEqualTo(200);
    }

    private Page post(Visitor person, String door, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", person.proof("/confort"));
        return person.browser.send(person.at(door), all);
    }

    private static String asked(String number, int count) {
        return Awaitility.await("message %d".formatted(count))
                .atMost(PATIENCE)
                .until(
                        () -> SMS.messagesTo(number).stream()
                                .map(Sms::text)
                                .filter(text -> text.contains("Lisez-lui"))
                                .toList(),
                        messages -> messages.size() >= count)
                .get(count - 1);
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
