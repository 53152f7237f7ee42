package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.identity.accounts.ProfessionalId;

/** What came of accepting an invitation. */
public sealed interface Acceptance {

    /** Who accepted holds the post from now on. */
    record Done(ProfessionalId professional) implements Acceptance {}

    /** Nobody got anything; a link that served before still does. */
    record Refused(Refusal why) implements Acceptance {}
}
