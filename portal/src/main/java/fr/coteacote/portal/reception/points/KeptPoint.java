package fr.coteacote.portal.reception.points;

/**
 * A place in the list that is kept.
 *
 * @param version grows with each change
 * @param closed whether it is left out of what people see
 */
public record KeptPoint(ReceptionPoint point, int version, boolean closed) {}
