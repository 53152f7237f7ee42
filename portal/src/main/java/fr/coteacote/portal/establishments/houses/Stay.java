package fr.coteacote.portal.establishments.houses;

/** How somebody stays in a house. */
public enum Stay {
    PERMANENT("Pour y vivre", "Accueil permanent"),
    TEMPORARY("Pour un temps", "Accueil temporaire"),
    DAY("Dans la journée", "Accueil de jour"),
    NIGHT("La nuit", "Accueil de nuit");

    private final String plain;
    private final String label;

    Stay(String plain, String label) {
        this.plain = plain;
        this.label = label;
    }

    /** What somebody wants. */
    public String plain() {
        return plain;
    }

    /** What houses call it. */
    public String label() {
        return label;
    }
}
