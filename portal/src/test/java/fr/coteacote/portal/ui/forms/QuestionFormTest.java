package fr.coteacote.portal.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Closing;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.fields.DateFields;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionFormTest {

    private static final Sending SENDING = new Sending("/envoi/brouillon/nom", "secret");
    private static final QuestionTitle TITLE = new QuestionTitle("Quel est son nom ?", "Le nom de naissance.");

    @Test
    void a_form_can_be_posted_without_script() {
        var page = written(new QuestionForm(SENDING, TITLE, List.of(name("Dupont", List.of())))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY)));

        var form = page.expectFirst("form[method=post][novalidate]");
        assertThat(form.attr("action")).isEqualTo("/envoi/brouillon/nom");
        assertThat(form.expectFirst("input[name=_csrf]").val()).isEqualTo("secret");
        assertThat(form.expectFirst("input[name=nom]").val()).isEqualTo("Dupont");
        assertThat(form.expectFirst("button").attr("type")).isEqualTo("submit");
    }

    @Test
    void the_title_of_the_page_is_the_label_of_its_only_field() {
        var page = written(new QuestionForm(SENDING, TITLE, List.of(name("", List.of()))));

        assertThat(page.expectFirst("h1 label").attr("for")).isEqualTo("nom");
        assertThat(page.expectFirst("#nom").attr("aria-describedby")).isEqualTo("consigne");
        assertThat(page.select("label")).hasSize(1);
    }

    @Test
    void an_error_is_said_before_the_form_and_at_the_field_in_the_same_words() {
        var page = written(new QuestionForm(
                SENDING, TITLE, List.of(name("", List.of(FieldError.of("Écrivez le nom de naissance."))))));

        assertThat(page.expectFirst("#erreurs a").text()).isEqualTo("Écrivez le nom de naissance.");
        assertThat(page.expectFirst("#erreurs a").attr("href")).isEqualTo("#nom");
        assertThat(page.expectFirst("#nom-erreur").text()).endsWith("Écrivez le nom de naissance.");
        assertThat(page.expectFirst("#nom").attr("aria-describedby")).contains("nom-erreur");
        assertThat(page.expectFirst("#nom").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void only_the_wrong_part_of_a_date_is_marked() {
        var date = new DateFields(
                Caption.titled("naissance", "Sa date de naissance", Need.REQUIRED),
                "12",
                "mai",
                "",
                false,
                List.of(new FieldError(DateFields.YEAR, "Écrivez l’année.")));

        var page = written(new QuestionForm(SENDING, TITLE, List.of(date)));

        assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("naissance.annee");
        assertThat(page.expectFirst("#erreurs a").attr("href")).isEqualTo("#naissance.annee");
    }

    @Test
    void where_the_year_is_enough_the_page_says_so_and_only_the_year_is_required() {
        var date = new DateFields(
                Caption.titled("arrivee", "Quand est-elle arrivée ?", Need.REQUIRED), "", "", "", true, List.of());

        var page = written(new QuestionForm(SENDING, TITLE, List.of(date)));

        assertThat(page.select("[aria-required]").eachAttr("name")).containsExactly("arrivee.annee");
        assertThat(page.select("label[for^=arrivee]").eachText()).containsExactly("Jour", "Mois", "Année");
        assertThat(page.expectFirst("#arrivee-annee-suffit").text()).isEqualTo("Jour ou mois inconnu ? Laissez vide.");
        assertThat(page.expectFirst("fieldset").attr("aria-describedby")).contains("arrivee-annee-suffit");
    }

    @Test
    void a_closed_choice_stays_reachable_and_says_why() {
        var closing = new Closing("Pas possible avec la PCH", "La loi ne permet pas les deux.", List.of());
        var choice = new RadioGroup(
                Caption.titled("souhait", "Que voulez-vous ?", Need.REQUIRED),
                List.of(ChoiceRow.of("apa", "L’APA", "", false).closed(closing)),
                List.of());

        var input = written(new QuestionForm(SENDING, TITLE, List.of(choice))).expectFirst("#souhait-apa");

        assertThat(input.hasAttr("disabled")).isFalse();
        assertThat(input.attr("aria-disabled")).isEqualTo("true");
        assertThat(input.attr("aria-describedby")).isEqualTo("souhait-apa-ferme souhait-apa-pourquoi");
    }

    @Test
    void a_chosen_row_is_chosen_in_the_html_too() {
        var choice = new RadioGroup(
                Caption.titled("lieu", "Où habite-t-elle ?", Need.REQUIRED),
                List.of(
                        ChoiceRow.of("elle", "Chez elle", "", true),
                        ChoiceRow.of("proche", "Chez un proche", "", false)),
                List.of());

        var page = written(new QuestionForm(SENDING, TITLE, List.of(choice)));

        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("elle");
    }

    @Test
    void a_form_with_files_is_sent_as_files() {
        var file = new FileField(Caption.titled("piece", "La pièce", Need.REQUIRED), "image/*", false, List.of());

        var form = written(new QuestionForm(SENDING, TITLE, List.of(file))).expectFirst("form");

        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
    }

    @Test
    void texts_are_spaced_as_French_is_printed() {
        var page = written(new QuestionForm(SENDING, TITLE, List.of(name("", List.of()))));

        assertThat(page.expectFirst("h1").wholeText()).isEqualTo("Quel est son nom\u00A0?");
    }

    private static TextField name(String value, List<FieldError> errors) {
        return new TextField(Caption.titled("nom", "Quel est son nom ?", Need.REQUIRED), Entry.PLAIN, value, errors);
    }

    private static Document written(QuestionForm form) {
        return Jsoup.parse(form.getElement().getOuterHTML());
    }
}
