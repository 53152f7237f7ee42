package fr.coteacote.portal.ui.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Closing;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.Fault;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Part;
import fr.coteacote.portal.ui.asked.Version;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.ConflictPanel;
import fr.coteacote.portal.ui.fields.DateFields;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.fields.PartFields;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextArea;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ErrorSummary;
import fr.coteacote.portal.ui.forms.ReadersLine;
import fr.coteacote.portal.ui.forms.SideHelp;
import fr.coteacote.portal.ui.panels.PrivateNote;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.ProgressLine;
import java.util.List;

/** The fields, at rest, filled in, closed, wrong. */
final class FieldSamples {

    private FieldSamples() {}

    static Component errors() {
        return new ErrorSummary(List.of(
                new Fault("naissance.annee", "Il manque l’année de naissance"),
                new Fault("code-postal", "Il manque un chiffre au code postal")));
    }

    static Component questionWithHelp() {
        return new FrontSheet(
                new ProgressLine("Chapitre 3 sur 8", "Adresse et logement", "question 1 sur 7"),
                SectionTitle.of("Une question, son aide"),
                new SideHelp(Samples.HELP),
                new RadioGroup(
                        Caption.of("lieu", "Où habite Jeanne aujourd’hui ?", "", Need.REQUIRED), places(), List.of()),
                new Div(new Button("Continuer", ButtonLook.PRIMARY)),
                new ReadersLine(
                        "Lu par le service autonomie. Personne d’autre.", Link.to("Durée et droits", "/composants")));
    }

    static Component fields() {
        return new FrontSheet(
                SectionTitle.of("Champs"),
                new CheckboxGroup(
                        Caption.of("aides", "De quoi se sert-elle ?", "Cochez tout ce qui convient.", Need.OPTIONAL),
                        List.of(
                                ChoiceRow.of("canne", "Canne", "", false),
                                ChoiceRow.of("teleassistance", "Téléassistance", "", true)),
                        List.of()),
                new TextField(
                        Caption.of("telephone", "Téléphone", "Pour fixer le jour de la visite", Need.OPTIONAL),
                        new Entry("tel", "tel", Width.MEDIUM),
                        "01 99 00 00 00",
                        List.of()),
                new TextField(
                        Caption.of("code-postal", "Code postal", "", Need.REQUIRED),
                        Entry.digits(Width.SHORT),
                        "6900",
                        List.of(FieldError.of("Il manque un chiffre : 5 chiffres, par exemple 69009."))),
                new DateFields(
                        Caption.of("naissance", "Date de naissance", "Par exemple 12 mai 1938", Need.REQUIRED),
                        "12",
                        "mai",
                        "",
                        false,
                        List.of(new FieldError(
                                DateFields.YEAR,
                                "Il manque l’année de naissance. Écrivez quatre chiffres, par exemple 1938."))),
                new PartFields(
                        Caption.of("adresse", "Adresse", "", Need.REQUIRED),
                        List.of(
                                Part.of("ligne1", "Numéro et rue", "14 rue des Lilas", Entry.PLAIN),
                                Part.of("code-postal", "Code postal", "", Entry.digits(Width.SHORT)),
                                Part.of("commune", "Commune", "", Entry.of(Width.LONG))),
                        List.of()),
                new PrivateNote("Sonia ne voit pas votre réponse."),
                new TextArea(
                        Caption.of("precisions", "Précisions", "Ce qui vous semble utile", Need.OPTIONAL),
                        "",
                        List.of()),
                new FileField(
                        Caption.of("piece", "Photo ou PDF", "10 Mo au plus", Need.REQUIRED),
                        "image/*",
                        false,
                        List.of()),
                new ConflictPanel(
                        "choix",
                        "Depuis quand habite-t-elle là ?",
                        new Version("la-mienne", "Votre réponse", "Septembre 1987"),
                        new Version("l-autre", "Écrit par Paul B., à l’instant", "Octobre 1987")));
    }

    private static List<ChoiceRow> places() {
        return List.of(
                ChoiceRow.of("chez-elle", "Chez elle", "Maison ou appartement, propriétaire ou locataire", true),
                ChoiceRow.of("proche", "Chez un proche", "Enfant, frère, sœur, ami", false),
                ChoiceRow.of("apa", "Une aide à la maison (APA)", "", false)
                        .closed(new Closing(
                                "Pas possible avec la PCH",
                                "Jeanne reçoit la PCH : vous l’avez dit à la question 2. La loi ne permet pas la PCH et "
                                        + "l’APA ensemble.",
                                List.of(
                                        new IconAndLink(
                                                Icon.COMPARE, Link.to("Comparer la PCH et l’APA", "/composants")),
                                        new IconAndLink(
                                                Icon.EDIT,
                                                Link.to("Corriger ma réponse à la question 2", "/composants"))))),
                ChoiceRow.of("ne-sait-pas", "Je ne sais pas", "", false));
    }
}
