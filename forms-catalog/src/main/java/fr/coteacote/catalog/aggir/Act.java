package fr.coteacote.catalog.aggir;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of an activity, one act at a time (guide de remplissage of 2008): washing above and below, eating and being
 * served. An activity of one act is that act.
 */
public enum Act {
    COMMUNICATION("coh-communication", Activity.COHERENCE),
    COMPORTEMENT("coh-comportement", Activity.COHERENCE),
    TEMPS("ori-temps", Activity.ORIENTATION),
    ESPACE("ori-espace", Activity.ORIENTATION),
    TOILETTE_HAUT("toi-haut", Activity.TOILETTE),
    TOILETTE_BAS("toi-bas", Activity.TOILETTE),
    HABILLAGE_HAUT("hab-haut", Activity.HABILLAGE),
    HABILLAGE_MOYEN("hab-moyen", Activity.HABILLAGE),
    HABILLAGE_BAS("hab-bas", Activity.HABILLAGE),
    SE_SERVIR("ali-servir", Activity.ALIMENTATION),
    MANGER("ali-manger", Activity.ALIMENTATION),
    URINAIRE("eli-urinaire", Activity.ELIMINATION),
    FECALE("eli-fecale", Activity.ELIMINATION),
    TRANSFERTS("transferts", Activity.TRANSFERTS),
    DEPLACEMENTS_INTERIEUR("dep-interieur", Activity.DEPLACEMENTS_INTERIEUR);

    private final String id;
    private final Activity activity;

    Act(String id, Activity activity) {
        this.id = id;
        this.activity = activity;
    }

    /** How files call it. */
    public String id() {
        return id;
    }

    /** Of which activity it is. */
    public Activity activity() {
        return activity;
    }

    /** The acts of an activity, in the order in which they are asked. */
    public static List<Act> of(Activity activity) {
        return Stream.of(values()).filter(act -> act.activity == activity).toList();
    }
}
