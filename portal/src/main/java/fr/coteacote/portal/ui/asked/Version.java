package fr.coteacote.portal.ui.asked;

/**
 * One of two answers that met.
 *
 * @param value what is sent when it is chosen
 * @param label whose it is: “Votre réponse”
 * @param answer the answer in words
 */
public record Version(String value, String label, String answer) {}
