package fr.coteacote.portal.identity.proofs;

import fr.coteacote.portal.identity.login.LoginTrouble;
import java.util.Arrays;
import java.util.Optional;

/** Why somebody is back from FranceConnect without a proof. Names are kept for minutes. */
public enum ProofTrouble {
    /** They changed their mind, or FranceConnect refused them: it does not say which. */
    NOT_DONE("pas-faite"),
    FRANCECONNECT_DOWN("indisponible"),
    FAULT("panne"),
    LEVEL_TOO_LOW("niveau"),
    /** A second press, the back button, a return that nobody waits for. */
    START_AGAIN("recommencer"),
    /** What it was for is over: the turn, or the session. */
    TOO_LATE("trop-tard"),
    /** It had been proved, and too long ago. */
    EXPIRED("passee");

    private final String slug;

    ProofTrouble(String slug) {
        this.slug = slug;
    }

    static ProofTrouble of(LoginTrouble trouble) {
        return switch (trouble) {
            case NOT_DONE -> NOT_DONE;
            case PROVIDER_DOWN -> FRANCECONNECT_DOWN;
            case LEVEL_TOO_LOW -> LEVEL_TOO_LOW;
            case START_AGAIN -> START_AGAIN;
            case PROVIDER_FAULT, OUR_FAULT, NEEDED, PAGE_TOO_OLD -> FAULT;
        };
    }

    /** Find what an address says. */
    public static Optional<ProofTrouble> find(String slug) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.slug.equals(slug))
                .findAny();
    }

    /** How addresses say it. */
    public String slug() {
        return slug;
    }
}
