package fr.coteacote.portal.mandates;

import java.util.Optional;

/** How a mediator made sure of who signs: the kind of paper, never its number. Names are stored. */
public enum IdentitySeen {
    ID_CARD("carte", "Sa carte d’identité"),
    PASSPORT("passeport", "Son passeport"),
    RESIDENCE_PERMIT("titre-de-sejour", "Son titre de séjour"),
    OTHER_PAPER("autre", "Un autre document avec sa photo"),
    KNOWN("connue", "Votre structure connaît cette personne");

    private final String key;
    private final String words;

    IdentitySeen(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** Find what a page sent. */
    public static Optional<IdentitySeen> of(String key) {
        for (var seen : values()) {
            if (seen.key.equals(key)) {
                return Optional.of(seen);
            }
        }
        return Optional.empty();
    }

    /** How pages name it. */
    public String key() {
        return key;
    }

    /** What the mediator reads. */
    public String words() {
        return words;
    }
}
