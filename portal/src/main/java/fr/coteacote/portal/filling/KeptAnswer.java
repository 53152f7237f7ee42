package fr.coteacote.portal.filling;

import fr.coteacote.catalog.kinds.Value;

/**
 * An answer as PostgreSQL holds it.
 *
 * @param version 1 for the first answer to a question, one more at each change
 */
record KeptAnswer(Value value, int version) {}
