package fr.coteacote.portal.establishments.houses;

/** The kinds of houses, as the law names them and as somebody understands them. */
public enum Category {
    EHPAD("EHPAD", "Une maison avec des soins, pour qui a besoin d’aide tous les jours."),
    RESIDENCE_AUTONOMIE("Résidence autonomie", "Un logement à soi, avec des services, pour qui est encore autonome."),
    USLD("Unité de soins de longue durée (USLD)", "À l’hôpital. C’est l’hôpital qui demande cette place."),
    EHPA("Maison de retraite sans soins (EHPA)", "Une maison pour qui a peu besoin d’aide."),
    DAY_CENTRE("Accueil de jour", "On y passe la journée, et on rentre chez soi le soir.");

    private final String label;
    private final String meaning;

    Category(String label, String meaning) {
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
