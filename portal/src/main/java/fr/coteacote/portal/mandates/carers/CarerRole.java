package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.mandates.Right;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far a relative who is invited may go. */
public enum CarerRole {
    READER("lire", "Lire", "Voir les réponses, sans rien changer.", "voir les réponses"),
    FILLER(
            "remplir",
            "Remplir",
            "Voir et remplir, ajouter des documents. Pas envoyer.",
            "voir et remplir cette demande, et ajouter des documents"),
    SENDER(
            "envoyer",
            "Remplir et envoyer",
            "Tout remplir, et envoyer la demande au service.",
            "voir et remplir cette demande, ajouter des documents et l’envoyer");

    private final String key;
    private final String label;
    private final String hint;
    private final String able;

    CarerRole(String key, String label, String hint, String able) {
        this.key = key;
        this.label = label;
        this.hint = hint;
        this.able = able;
    }

    /** Find what a page sent. */
    public static Optional<CarerRole> of(String key) {
        return Stream.of(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /** What {@code rights} amount to. */
    public static CarerRole of(Set<Right> rights) {
        if (rights.contains(Right.SEND)) {
            return SENDER;
        }
        return rights.contains(Right.ANSWER) ? FILLER : READER;
    }

    /**
     * What it allows.
     *
     * @param seesPrivate whether also to see what the form says is private, and papers
     */
    public Set<Right> rights(boolean seesPrivate) {
        var all = EnumSet.of(Right.SEE);
        if (this != READER) {
            all.addAll(EnumSet.of(Right.ANSWER, Right.ADD_DOCUMENTS));
        }
        if (this == SENDER) {
            all.add(Right.SEND);
        }
        if (seesPrivate) {
            all.add(Right.SEE_PRIVATE);
        }
        return Set.copyOf(all);
    }

    /** How pages name it. */
    public String key() {
        return key;
    }

    /** What the person reads who chooses. */
    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** What may be done, as a sentence goes on after "Vous pouvez" or "Peut". */
    public String able() {
        return able;
    }
}
