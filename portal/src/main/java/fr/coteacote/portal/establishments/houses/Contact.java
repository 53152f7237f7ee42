package fr.coteacote.portal.establishments.houses;

/**
 * How one reaches a house; each may be "".
 *
 * @param phone with + and without blanks: {@code +33199000010}
 * @param site an address on the web
 */
public record Contact(String phone, String email, String site) {

    public static final Contact NONE = new Contact("", "", "");
}
