package fr.coteacote.portal.ui.asked;

/**
 * A line of the error summary.
 *
 * @param target the id of the control that mends it
 * @param message the same words as beside the field
 */
public record Fault(String target, String message) {}
