package fr.coteacote.portal.assisted.telephone;

/**
 * A code that was sent, and was not read aloud yet.
 *
 * @param bound what exactly is said yes to, as who asked wrote it down
 * @param part the title of the chapter it opens; "" for none
 */
public record Pending(Purpose purpose, String bound, String part) {}
