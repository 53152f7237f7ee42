package fr.coteacote.portal.establishments.importing;

import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;

/** A telephone number as files write it. */
final class PhoneText {

    private PhoneText() {}

    /** Write a number with + and without blanks; "" for what is none. */
    static String international(String written) {
        return new Phone().parse(Typed.of(written), LocalDate.EPOCH) instanceof Parsed.Accepted(Value.Text(var number))
                ? number
                : "";
    }
}
