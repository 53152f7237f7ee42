package fr.coteacote.portal.filling;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stays in the history of a browser, which others may read: no address of a request says what was asked there. */
@IdentityTest
class NeutralAddressesTest {

    private static final Form APA = Catalogue.fromClassPath().form(new FormId("apa"));
    private static final Pattern ADDRESS = Pattern.compile("(?:demande|envoi)/[0-9a-f-]{36}([^\"?&\\s<]*)");

    /** What the form calls its pages, questions and documents. */
    private static final List<String> NAMES = Stream.of(
                    APA.pages().stream().map(page -> page.id().value()),
                    APA.questions().stream().map(question -> question.id().value()),
                    APA.documents().stream().map(DocumentRule::id))
            .flatMap(names -> names)
            .distinct()
            .toList();

    @LocalServerPort
    int port;

    private Visitor claire;
    private String draft;
    private String door;

    @BeforeEach
    void somebody_who_lives_at_home_has_begun() {
        claire = new Visitor(port);
        draft = send(claire, "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();
        door = draft.replace("/demande", "/envoi");
        send(claire, door + "/lieu-de-vie", Map.of("lieu-de-vie", "domicile"));
    }

    @Test
    void no_page_item_stop_or_document_of_the_form_has_an_address_with_a_name() {
        var id = new DraftId(UUID.randomUUID());
        var addresses = new ArrayList<String>();
        for (var page : APA.pages()) {
            addresses.add(FillingRoutes.to(id, Place.questions(APA, page.id())));
            addresses.add(FillingRoutes.to(id, Place.stop(APA, page.id())));
            addresses.add(FillingRoutes.to(id, Place.item(APA, page.id(), 2)));
        }
        for (var document : APA.documents()) {
            addresses.add(FillingRoutes.to(id, Place.document(APA, document.id())));
            addresses.add(DocumentRoutes.decision(id.value(), APA.numberOfDocument(document.id())));
        }
        assertThat(addresses).doesNotHaveDuplicates();

        assertThat(addresses)
                .flatExtracting(address -> parts(address.replaceFirst(".*" + id, "")))
                .doesNotContainAnyElementsOf(NAMES);
    }

    @Test
    void nothing_on_the_pages_of_a_request_leads_to_an_address_that_says_what_is_asked() {
        var met = new LinkedHashSet<String>();
        var shown = 0;
        for (var number = 1; number <= APA.pages().size(); number++) {
            shown += look("/" + number, met) ? 1 : 0;
        }
        for (var below : List.of("", "/relire", "/documents", "/journal", "/aide", "/" + numberOf("aidants") + "/1")) {
            assertThat(look(below, met)).as(below).isTrue();
        }
        for (var number = 1; number <= APA.documents().size(); number++) {
            look("/documents/" + number, met);
        }
        assertThat(shown).isGreaterThan(30);
        assertThat(met).contains("/" + numberOf("nom"), "/documents/" + APA.numberOfDocument("rib"));

        assertThat(met).flatExtracting(NeutralAddressesTest::parts).doesNotContainAnyElementsOf(NAMES);
    }

    @Test
    void each_press_leads_to_a_number_also_from_a_page_that_was_opened_by_its_name() {
        var carers = numberOf("aidants");

        assertThat(below(send(claire, door + "/nom", Map.of("nom-naissance", ""))))
                .isEqualTo("/" + numberOf("nom"));
        assertThat(below(send(claire, door + "/premiere-demande", Map.of("premiere-demande", "renouvellement"))))
                .isEqualTo("/%d/arret".formatted(numberOf("premiere-demande")));
        assertThat(below(send(claire, door + "/aidants/1", Map.of("aidant-nom", ""))))
                .isEqualTo("/%d/1".formatted(carers));
        assertThat(below(send(claire, door + "/" + carers, Map.of()))).matches("/[0-9]+");
        assertThat(below(send(claire, door + "/documents/rib/decision", Map.of("decision", "LATER"))))
                .isEqualTo("/documents/" + APA.numberOfDocument("rib"));
    }

    @Test
    void what_is_kept_when_the_proof_of_origin_is_lost_is_shown_at_a_number() {
        var typed = Map.of("_csrf", "perdu", "nom-naissance", "Vermorel");

        for (var page : List.of("/nom", "/" + numberOf("nom"))) {
            var shown = claire.browser.send(claire.at(door + page), typed);
            assertThat(below(shown)).isEqualTo("/" + numberOf("nom"));
            assertThat(shown.body()).contains("Vermorel");
        }

        var line = claire.browser.send(
                claire.at(door + "/aidants/1"), Map.of("_csrf", "perdu", "aidant-nom", "Wilhelmine"));
        assertThat(below(line)).isEqualTo("/" + numberOf("aidants") + "/1");
        assertThat(line.body()).contains("Wilhelmine");
    }

    @Test
    void an_address_with_a_name_still_opens_what_it_did() {
        for (var below : List.of("/nom", "/aidants", "/aidants/1", "/documents/rib")) {
            assertThat(claire.open(draft + below).status()).as(below).isEqualTo(200);
        }
        assertThat(claire.open(draft + "/nom").body())
                .isNotEqualTo(claire.open(draft + "/sexe").body());
    }

    @Test
    void a_number_that_is_no_place_in_the_form_opens_nothing() {
        for (var below : List.of("/0", "/999", "/01", "/999/1", "/999/arret", "/documents/0", "/documents/99")) {
            assertThat(claire.open(draft + below).status()).as(below).isEqualTo(404);
        }
    }

    /** Open a page of the draft, and note where it leads; false when it is not shown now. */
    private boolean look(String below, Set<String> met) {
        var page = claire.open(draft + below);
        var addresses = ADDRESS.matcher(page.body());
        while (page.status() == 200 && addresses.find()) {
            met.add(addresses.group(1));
        }
        return page.status() == 200;
    }

    private String below(Page page) {
        return page.uri().getPath().replaceFirst(draft, "");
    }

    private static int numberOf(String page) {
        return APA.numberOf(new PageId(page));
    }

    private static List<String> parts(String below) {
        return List.of(below.split("/"));
    }
}
