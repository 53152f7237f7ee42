package fr.coteacote.portal.establishments.houses;

/** What is paid for. */
public enum PriceKind {
    SINGLE_ROOM("Chambre seule", Per.DAY, Part.LODGING),
    DOUBLE_ROOM("Chambre à deux", Per.DAY, Part.LODGING),
    SINGLE_ROOM_ASSISTED("Chambre seule, avec l’aide sociale", Per.DAY, Part.ASSISTED),
    DOUBLE_ROOM_ASSISTED("Chambre à deux, avec l’aide sociale", Per.DAY, Part.ASSISTED),
    FLAT_F1("Logement d’une pièce (F1)", Per.MONTH, Part.LODGING),
    FLAT_F1_BIS("Logement d’une grande pièce (F1 bis)", Per.MONTH, Part.LODGING),
    FLAT_F2("Logement de deux pièces (F2)", Per.MONTH, Part.LODGING),
    TEMPORARY_SINGLE_ROOM("Chambre seule, séjour temporaire", Per.DAY, Part.OTHER),
    TEMPORARY_DOUBLE_ROOM("Chambre à deux, séjour temporaire", Per.DAY, Part.OTHER),
    DAY_CARE("Accueil de jour", Per.DAY, Part.OTHER),
    DEPENDENCY_GIR_1_2("Aide de tous les jours, GIR 1 et 2", Per.DAY, Part.OTHER),
    DEPENDENCY_GIR_3_4("Aide de tous les jours, GIR 3 et 4", Per.DAY, Part.OTHER),
    DEPENDENCY_GIR_5_6("Aide de tous les jours, GIR 5 et 6", Per.DAY, Part.OTHER);

    /** For how long. */
    public enum Per {
        DAY,
        MONTH
    }

    /** What a month of living there is reckoned with. */
    enum Part {
        LODGING,
        ASSISTED,
        OTHER
    }

    private final String label;
    private final Per per;
    private final Part part;

    PriceKind(String label, Per per, Part part) {
        this.label = label;
        this.per = per;
        this.part = part;
    }

    public String label() {
        return label;
    }

    public Per per() {
        return per;
    }

    boolean isFor(Part wanted) {
        return part == wanted;
    }
}
