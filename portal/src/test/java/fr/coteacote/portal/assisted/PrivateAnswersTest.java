package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.identity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is private, or hidden, is in nothing that the browser of a mediator is sent. */
@AssistedTest
class PrivateAnswersTest {

    private static final String IBAN = "FR1420041010050500013M02606";
    private static final String ACCOUNT = "20041010050500013";
    private static final String HOLDER = "Zéphyrine Quetzal";
    private static final String SAID = "Une phrase pour l’équipe seulement";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Records records;

    private Company company;
    private Visitor mediator;
    private Visitor user;
    private UUID draft;

    @BeforeEach
    void begin() {
        mediator = Company.mediator(portal, port);
        user = new Visitor(port);
        company = Company.agreed(mediator, user, "apa", "seance");
        draft = records.draft(company);
        answer(user, "compte-bancaire", Map.of("iban", IBAN));
        answer(user, "titulaire-compte", Map.of("titulaire-compte", HOLDER));
        answer(user, "libre", Map.of("libre", SAID));
    }

    private void answer(Visitor by, String page, Map<String, String> fields) {
        send(by, "/envoi/%s/%s".formatted(draft, page), fields);
    }

    private String page(Visitor by, String below) {
        return by.open("/demande/%s%s".formatted(draft, below)).body();
    }

    /** All that a browser can ask for of the draft. */
    private String everything(Visitor by) {
        return pages().map(below -> page(by, below)).reduce("", String::concat);
    }

    /** The pages that hold the account once its chapter is open: all others were looked through before. */
    private String whereAnOpenChapterShows(Visitor by) {
        return page(by, "/compte-bancaire") + page(by, "/relire");
    }

    private Stream<String> pages() {
        Form form = catalogue.forms().iterator().next();
        var questions = form.chapters().stream().flatMap(chapter -> chapter.pages().stream());
        return Stream.concat(
                Stream.of("", "/relire", "/documents", "/journal", "/confirmer", "/aide", "/pause", "/envoyee"),
                questions.flatMap(PrivateAnswersTest::addresses));
    }

    /** A line of a list has an address of its own; elsewhere there is none, for nobody. */
    private static Stream<String> addresses(Page page) {
        var address = "/" + page.id().value();
        var lists = page.questions().stream().anyMatch(question -> question.kind() instanceof Group);
        return lists ? Stream.of(address, address + "/arret", address + "/1") : Stream.of(address, address + "/arret");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]|&nbsp;|&#160;|&#8239;", "");
    }

    @Test
    void the_user_reads_the_bank_account_and_nothing_that_the_mediator_is_sent_holds_it() {
        assertThat(withoutBlanks(page(user, "/relire"))).contains(ACCOUNT);
        assertThat(everything(user)).contains(HOLDER, SAID);

        var seen = everything(mediator);

        assertThat(withoutBlanks(seen)).doesNotContain(ACCOUNT);
        assertThat(seen).doesNotContain(HOLDER, SAID).contains("répond sans vous");
    }

    @Test
    void what_was_typed_of_it_and_refused_is_not_sent_either() {
        answer(user, "compte-bancaire", Map.of("iban", IBAN.replace("606", "999"), "_seen.iban", "1"));
        assertThat(withoutBlanks(page(user, "/compte-bancaire"))).contains("00013M02999");

        assertThat(withoutBlanks(everything(mediator))).doesNotContain("00013M02999", ACCOUNT);
    }

    @Test
    void what_a_paper_is_called_is_for_the_user_alone() {
        var paper = "/documents/rib";
        user.browser.sendPicture(
                user.at("/envoi/%s%s".formatted(draft, paper)),
                Map.of("_csrf", user.open("/confort").csrf()),
                "fichier",
                "divorce-quetzal.png",
                Company.picture());
        assertThat(page(user, paper)).contains("divorce-quetzal.png");

        assertThat(page(mediator, paper)).contains("Déjà envoyé").doesNotContain("divorce-quetzal");
        assertThat(everything(mediator)).doesNotContain("divorce-quetzal");
    }

    @Test
    void what_a_mediator_sends_for_it_is_not_taken() {
        answer(mediator, "compte-bancaire", Map.of("iban", "FR7630006000011234567890189", "_seen.iban", "1"));

        assertThat(withoutBlanks(page(user, "/relire"))).contains(ACCOUNT).doesNotContain("30006000011234567890189");
        assertThat(withoutBlanks(page(mediator, "/compte-bancaire"))).doesNotContain("30006000011234567890189");
    }

    @Test
    void what_the_user_hides_is_gone_from_each_page_until_they_show_it_again() {
        var name = "Wilhelmine";
        answer(user, "nom", Map.of("nom-naissance", name, "prenoms", "Jeanne"));
        assertThat(page(mediator, "/nom")).contains(name);

        hide("oui");
        assertThat(everything(mediator)).doesNotContain(name);

        hide("non");
        assertThat(page(mediator, "/nom")).contains(name);
    }

    private void hide(String yes) {
        send(
                user,
                "/envoi/%s/cacher".formatted(draft),
                Map.of("question", "nom-naissance", "page", "nom", "cacher", yes));
    }

    @Test
    void a_mediator_hides_and_opens_nothing_themselves() {
        send(mediator, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "oui"));

        assertThat(withoutBlanks(whereAnOpenChapterShows(mediator))).doesNotContain(ACCOUNT);
    }

    @Test
    void a_chapter_that_the_user_opens_is_shown_for_this_session_alone() {
        for (var opened : List.of("oui", "non")) {
            send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", opened));
            assertThat(withoutBlanks(whereAnOpenChapterShows(mediator)).contains(ACCOUNT))
                    .isEqualTo(opened.equals("oui"));
        }
        send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "oui"));
        company.asUser("terminer", Map.of());

        company = Company.agreed(mediator, user, draft.toString(), "seance");

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(withoutBlanks(whereAnOpenChapterShows(mediator))).doesNotContain(ACCOUNT);
    }
}
