package fr.coteacote.portal.identity.accounts;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How a person, or a fact about them, is known; from the weakest to the strongest. */
@NamedInterface("accounts")
public enum AssuranceLevel {
    /** Somebody typed it. */
    DECLARED,
    /** A professional saw a document. */
    SEEN_BY_PROFESSIONAL,
    /** FranceConnect, low level: the civil status is INSEE's. */
    FC_EIDAS1,
    /** FranceConnect+, substantial or high. */
    FC_EIDAS2;

    /** Read the {@code acr} of an id token of FranceConnect; empty when it proves nothing. */
    public static Optional<AssuranceLevel> fromAcr(String acr) {
        return switch (acr) {
            case "eidas1" -> Optional.of(FC_EIDAS1);
            case "eidas2", "eidas3" -> Optional.of(FC_EIDAS2);
            default -> Optional.empty();
        };
    }

    /** Tell whether this level is as good as {@code asked}, or better. */
    public boolean reaches(AssuranceLevel asked) {
        return compareTo(asked) >= 0;
    }
}
