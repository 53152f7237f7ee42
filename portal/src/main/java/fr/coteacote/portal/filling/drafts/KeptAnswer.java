package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;

/**
 * An answer as PostgreSQL holds it.
 *
 * @param version 1 for the first answer to a question, one more at each change
 * @param toConfirm whether a mediator wrote it and the user has not said yes to it
 * @param level how the fact is known: {@link AssuranceLevel#DECLARED} as soon as somebody typed it
 */
record KeptAnswer(Value value, int version, boolean toConfirm, AssuranceLevel level) {}
