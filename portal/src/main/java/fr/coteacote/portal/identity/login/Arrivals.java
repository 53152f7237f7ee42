package fr.coteacote.portal.identity.login;

import static fr.coteacote.portal.identity.login.Citizens.text;

import fr.coteacote.portal.identity.accounts.ProfessionalLogin;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.identity.openid.SecondFactor;
import fr.coteacote.portal.identity.sittings.Arrived;
import fr.coteacote.portal.identity.sittings.Identified;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Recognise the person whom a provider has just sent back, and let go of the claims. */
@Component
class Arrivals implements Converter<OidcUserSource, OidcUser> {

    private final Citizens citizens;
    private final Professionals professionals;

    Arrivals(Citizens citizens, Professionals professionals) {
        this.citizens = citizens;
        this.professionals = professionals;
    }

    @Override
    public OidcUser convert(OidcUserSource source) {
        var request = source.getUserRequest();
        var provider = Provider.of(request.getClientRegistration());
        var claims = Objects.requireNonNull(source.getUserInfo()).getClaims();
        return new Arrived(
                switch (provider) {
                    case FRANCECONNECT -> citizens.recognise(claims, request.getIdToken());
                    case PROCONNECT -> professional(claims, request.getIdToken());
                },
                request.getIdToken());
    }

    private Identified professional(Map<String, Object> claims, OidcIdToken idToken) {
        var professional = professionals.recognise(
                new ProfessionalLogin(
                        text(claims, "idp_id"),
                        text(claims, "sub"),
                        text(claims, "siret"),
                        text(claims, "organization_label")),
                text(claims, "given_name"),
                text(claims, "usual_name"),
                text(claims, "email"));
        return Identified.professional(professional, Provider.PROCONNECT.id(), SecondFactor.isSeenIn(idToken));
    }
}
