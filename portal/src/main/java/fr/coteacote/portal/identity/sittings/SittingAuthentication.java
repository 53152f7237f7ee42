package fr.coteacote.portal.identity.sittings;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Say in Spring Security's words who sits there; authorities come from our tables only. */
final class SittingAuthentication {

    private static final String KEY = "sitting";

    private SittingAuthentication() {}

    /** A sitting without account is anonymous: pages that ask for an account still ask for it. */
    static Authentication of(Sitting sitting) {
        if (sitting.professional() != null) {
            return known(new ProfessionalPrincipal(sitting.id(), sitting.professional()), "ROLE_PROFESSIONAL");
        }
        var citizen = new CitizenPrincipal(sitting.id(), sitting.account(), sitting.level());
        return sitting.account() == null
                ? new AnonymousAuthenticationToken(KEY, citizen, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : known(citizen, "ROLE_CITIZEN");
    }

    private static Authentication known(PortalPrincipal principal, String authority) {
        return new PreAuthenticatedAuthenticationToken(principal, "", AuthorityUtils.createAuthorityList(authority));
    }
}
