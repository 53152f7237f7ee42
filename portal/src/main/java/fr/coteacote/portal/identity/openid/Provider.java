package fr.coteacote.portal.identity.openid;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** The two ways in that the State runs: one for everybody, one for professionals. */
public enum Provider {
    FRANCECONNECT,
    PROCONNECT;

    /** Its name in addresses and in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Find the provider of a registration. */
    public static Provider of(ClientRegistration registration) {
        return find(registration.getRegistrationId()).orElseThrow();
    }

    static Optional<Provider> find(String id) {
        return Arrays.stream(values())
                .filter(provider -> provider.id().equals(id))
                .findAny();
    }

    /** FranceConnect refuses PKCE, like each parameter that it does not know: the person would never come back. */
    boolean takesProofKey() {
        return this == PROCONNECT;
    }

    /** What to ask for. Not FranceConnect's {@code idp_id}: who vouches for a person is none of our business. */
    List<String> scopes() {
        return switch (this) {
            case FRANCECONNECT -> List.of("openid", "identite_pivot", "preferred_username", "email", "idp_birthdate");
            case PROCONNECT ->
                List.of(
                        "openid",
                        "given_name",
                        "usual_name",
                        "email",
                        "uid",
                        "siret",
                        "idp_id",
                        "organization_label",
                        "roles");
        };
    }

    /** The level to ask for when the configuration says none; ProConnect's is read, each act decides. */
    String acr() {
        return this == FRANCECONNECT ? "eidas1" : "";
    }
}
