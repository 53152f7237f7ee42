package fr.coteacote.portal.establishments.houses;

/** Whose house it is. */
public enum LegalStatus {
    PUBLIC("Public"),
    PRIVATE_NON_PROFIT("Privé, à but non lucratif (une association, par exemple)"),
    PRIVATE_COMMERCIAL("Privé, commercial");

    private final String label;

    LegalStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
