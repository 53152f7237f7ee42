package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.BirthDate;
import fr.coteacote.portal.identity.accounts.CivilStatus;
import fr.coteacote.portal.identity.accounts.Contact;
import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.identity.openid.SignedUserInfo;
import fr.coteacote.portal.identity.sittings.Identified;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** Recognise somebody by what FranceConnect signed of them: the same, whether they sign in or only prove who they are. */
@Component
public class Citizens {

    private final Accounts accounts;

    Citizens(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Find the account of a person, or open one.
     *
     * @throws OAuth2AuthenticationException when the level or the date of birth cannot be read
     */
    public Identified recognise(Map<String, Object> claims, OidcIdToken idToken) {
        var level = AssuranceLevel.fromAcr(text(idToken.getClaims(), "acr")).orElseThrow(Citizens::unreadable);
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
                asKnown.or(() -> asCompleted).orElseThrow(Citizens::unreadable),
                text(claims, "birthplace"),
                text(claims, "birthcountry"));
    }

    /** A claim; "" when there is none. */
    static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text.strip() : "";
    }

    private static OAuth2AuthenticationException unreadable() {
        return new OAuth2AuthenticationException(new OAuth2Error(SignedUserInfo.UNREADABLE));
    }
}
