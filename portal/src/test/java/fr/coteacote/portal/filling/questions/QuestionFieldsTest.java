package fr.coteacote.portal.filling.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.Sending;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionFieldsTest {

    private static final Form APA = Catalogue.fromClassPath().form(new FormId("apa"));

    @Test
    void only_the_year_is_required_where_the_rest_of_a_date_may_be_unknown() {
        assertThat(required("adresse-depuis")).containsExactly("adresse-depuis.annee");
        assertThat(required("urgence-date"))
                .containsExactly("urgence-date.jour", "urgence-date.mois", "urgence-date.annee");
    }

    @Test
    void only_the_commune_is_required_where_it_is_enough() {
        assertThat(required("adresse-precedente")).containsExactly("adresse-precedente.commune");
        assertThat(required("adresse-actuelle"))
                .containsExactly("adresse-actuelle.ligne1", "adresse-actuelle.code-postal", "adresse-actuelle.commune");
    }

    private static List<String> required(String question) {
        return drawn(question).select("[aria-required=true]").eachAttr("name");
    }

    private static Document drawn(String question) {
        var field = QuestionFields.of(
                APA.question(new QuestionId(question)).orElseThrow(),
                true,
                true,
                false,
                Typed.NOTHING,
                List.of(),
                Map.of());
        var form = new QuestionForm(
                new Sending("/envoi/brouillon/page", "secret"), new QuestionTitle("Un titre", ""), List.of(field));
        return Jsoup.parse(form.getElement().getOuterHTML());
    }
}
