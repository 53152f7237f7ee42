package fr.coteacote.catalog.filling;

import java.time.LocalDate;

/**
 * What rules may know beside the answers.
 *
 * @param department INSEE code of the territory that the portal serves, for instance {@code 69M}
 */
public record Context(LocalDate today, String department) {}
