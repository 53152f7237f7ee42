package fr.coteacote.catalog;

import java.util.regex.Pattern;

/**
 * Where to go instead; address and telephone may be empty.
 *
 * @param phone a number, or {@link #OF_TERRITORY} where the one to call is known by the installation alone
 */
public record WayOut(String label, String url, String phone) {

    /** Written in place of a number: whoever serves the territory is called. */
    public static final String OF_TERRITORY = "territoire";

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?: ?\\d){1,14}");

    /** Tell whether a form may write {@code phone}: nothing, a number, or {@link #OF_TERRITORY}. */
    public static boolean isPhone(String phone) {
        return phone.isEmpty()
                || phone.equals(OF_TERRITORY)
                || NUMBER.matcher(phone).matches();
    }

    /** Tell whether whoever serves the territory is to be called. */
    public boolean callsTerritory() {
        return phone.equals(OF_TERRITORY);
    }
}
