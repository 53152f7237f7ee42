package fr.coteacote.portal.ui.forms;

/**
 * Where a form goes by the plain door.
 *
 * @param action the address that takes the POST
 * @param csrf the token of Spring Security, sent as {@code _csrf}
 */
public record Sending(String action, String csrf) {}
