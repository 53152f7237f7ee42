package fr.coteacote.catalog.loading;

/**
 * A text of a form that a person reads.
 *
 * @param key what it is there: {@code title}, {@code because}, {@code why}…
 */
public record Said(String key, String text, Place place) {}
