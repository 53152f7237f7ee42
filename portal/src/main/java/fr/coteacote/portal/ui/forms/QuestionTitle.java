package fr.coteacote.portal.ui.forms;

/**
 * What a page asks.
 *
 * @param title the title of the page, a question
 * @param hint one short sentence under it, or nothing
 */
public record QuestionTitle(String title, String hint) {}
