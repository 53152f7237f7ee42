package fr.coteacote.catalog;

/**
 * What a person who hesitates may read.
 *
 * @param why why it is asked
 * @param where where to find the answer
 * @param example an example of an answer
 * @param unknown what to do when one does not know
 * @param drawing name of a drawing in {@code forms/drawings/}, without its ending; empty when there is none
 */
public record Help(String why, String where, String example, String unknown, String drawing) {}
