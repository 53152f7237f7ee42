package fr.coteacote.portal.reception.telephone;

import fr.coteacote.portal.territory.Telephone;
import fr.coteacote.portal.territory.WrittenHours;
import java.util.EnumMap;
import java.util.Map;

/**
 * The telephone as it stands in the fields of the form, and in the database.
 *
 * <p>How people were called back stays written while nobody is, so that it can be begun again.
 *
 * @param fields only what is not empty
 */
public record TelephoneText(Map<TelephoneField, String> fields) {

    public TelephoneText {
        var written = new EnumMap<TelephoneField, String>(TelephoneField.class);
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                // a browser sends the ends of lines in its own way
                written.put(field, text.strip().replace("\r\n", "\n"));
            }
        });
        fields = Map.copyOf(written);
    }

    /** Write {@code telephone} as somebody would. */
    public static TelephoneText of(Telephone telephone) {
        var phone = telephone.phone();
        var fields = new EnumMap<>(Map.of(
                TelephoneField.NUMBER, phone.number(),
                TelephoneField.COST, phone.cost(),
                TelephoneField.HOURS, WrittenHours.write(phone.hours()),
                TelephoneField.CALLS_BACK, telephone.callsBack().isPresent() ? TelephoneField.YES : TelephoneField.NO));
        telephone.callsBack().ifPresent(callBack -> {
            fields.put(TelephoneField.CALL_BACK_NUMBER, callBack.number());
            fields.put(TelephoneField.CALL_BACK_MAILBOX, callBack.mailbox());
            fields.put(TelephoneField.CALL_BACK_HOURS, WrittenHours.write(callBack.hours()));
        });
        return new TelephoneText(fields);
    }

    /** What is written in a field; "" for nothing. */
    public String get(TelephoneField field) {
        return fields.getOrDefault(field, "");
    }
}
