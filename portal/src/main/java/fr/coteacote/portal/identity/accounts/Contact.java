package fr.coteacote.portal.identity.accounts;

import org.springframework.modulith.NamedInterface;

/**
 * How to reach a person.
 *
 * @param email "" when there is none; nobody has checked it, and several people may share it
 * @param phone "" when there is none
 */
@NamedInterface("accounts")
public record Contact(String email, String phone) {

    /** No means at all. */
    public static final Contact NONE = new Contact("", "");

    /** Stands for "no e-mail" in the log-ins made by Aidants Connect: nobody reads it. */
    private static final String PLACEHOLDER = "noemailprovided@aidantconnect.beta.gouv.fr";

    /** Take the e-mail that FranceConnect gives; its placeholder is no address. */
    public static Contact ofFranceConnect(String email) {
        return email.equalsIgnoreCase(PLACEHOLDER) ? NONE : new Contact(email, "");
    }
}
