package fr.coteacote.portal.identity.sittings;

import java.security.Principal;

/** Who sends a request, for Spring Security: no claim of a token, only what our tables say. */
public sealed interface PortalPrincipal extends Principal permits CitizenPrincipal, ProfessionalPrincipal {

    /** The sitting in which the request is made. */
    SittingId sitting();

    @Override
    default String getName() {
        return sitting().value().toString();
    }
}
