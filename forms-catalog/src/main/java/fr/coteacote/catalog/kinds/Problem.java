package fr.coteacote.catalog.kinds;

/**
 * What to mend in a field, in plain French.
 *
 * @param part the part of the question it speaks of; {@code ""} for the whole
 */
public record Problem(String part, String message) {}
