package fr.coteacote.portal.organisations;

import java.time.Instant;

/** Count help, for those who refer for an organisation: how much, never for whom. The module that keeps help implements it. */
public interface HelpFigures {

    /** How many requests were helped with in the name of an organisation since {@code since}, each once. */
    int helped(OrganisationId organisation, Instant since);
}
