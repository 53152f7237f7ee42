package fr.coteacote.portal.reception.keeping;

import fr.coteacote.portal.reception.telephone.TelephoneField;
import fr.coteacote.portal.reception.telephone.TelephoneText;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextArea;
import fr.coteacote.portal.ui.fields.TextField;
import java.util.List;
import java.util.stream.Stream;

/** The fields by which the telephone is changed. */
final class TelephoneForm {

    private static final String HOW_TO_WRITE_HOURS =
            "Une ligne par plage, par exemple : du lundi au vendredi, de 9 h à 12 h.";

    private final TelephoneText text;
    private final TypedTelephone typed;

    TelephoneForm(TelephoneText text, TypedTelephone typed) {
        this.text = text;
        this.typed = typed;
    }

    List<Field> fields() {
        return Stream.of(TelephoneField.values()).map(this::field).toList();
    }

    /** What an administrator calls a field. */
    static String label(TelephoneField field) {
        return switch (field) {
            case NUMBER -> "Numéro à appeler";
            case COST -> "Ce que coûte l’appel";
            case HOURS -> "Horaires du téléphone";
            case CALLS_BACK -> "Rappelez-vous les personnes qui le demandent ?";
            case CALL_BACK_NUMBER -> "Numéro qui s’affiche quand vous rappelez";
            case CALL_BACK_MAILBOX -> "Adresse électronique du service";
            case CALL_BACK_HOURS -> "Horaires des rappels";
        };
    }

    private Field field(TelephoneField field) {
        return switch (field) {
            case NUMBER -> line(field, "Par exemple 04 00 00 00 00", Need.REQUIRED, new Entry("", "tel", Width.MEDIUM));
            case COST -> line(field, "Par exemple : Appel gratuit", Need.REQUIRED, Entry.of(Width.LONG));
            case HOURS -> area(field, HOW_TO_WRITE_HOURS + " Les jours fériés sont fermés.", Need.REQUIRED);
            case CALLS_BACK ->
                new RadioGroup(
                        caption(field, "Sinon, le portail ne propose plus de rappel.", Need.REQUIRED),
                        List.of(row(TelephoneField.YES, "Oui"), row(TelephoneField.NO, "Non")),
                        errors(field));
            case CALL_BACK_NUMBER ->
                line(
                        field,
                        "À remplir si vous rappelez. Par exemple 04 00 00 00 00",
                        Need.OPTIONAL,
                        new Entry("", "tel", Width.MEDIUM));
            case CALL_BACK_MAILBOX ->
                line(
                        field,
                        "À remplir si vous rappelez. Un message y dit que quelqu’un attend",
                        Need.OPTIONAL,
                        new Entry("", "email", Width.LONG));
            case CALL_BACK_HOURS ->
                area(
                        field,
                        "À remplir si vous rappelez. Chaque plage est un choix. " + HOW_TO_WRITE_HOURS,
                        Need.OPTIONAL);
        };
    }

    private Field line(TelephoneField field, String hint, Need need, Entry entry) {
        return new TextField(caption(field, hint, need), entry, text.get(field), errors(field));
    }

    private Field area(TelephoneField field, String hint, Need need) {
        return new TextArea(caption(field, hint, need), text.get(field), errors(field));
    }

    private ChoiceRow row(String value, String label) {
        return ChoiceRow.of(
                value, label, "", text.get(TelephoneField.CALLS_BACK).equals(value));
    }

    private static Caption caption(TelephoneField field, String hint, Need need) {
        return Caption.of(field.id(), label(field), hint, need);
    }

    private List<FieldError> errors(TelephoneField field) {
        return typed.fault(field).map(FieldError::of).stream().toList();
    }
}
