package fr.coteacote.portal.reception.telephone;

import java.util.Optional;
import java.util.stream.Stream;

/** What an administrator says of the telephone; the names are stored. */
public enum TelephoneField {
    NUMBER("numero"),
    COST("cout"),
    HOURS("horaires"),
    CALLS_BACK("rappel"),
    CALL_BACK_NUMBER("rappel-numero"),
    CALL_BACK_MAILBOX("rappel-courriel"),
    CALL_BACK_HOURS("rappel-horaires");

    /** What {@link #CALLS_BACK} holds where people are called back. */
    public static final String YES = "oui";

    /** What {@link #CALLS_BACK} holds where nobody is. */
    public static final String NO = "non";

    private final String id;

    TelephoneField(String id) {
        this.id = id;
    }

    /** Find the field that is called {@code id} in a form, and in the database. */
    public static Optional<TelephoneField> of(String id) {
        return Stream.of(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** How it is called in a form, and in the database. */
    public String id() {
        return id;
    }
}
