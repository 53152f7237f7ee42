package fr.coteacote.portal.privacy.journal;

/** One act to put on record: what was done, by whom, about what. */
public record Entry(Act act, Author author, About about) {}
