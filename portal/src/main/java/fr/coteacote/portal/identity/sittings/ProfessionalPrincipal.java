package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.ProfessionalId;

/** A professional, who came by ProConnect or by a passkey; what they may do is asked of {@code organisations} at each call. */
public record ProfessionalPrincipal(SittingId sitting, ProfessionalId professional) implements PortalPrincipal {}
