package fr.coteacote.portal.establishments.houses;

/** How a house takes a request. */
public enum Acceptance {
    ONLINE("En ligne"),
    PAPER("Sur papier"),
    OWN_SOFTWARE("Par son propre logiciel");

    private final String label;

    Acceptance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
