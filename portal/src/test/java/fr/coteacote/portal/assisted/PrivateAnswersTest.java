package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.identity.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is private, or hidden, is in nothing that the browser of a mediator is sent. */
@AssistedTest
class PrivateAnswersTest {

    private static final String IBAN = "FR1420041010050500013M02606";
    private static final String ACCOUNT = "20041010050500013";
    private static final String HOLDER = "Zéphyrine Quetzal";
    private static final String SAID = "Une phrase pour l’équipe seulement";
    private static final String LIST = "/aidants";

    @Autowired
    Scene scene;

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
        mediator = scene.mediator();
        user = scene.somebody();
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
        return Stream.concat(
                Stream.of("", "/relire", "/documents", "/journal", "/confirmer", "/aide", "/pause", "/envoyee"),
                questions().flatMap(PrivateAnswersTest::addresses));
    }

    private Stream<Page> questions() {
        var form = catalogue.form(new FormId("apa"));
        return form.chapters().stream().flatMap(chapter -> chapter.pages().stream());
    }

    /** A line of a list has an address of its own; elsewhere there is none, for nobody. */
    private static Stream<String> addresses(Page page) {
        var address = "/" + page.id().value();
        var lists = page.questions().stream().anyMatch(question -> question.kind() instanceof Group);
        return lists ? Stream.of(address, address + "/1") : Stream.of(address);
    }

    /** Where a page says what keeps the request from being sent; where nothing does, the page itself is there. */
    private String stops(Visitor by) {
        return questions()
                .map(page -> page(by, "/%s/arret".formatted(page.id().value())))
                .reduce("", String::concat);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]|&nbsp;|&#160;|&#8239;", "");
    }

    @Test
    void the_user_reads_the_bank_account_and_nothing_that_the_mediator_is_sent_holds_it() {
        assertThat(withoutBlanks(page(user, "/relire"))).contains(ACCOUNT);
        assertThat(everything(user)).contains(HOLDER, SAID);

        var seen = everything(mediator) + stops(mediator);

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

        hide("nom-naissance", "nom", "oui");
        assertThat(everything(mediator)).doesNotContain(name);

        hide("nom-naissance", "nom", "non");
        assertThat(page(mediator, "/nom")).contains(name);
    }

    @Test
    void what_a_hidden_answer_leads_to_is_not_said_in_other_words() {
        var block = "La MTP et l’APA";
        answer(user, "aides-recues", Map.of("aides-recues", "mtp"));
        assertThat(words(mediator, "/relire")).contains(block);

        hide("aides-recues", "aides-recues", "oui");

        assertThat(words(mediator, "/relire"))
                .contains("Une réponse que vous ne voyez pas empêche l’envoi")
                .doesNotContain(block);
        assertThat(words(mediator, "/aides-recues/arret")).doesNotContain(block);
        assertThat(send(mediator, "/envoi/%s/aides-recues".formatted(draft), Map.of())
                        .uri()
                        .getPath())
                .doesNotEndWith("/arret");
        assertThat(words(user, "/relire")).contains(block);
    }

    @Test
    void what_was_decided_about_a_paper_is_not_told_when_the_answer_that_decides_it_is_hidden() {
        answer(user, "urgence", Map.of("urgence", "oui"));
        answer(user, "urgence-attestation", Map.of("urgence-attestation", "plus-tard"));
        assertThat(words(mediator, "/documents")).contains("Je l’enverrai plus tard");

        hide("urgence-attestation", "urgence-attestation", "oui");

        assertThat(words(mediator, "/documents"))
                .contains("Répondu. Vous ne voyez pas la réponse.")
                .doesNotContain("Je l’enverrai plus tard");
    }

    private String words(Visitor by, String below) {
        return plain(page(by, below)).replace('\'', '’');
    }

    private void hide(String question, String page, String yes) {
        send(user, "/envoi/%s/cacher".formatted(draft), Map.of("question", question, "page", page, "cacher", yes));
    }

    @Test
    void a_list_that_the_user_hides_is_gone_as_a_whole_until_they_show_it_again() {
        carers("Wilhelmine", "Quintilla");
        assertThat(plain(page(user, LIST))).contains("Cacher ma réponse à Hugo MARCHAL");
        assertThat(page(mediator, LIST)).contains("Wilhelmine", "Quintilla").doesNotContain("Cacher ma réponse");
        assertThat(page(mediator, LIST + "/2")).contains("Quintilla");

        hide("aidants", "aidants", "oui");
        answer(user, "aidants/3", Map.of("aidant-nom", "Ottilie")); // refused, for the rest is missing
        assertThat(page(user, LIST + "/3")).contains("Ottilie", "Erreur");

        var seen = everything(mediator);
        assertThat(seen).doesNotContain("Wilhelmine", "Quintilla", "Ottilie");
        assertThat(page(mediator, LIST)).contains("répond sans vous", "Répondu").doesNotContain("Retirer");
        assertThat(Stream.of("/1", "/2", "/3", "/4", "/9")
                        .map(line -> mediator.open("/demande/%s%s%s".formatted(draft, LIST, line))
                                .status()))
                .containsOnly(404);
        hide("aidants", "aidants", "non");
        assertThat(page(mediator, LIST)).contains("Wilhelmine", "Quintilla");
        assertThat(page(mediator, LIST + "/2")).contains("Quintilla");
    }

    @Test
    void the_user_reads_who_does_not_see_a_hidden_list_and_shows_it_again_from_where_all_that_is_hidden_is_told() {
        carers("Wilhelmine");

        hide("aidants", "aidants", "oui");

        assertThat(plain(page(user, LIST)))
                .contains("Wilhelmine", "Hugo MARCHAL ne voit pas votre réponse", "Ne plus cacher ma réponse");
        assertThat(plain(page(user, LIST + "/1"))).contains("Wilhelmine", "Hugo MARCHAL ne voit pas votre réponse");
        assertThat(plain(page(user, "/aide"))).contains("Ce que vous cachez", "« Proches qui aident »");
        assertThat(plain(page(user, "/relire"))).contains("Wilhelmine");
        hide("aidants", "aide", "non");
        assertThat(plain(page(user, "/aide"))).doesNotContain("Ce que vous cachez");
        assertThat(plain(page(user, LIST + "/1"))).doesNotContain("ne voit pas votre réponse");
    }

    @Test
    void how_many_lines_a_hidden_list_has_is_not_told() {
        carers();
        hide("aidants", "aidants", "oui");
        var before = told(mediator);
        assertThat(before).contains("Pas encore répondu");

        answer(user, "aidants/1", carer("Wilhelmine"));
        var withOne = told(mediator);
        answer(user, "aidants/2", carer("Quintilla"));

        assertThat(told(mediator)).isEqualTo(withOne).isNotEqualTo(before);
    }

    /** All that the page of the list says, and the values that its form would send but for what each page makes up. */
    private String told(Visitor by) {
        var form = Jsoup.parse(page(by, LIST)).select(".question");
        form.select("[name=_csrf], [name=_edit], [name=_garde]").remove();
        return form.text() + form.select("input").eachAttr("value");
    }

    @Test
    void what_a_mediator_still_has_of_a_hidden_list_changes_nothing_and_is_answered_by_nothing_of_it() {
        carers("Wilhelmine");
        var line = page(mediator, LIST + "/1");
        var ofUser = page(user, LIST + "/1");
        hide("aidants", "aidants", "oui");
        answer(user, "aidants/1", carer("Quintilla", ofUser));
        assertThat(page(user, LIST)).contains("Quintilla").doesNotContain("Wilhelmine");

        for (var door : List.of("/1", "/2", "/1/retirer", "")) {
            var answered = send(mediator, "/envoi/%s/aidants%s".formatted(draft, door), carer("Anastasie", line));

            assertThat(answered.body())
                    .as(door)
                    .doesNotContain("Wilhelmine", "Quintilla", "Anastasie", "Cette réponse a changé");
        }

        assertThat(page(user, LIST)).contains("Quintilla").doesNotContain("Anastasie");
        assertThat(page(mediator, LIST) + page(mediator, "/relire") + page(mediator, "/journal"))
                .doesNotContain("Wilhelmine", "Quintilla", "Anastasie");
    }

    @Test
    void a_mediator_hides_and_shows_no_list() {
        carers("Wilhelmine");
        var door = "/envoi/%s/cacher".formatted(draft);

        send(mediator, door, Map.of("question", "aidants", "page", "aidants", "cacher", "oui"));
        assertThat(page(mediator, LIST)).contains("Wilhelmine");
        hide("aidants", "aidants", "oui");
        send(mediator, door, Map.of("question", "aidants", "page", "aidants", "cacher", "non"));

        assertThat(page(mediator, LIST)).doesNotContain("Wilhelmine");
    }

    /** The user lives at home, where these people help them. */
    private void carers(String... names) {
        answer(user, "lieu-de-vie", Map.of("lieu-de-vie", "domicile"));
        for (var number = 1; number <= names.length; number++) {
            answer(user, "aidants/" + number, carer(names[number - 1]));
        }
    }

    private static Map<String, String> carer(String name) {
        return Map.of(
                "aidant-nom", name, "aidant-prenom", "Claire", "aidant-lien", "enfant", "aidant-habite-avec", "non");
    }

    /** The same, with what the page of a line sends along. */
    private static Map<String, String> carer(String name, String page) {
        var fields = new LinkedHashMap<>(carer(name));
        Jsoup.parse(page)
                .select("input[name=_element], input[name=_liste], input[name=_seen.aidants]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        assertThat(fields).containsKeys("_element", "_seen.aidants");
        return fields;
    }

    private static String plain(String body) {
        return body.replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
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
