package fr.coteacote.catalog;

/** Who reads an answer. */
public enum Reader {
    AGENT("L'agent du département qui suit la demande"),
    MEDICAL_TEAM("L'équipe médico-sociale du département"),
    PAYMENT("Le service de paiement du département"),
    MDPH("La maison départementale des personnes handicapées (MDPH)"),
    PENSION_FUND("La caisse de retraite"),
    PORTAL("Ce site seulement"),
    HOME_HELP("Le service d'aide à domicile choisi"),
    /** Those who answer requests there; never the medical part. */
    ESTABLISHMENT("Les personnes qui étudient les demandes, dans les maisons choisies"),
    /** The right to read what is medical, given by name; each opening is on record. */
    ESTABLISHMENT_MEDICAL("Les soignants habilités des maisons choisies"),
    /** Once the establishment has said that it can take the person in as soon as a room is free. */
    ESTABLISHMENT_AGREED("Une maison choisie, seulement après son accord de principe"),
    /** Once the person has said yes to the place that it offers. */
    ESTABLISHMENT_ACCEPTED("Une maison choisie, seulement quand sa proposition de place est acceptée"),
    /** If the person consents. */
    AUTONOMY_SERVICE("Le service du département pour les personnes âgées, avec l'accord de la personne");

    private final String label;

    Reader(String label) {
        this.label = label;
    }

    /** Name the reader in French, at the start of a line. */
    public String label() {
        return label;
    }
}
