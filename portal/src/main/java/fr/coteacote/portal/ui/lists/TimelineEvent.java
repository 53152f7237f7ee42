package fr.coteacote.portal.ui.lists;

/**
 * Something that happened to a request.
 *
 * @param when the date and the hour, in words
 * @param actor who did it: “Les Tilleuls”, “Vous”
 * @param what the rest of the sentence
 * @param detail a sentence, or nothing
 */
public record TimelineEvent(String when, String actor, String what, String detail) {}
