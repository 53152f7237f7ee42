package fr.coteacote.portal.ui.gallery;

import static fr.coteacote.portal.ui.gallery.Samples.HELP;
import static fr.coteacote.portal.ui.gallery.Samples.HERE;
import static fr.coteacote.portal.ui.gallery.Samples.NOWHERE;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Closing;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.Fault;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.ErrorSummary;
import fr.coteacote.portal.ui.forms.MoreFields;
import fr.coteacote.portal.ui.forms.ReadersLine;
import fr.coteacote.portal.ui.forms.SearchForm;
import fr.coteacote.portal.ui.forms.SideHelp;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.ProgressLine;
import java.util.List;

/** Forms: what is wrong in them, help, who reads, searching, acting. */
final class FormSamples {

    private FormSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(errors(), questionWithHelp(), otherForms());
    }

    static Component errors() {
        return new ErrorSummary(List.of(
                new Fault("naissance.annee", "Il manque l’année de naissance"),
                new Fault("code-postal", "Il manque un chiffre au code postal")));
    }

    private static Component questionWithHelp() {
        return new FrontSheet(
                new ProgressLine("Chapitre 3 sur 8", "Adresse et logement", "question 1 sur 7"),
                SectionTitle.of("Une question, son aide"),
                new SideHelp(HELP),
                new RadioGroup(
                        Caption.of("lieu", "Où habite Jeanne aujourd’hui ?", "", Need.REQUIRED), places(), List.of()),
                new Buttons(new Button("Continuer", ButtonLook.PRIMARY)),
                new ReadersLine("Lu par le service autonomie. Personne d’autre.", Link.to("Durée et droits", HERE)));
    }

    private static Component otherForms() {
        return new FrontSheet(
                SectionTitle.of("Ce qui s’envoie sans être une question"),
                new SearchForm(
                        HERE,
                        new TextField(
                                Caption.of("commune", "Votre commune", "Son nom, ou son code postal", Need.OPTIONAL),
                                Entry.of(Width.LONG),
                                "",
                                List.of()),
                        new Button("Chercher", ButtonLook.SECONDARY)),
                new MoreFields(
                        "Plus de critères",
                        true,
                        List.of(new TextField(
                                Caption.of("prix", "Prix le plus haut", "En euros par mois", Need.OPTIONAL),
                                Entry.of(Width.SHORT),
                                "",
                                List.of()))),
                new ActionForm(NOWHERE, new Button("Quitter", ButtonLook.SECONDARY)));
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
                                        new IconAndLink(Icon.COMPARE, Link.to("Comparer la PCH et l’APA", HERE)),
                                        new IconAndLink(
                                                Icon.EDIT, Link.to("Corriger ma réponse à la question 2", HERE))))),
                ChoiceRow.of("ne-sait-pas", "Je ne sais pas", "", false));
    }
}
