package fr.coteacote.portal.ui.gallery;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Part;
import fr.coteacote.portal.ui.asked.Version;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.ConflictPanel;
import fr.coteacote.portal.ui.fields.DateFields;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.fields.PartFields;
import fr.coteacote.portal.ui.fields.ReservedField;
import fr.coteacote.portal.ui.fields.TextArea;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.List;

/** The fields, at rest, filled in, closed, wrong. */
final class FieldSamples {

    private FieldSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(fields(), reserved(), widths());
    }

    private static Component fields() {
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
                new DateFields(
                        Caption.of("depuis", "Depuis quand ?", "L’année suffit", Need.REQUIRED),
                        "",
                        "",
                        "1987",
                        true,
                        List.of()),
                new PartFields(
                        Caption.of("adresse", "Adresse", "", Need.REQUIRED),
                        List.of(
                                Part.of("ligne1", "Numéro et rue", "14 rue des Lilas", Entry.PLAIN),
                                Part.of("code-postal", "Code postal", "", Entry.digits(Width.SHORT)),
                                Part.of("commune", "Commune", "", Entry.of(Width.LONG))),
                        List.of()),
                new TextField(
                                Caption.of("iban", "IBAN", "Il commence par FR.", Need.REQUIRED),
                                Entry.of(Width.LONG),
                                "",
                                List.of())
                        .orElse("inconnu", "IBAN\u00A0: je ne l’ai pas", true),
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
                        List.of(),
                        new Version("la-mienne", "Votre réponse", "Septembre 1987"),
                        new Version("l-autre", "Écrit par Paul B., à l’instant", "Octobre 1987")));
    }

    private static Component reserved() {
        return new FrontSheet(
                SectionTitle.of("Ce que l’autre répond seul"),
                new ReservedField(
                        Caption.of("compte", "Compte bancaire", "", Need.REQUIRED),
                        "Jeanne B. répond",
                        "Vous pouvez préparer le RIB avec elle.",
                        false),
                new ReservedField(
                        Caption.of("secu", "Numéro de sécurité sociale", "", Need.REQUIRED),
                        "Jeanne B. répond",
                        "Vous pouvez passer à la suite.",
                        true));
    }

    /** How long the expected answer is. */
    private static Component widths() {
        var sheet = new FrontSheet(SectionTitle.of("Largeurs"));
        for (var width : Width.values()) {
            sheet.add(new TextField(
                    Caption.of("largeur-" + width.style(), width.style(), "", Need.OPTIONAL),
                    Entry.of(width),
                    "12",
                    List.of()));
        }
        return sheet;
    }
}
