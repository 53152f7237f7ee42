package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.portal.mandates.Role;
import java.util.Optional;

/** Who agrees under a curatelle (code civil, art. 467). Names are stored. */
public enum Signer {
    PERSON("La personne"),
    REPRESENTATIVE("Le curateur");

    private final String words;

    Signer(String words) {
        this.words = words;
    }

    /** As whom somebody who acts as {@code role} may agree; a carer or a mediator agrees for nobody. */
    public static Optional<Signer> of(Role role) {
        return switch (role) {
            case SELF -> Optional.of(PERSON);
            case LEGAL_REPRESENTATIVE -> Optional.of(REPRESENTATIVE);
            case CARER, PROFESSIONAL -> Optional.empty();
        };
    }

    /** What pages call them. */
    public String words() {
        return words;
    }
}
