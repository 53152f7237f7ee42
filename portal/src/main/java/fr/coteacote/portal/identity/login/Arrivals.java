package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.BirthDate;
import fr.coteacote.portal.identity.accounts.CivilStatus;
import fr.coteacote.portal.identity.accounts.Contact;
import fr.coteacote.portal.identity.accounts.ProfessionalLogin;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.identity.openid.SecondFactor;
import fr.coteacote.portal.identity.openid.SignedUserInfo;
import fr.coteacote.portal.identity.sittings.Arrived;
import fr.coteacote.portal.identity.sittings.Identified;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Recognise the person whom a provider has just sent back, and let go of the claims. */
@Component
class Arrivals implements Converter<OidcUserSource, OidcUser> {

    private final Accounts accounts;
    private final Professionals professionals;

    Arrivals(Accounts accounts, Professionals professionals) {
        this.accounts = accounts;
        this.professionals = professionals;
    }

    @Override
    public OidcUser convert(OidcUserSource source) {
        var request = source.getUserRequest();
        var provider = Provider.of(request.getClientRegistration());
        var claims = Objects.requireNonNull(source.getUserInfo()).getClaims();
        return new Arrived(
                switch (provider) {
                    case FRANCECONNECT -> citizen(claims, request.getIdToken());
                    case PROCONNECT -> professional(claims, request.getIdToken());
                },
                request.getIdToken());
    }

    private Identified citizen(Map<String, Object> claims, OidcIdToken idToken) {
        var level = AssuranceLevel.fromAcr(text(idToken.getClaims(), "acr")).orElseThrow(Arrivals::unreadable);
        var account = accounts.recognise(
                text(claims, "sub"), civilStatus(claims), Contact.ofFranceConnect(text(claims, "email")), level);
        return Identified.citizen(account.id(), level, Provider.FRANCECONNECT.id());
    }

    private static CivilStatus civilStatus(Map<String, Object> claims) {
        var asCompleted = BirthDate.parse(text(claims, "birthdate"));
        var asKnown = BirthDate.parse(text(claims, "idp_birthdate"));
        return new CivilStatus(
                text(claims, "family_name"),
                text(claims, "preferred_username"),
                text(claims, "given_name"),
                text(claims, "gender"),
                asKnown.or(() -> asCompleted).orElseThrow(Arrivals::unreadable),
                text(claims, "birthplace"),
                text(claims, "birthcountry"));
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

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text.strip() : "";
    }

    private static OAuth2AuthenticationException unreadable() {
        return new OAuth2AuthenticationException(new OAuth2Error(SignedUserInfo.UNREADABLE));
    }
}
