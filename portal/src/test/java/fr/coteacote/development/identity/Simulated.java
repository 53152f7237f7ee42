package fr.coteacote.development.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What each of the two providers does in its own way. */
public enum Simulated {
    FRANCECONNECT,
    PROCONNECT;

    /** The path of its issuer. */
    String path() {
        return switch (this) {
            case FRANCECONNECT -> "/fc/api/v2";
            case PROCONNECT -> "/pc/api/v2";
        };
    }

    String label() {
        return switch (this) {
            case FRANCECONNECT -> "Simulateur de connexion (particuliers)";
            case PROCONNECT -> "Simulateur de connexion (professionnels)";
        };
    }

    /** Cookies ignore ports: a name of its own. */
    String sessionCookie() {
        return switch (this) {
            case FRANCECONNECT -> "simulateur-fc";
            case PROCONNECT -> "simulateur-pc";
        };
    }

    int sessionMinutes() {
        return switch (this) {
            case FRANCECONNECT -> 30;
            case PROCONNECT -> 12 * 60;
        };
    }

    Duration codeLife() {
        return switch (this) {
            case FRANCECONNECT -> Duration.ofSeconds(30);
            case PROCONNECT -> Duration.ofSeconds(60);
        };
    }

    Duration accessTokenLife() {
        return switch (this) {
            case FRANCECONNECT -> Duration.ofSeconds(60);
            case PROCONNECT -> Duration.ofHours(1);
        };
    }

    /** What {@code /authorize} knows; anything else is refused, without a way back. */
    Set<String> parameters() {
        return switch (this) {
            case FRANCECONNECT ->
                Set.of(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "scope",
                        "acr_values",
                        "nonce",
                        "state",
                        "claims",
                        "prompt",
                        "idp_hint",
                        "ui_locales");
            case PROCONNECT ->
                Set.of(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "scope",
                        "acr_values",
                        "nonce",
                        "state",
                        "claims",
                        "prompt",
                        "login_hint",
                        "siret_hint",
                        "idp_hint",
                        "code_challenge",
                        "code_challenge_method");
        };
    }

    List<String> required() {
        return switch (this) {
            case FRANCECONNECT ->
                List.of("response_type", "client_id", "redirect_uri", "scope", "acr_values", "nonce", "state");
            case PROCONNECT -> List.of("response_type", "client_id", "redirect_uri", "scope", "nonce", "state");
        };
    }

    int shortestNonce() {
        return switch (this) {
            case FRANCECONNECT -> 22;
            case PROCONNECT -> 32;
        };
    }

    /** The error page of a request that it does not understand. */
    String refusal() {
        return switch (this) {
            case FRANCECONNECT -> "Y030007";
            case PROCONNECT -> "Y000400";
        };
    }

    Set<String> scopes() {
        return switch (this) {
            case FRANCECONNECT ->
                Set.of(
                        "openid",
                        "identite_pivot",
                        "profile",
                        "birth",
                        "given_name",
                        "family_name",
                        "birthdate",
                        "gender",
                        "birthplace",
                        "birthcountry",
                        "preferred_username",
                        "email",
                        "idp_birthdate");
            case PROCONNECT ->
                Set.of(
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

    /** The claims that {@code scope} opens. */
    Set<String> claims(String scope) {
        return switch (scope) {
            case "openid" -> Set.of("sub");
            case "identite_pivot" ->
                Set.of(
                        "given_name",
                        "given_name_array",
                        "family_name",
                        "birthdate",
                        "gender",
                        "birthplace",
                        "birthcountry");
            case "profile" ->
                Set.of("given_name", "given_name_array", "family_name", "birthdate", "gender", "preferred_username");
            case "birth" -> Set.of("birthplace", "birthcountry");
            default -> Set.of(scope);
        };
    }

    List<Persona> personas() {
        return switch (this) {
            case FRANCECONNECT -> Personas.CITIZENS;
            case PROCONNECT -> Personas.PROFESSIONALS;
        };
    }

    List<Mishap> mishaps() {
        return switch (this) {
            case FRANCECONNECT -> List.of(Mishap.values());
            case PROCONNECT -> List.of(Mishap.RENOUNCED, Mishap.BROKEN, Mishap.DOWN);
        };
    }
}
