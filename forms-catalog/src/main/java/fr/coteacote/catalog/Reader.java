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
    PMI_TEAM(
            "Les professionnels de la protection maternelle et infantile (PMI) de votre secteur : médecin, sage-femme, puéricultrice"),
    PMI_SECRETARIAT("Le secrétariat de la PMI"),
    ACCREDITATION("Le service des agréments du département"),
    ACCREDITATION_TEAM("Les professionnels qui évaluent les demandes d'agrément, jamais l'équipe de PMI qui vous suit");

    private final String label;

    Reader(String label) {
        this.label = label;
    }

    /** Name the reader in French, at the start of a line. */
    public String label() {
        return label;
    }
}
