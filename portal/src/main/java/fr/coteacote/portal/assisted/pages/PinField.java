package fr.coteacote.portal.assisted.pages;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.fields.TextField;
import java.util.List;

/** The field for the four digits that give one computer back to the mediator; always empty when it arrives. */
final class PinField {

    private PinField() {}

    static TextField of(String label, boolean wrong) {
        return new TextField(
                Caption.of("code", label, "", Need.REQUIRED),
                new Entry("off", "numeric", Width.SHORT),
                "",
                wrong ? List.of(FieldError.of("Écrivez les quatre chiffres, par exemple 4 7 1 2.")) : List.of());
    }
}
