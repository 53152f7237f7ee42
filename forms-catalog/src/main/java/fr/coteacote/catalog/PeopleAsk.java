package fr.coteacote.catalog;

/**
 * A question that people ask back where a page asks them something, and its answer.
 *
 * @param ask as they would say it
 * @param source the rule that the answer rests on; holds « (à vérifier) » when it has not been verified
 */
public record PeopleAsk(String ask, String answer, String source) {}
