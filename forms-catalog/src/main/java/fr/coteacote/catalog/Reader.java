package fr.coteacote.catalog;

/** Who reads an answer. */
public enum Reader {
    AGENT("L'agent du département qui suit la demande", Care.NEEDS),
    MEDICAL_TEAM("L'équipe médico-sociale du département", Care.MEDICAL),
    PAYMENT("Le service de paiement du département", Care.OTHER),
    MDPH("La maison départementale des personnes handicapées (MDPH)", Care.MEDICAL),
    PENSION_FUND("La caisse de retraite", Care.OTHER),
    PORTAL("Ce site seulement", Care.NEEDS),
    HOME_HELP("Le service d'aide à domicile choisi", Care.NEEDS),
    /** Those who answer requests there; never the medical part. */
    ESTABLISHMENT("Les personnes qui étudient les demandes, dans les maisons choisies", Care.NEEDS),
    /** The right to read what is medical, given by name; each opening is on record. */
    ESTABLISHMENT_MEDICAL("Les soignants habilités des maisons choisies", Care.MEDICAL),
    /** Once the establishment has said that it can take the person in as soon as a room is free. */
    ESTABLISHMENT_AGREED("Une maison choisie, seulement après son accord de principe", Care.NEEDS),
    /** Once the person has said yes to the place that it offers. */
    ESTABLISHMENT_ACCEPTED("Une maison choisie, seulement quand sa proposition de place est acceptée", Care.NEEDS),
    /** If the person consents. */
    AUTONOMY_SERVICE("Le service du département pour les personnes âgées, avec l'accord de la personne", Care.NEEDS),
    PMI_TEAM(
            "Les professionnels de la protection maternelle et infantile (PMI) de votre secteur : médecin, sage-femme, puéricultrice",
            Care.MEDICAL),
    /** Contact and hour of a visit only; bound by the same secrecy as the team that it works for. */
    PMI_SECRETARIAT("Le secrétariat de la PMI", Care.NEEDS),
    ACCREDITATION("Le service des agréments du département", Care.NEEDS),
    ACCREDITATION_TEAM(
            "Les professionnels qui évaluent les demandes d'agrément, jamais l'équipe de PMI qui vous suit",
            Care.MEDICAL);

    /** What a reader does with answers, and so which ones they may be shown. */
    private enum Care {
        /** Bound by medical secrecy (CSP, art. L1110-4). */
        MEDICAL,
        /** Needs sensitive answers for its part of the work. */
        NEEDS,
        OTHER
    }

    private final String label;
    private final Care care;

    Reader(String label, Care care) {
        this.label = label;
        this.care = care;
    }

    /** Name the reader in French, at the start of a line. */
    public String label() {
        return label;
    }

    /** Tell whether answers marked {@link Flag#MEDICAL} may be theirs. */
    public boolean isMedical() {
        return care == Care.MEDICAL;
    }

    /** Tell whether answers marked {@link Flag#SENSITIVE} may be theirs. */
    public boolean mayReadSensitive() {
        return care != Care.OTHER;
    }
}
