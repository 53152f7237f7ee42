package fr.coteacote.catalog;

/**
 * Where to go instead; address and telephone may be empty.
 */
public record WayOut(String label, String url, String phone) {}
