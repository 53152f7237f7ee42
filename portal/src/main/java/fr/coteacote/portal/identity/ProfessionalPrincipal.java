package fr.coteacote.portal.identity;

/** A professional whom ProConnect made known; what they may do is written nowhere yet. */
public record ProfessionalPrincipal(SittingId sitting, ProfessionalId professional) implements PortalPrincipal {}
