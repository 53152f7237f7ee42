package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked about where somebody lives is written once, for each form that asks it. */
class AddressFragmentTest {

    private static final List<String> PAGES = List.of(
            "etablissement",
            "date-entree",
            "accueillant",
            "domiciliation",
            "adresse-actuelle",
            "acces-logement",
            "adresse-depuis",
            "adresse-precedente",
            "occupation");

    private static final Form APA = Catalogue.fromClassPath().form(new FormId("apa"));

    @Test
    void the_form_for_the_APA_asks_the_pages_of_the_fragment_in_their_order() {
        assertThat(APA.pages()).extracting(page -> page.id().value()).containsSubsequence(PAGES);
        assertThat(fragment()).doesNotContain("APA");
    }

    @Test
    void another_form_asks_them_word_for_word_once_it_says_where_the_person_lives() {
        var other = Catalogue.load(sources(otherForm())).form(new FormId("petit"));

        assertThat(address(other)).hasSameSizeAs(PAGES).isEqualTo(address(APA));
    }

    @Test
    void who_forgets_to_say_where_the_person_lives_is_told_which_name_is_missing() {
        var without = otherForm()
                .replace("  - {id: lieu, is: lieu_de_vie}\n", "")
                .replace("shown-if: lieu ==", "shown-if: lieu_de_vie ==");

        assertThat(mistakes(without))
                .anyMatch(mistake -> mistake.startsWith("forms/fragments/address.yaml")
                        && mistake.contains("« lieu » n'est ni une question"));
    }

    private static List<String> mistakes(String form) {
        try {
            Catalogue.load(sources(form));
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    /** Pages as they are read: words, questions, kinds and the text of conditions. */
    private static List<String> address(Form form) {
        var wanted = PAGES.stream().map(PageId::new).collect(Collectors.toSet());
        return form.pages().stream()
                .filter(page -> wanted.contains(page.id()))
                .map(Page::toString)
                .toList();
    }

    private static String otherForm() {
        return SmallForm.FORM
                .replace(
                        "request: Un an",
                        "request: \"%s\"".formatted(APA.retention().request()))
                .replace("derived:\n", """
                        derived:
                          - {id: lieu, is: lieu_de_vie}
                          - {id: emmenagement-recent, is: repondu(adresse_depuis)}
                        """)
                .replace("page: lieu", "page: lieu-de-vie")
                .replace("id: lieu\n", "id: lieu-de-vie\n")
                .replace("{id: ehpad, label: En EHPAD}", choices())
                .replace("      - page: naissance", "      - use: address\n      - page: naissance");
    }

    private static String choices() {
        return Stream.of(
                        "proche",
                        "accueil-familial",
                        "residence-autonomie",
                        "ehpad-usld",
                        "sans-domicile-stable",
                        "hopital")
                .map(choice -> "{id: %1$s, label: %1$s}".formatted(choice))
                .collect(Collectors.joining("\n              - "));
    }

    private static List<Source> sources(String form) {
        return Stream.concat(
                        Stream.of(new Source("forms/petit/form.yaml", form)),
                        shipped()
                                .filter(source -> source.path().startsWith("forms/drawings/")
                                        || source.path().equals("forms/fragments/address.yaml")))
                .toList();
    }

    private static String fragment() {
        return shipped()
                .filter(source -> source.path().equals("forms/fragments/address.yaml"))
                .map(Source::text)
                .collect(Collectors.joining());
    }

    private static Stream<Source> shipped() {
        return ClassPathForms.sources(AddressFragmentTest.class.getClassLoader()).stream();
    }
}
