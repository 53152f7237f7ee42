package fr.coteacote.catalog.aggir;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The activities that weigh in the GIR, in the order of the law's tables.
 *
 * <p>Two more are rated and weigh nothing in any group, moving about outside and calling from afar; seven serve the plan of help
 * alone (CASF, annexe 2-1).
 */
public enum Activity {
    COHERENCE("coherence"),
    ORIENTATION("orientation"),
    TOILETTE("toilette"),
    HABILLAGE("habillage"),
    ALIMENTATION("alimentation"),
    ELIMINATION("elimination"),
    TRANSFERTS("transferts"),
    DEPLACEMENTS_INTERIEUR("deplacements-interieur");

    private final String id;

    Activity(String id) {
        this.id = id;
    }

    /** How files call it. */
    public String id() {
        return id;
    }

    /** Find the one that files call {@code id}. */
    public static Optional<Activity> of(String id) {
        return Stream.of(values()).filter(activity -> activity.id.equals(id)).findFirst();
    }
}
