package fr.coteacote.catalog.loading;

/**
 * A file of the catalogue.
 *
 * @param path as it is named in messages and by other files, for instance {@code forms/apa/form.yaml}
 */
public record Source(String path, String text) {}
