package fr.coteacote.portal.establishments.houses;

/** For how many of its places a house may be paid by the département (aide sociale à l'hébergement, CASF art. L231-4). */
public enum SocialAssistance {
    TOTAL("Oui, pour toutes les places"),
    PARTIAL("Oui, pour une partie des places"),
    /** The open data of the CNSA say no more. */
    SOME("Oui, pour toutes les places ou une partie"),
    NONE("Non");

    private final String label;

    SocialAssistance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isGiven() {
        return this != NONE;
    }
}
