package fr.coteacote.portal.establishments.houses;

/** A part of a house with a care of its own. */
public enum CareUnit {
    ALZHEIMER("Unité Alzheimer ou unité protégée", "Pour les personnes qui se perdent."),
    UHR("Unité d’hébergement renforcée (UHR)", "Jour et nuit, pour des troubles du comportement sévères."),
    PASA("Pôle d’activités et de soins adaptés (PASA)", "Le jour, pour des troubles du comportement modérés."),
    PUV("Petite unité de vie (PUV)", "Une petite maison, de moins de 25 places.");

    private final String label;
    private final String meaning;

    CareUnit(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
