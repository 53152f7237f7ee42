package fr.coteacote.catalog.check;

/** What the proof-reader looks for, and why it matters to who fills in the form. */
public enum Rule {
    UNREACHABLE("Ce que personne ne peut atteindre n'aide personne, et fait croire que le cas est prévu."),
    ALWAYS_TRUE("Une condition toujours vraie fait croire qu'il existe un autre cas : les relecteurs le chercheront."),
    UNPROVABLE("Ce qui ne se prouve pas peut laisser quelqu'un sans page ni issue, sans que nous le sachions."),
    BLOCK_UNSEEN("Une personne serait arrêtée sans lire pourquoi : la page qui l'explique ne s'ouvre pas pour elle."),
    BLOCK_WITHOUT_WAY_OUT(
            "Quelqu'un qu'on arrête doit savoir où aller : sinon il abandonne un droit qu'il a peut-être."),
    WARNING_UNSEEN("Un avertissement que personne ne lit n'avertit pas."),
    DEAD_END("Après cette réponse, la personne resterait devant son écran sans pouvoir avancer."),
    NEVER_SENT("Un formulaire que personne ne peut envoyer fait perdre du temps à tous ceux qui le commencent."),
    ASKED_FOR_NOTHING(
            "On ne demande pas une information à qui ne pourra rien envoyer (RGPD, article 5 : minimisation)."),
    ASKED_TWICE("Redemander la même chose fatigue, et deux réponses différentes ne se départagent pas."),
    UNUSED("Ce qui ne sert pas trompe qui relit : on le croit appliqué."),
    OUT_OF_DATE(
            "Hors de ses dates, une constante ne vaut plus rien : les règles qui la lisent changent sans prévenir."),
    MEDICAL_READER(
            "Une réponse médicale n'est lue que par l'équipe médicale (code de la santé publique, art. L1110-4)."),
    SENSITIVE_READER("Une donnée sensible ne va qu'à ceux qui en ont besoin pour décider (RGPD, article 9)."),
    SENSITIVE_UNMARKED(
            "Une donnée de santé, de religion ou d'origine doit être marquée pour être protégée (RGPD, article 9)."),
    PRIVATE_UNMARKED("Un médiateur n'a pas à lire un compte en banque ni ce que la personne écrit librement."),
    SENTENCE_LENGTH("Une phrase longue se perd en route, surtout lue à voix haute (FALC : une idée par phrase)."),
    READABILITY("Un texte difficile arrête ceux que ce portail sert d'abord."),
    PASSIVE("On ne sait pas qui agit : dites qui fait quoi."),
    JARGON("Un mot du métier s'explique là où il apparaît : personne n'ira chercher ailleurs."),
    COURTESY("On s'adresse à quelqu'un qu'on respecte : vous, sans reproche et sans crier."),
    TYPOGRAPHY("Un texte soigné se lit mieux, aussi par un lecteur d'écran."),
    LINK("Une adresse qui ne mène nulle part coûte une démarche à qui la suit.");

    private final String why;

    Rule(String why) {
        this.why = why;
    }

    /** Why it matters, in French. */
    public String why() {
        return why;
    }
}
