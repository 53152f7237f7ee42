package fr.coteacote.portal.access;

/** Somebody in front of the portal, as far as it changes what they may open. */
enum Who {
    NOBODY("nobody: a browser that never came", false),
    STARTER("who began without account", true),
    CODE_HOLDER("who came back by file code and one-time code", true),
    OWNER("account that began for itself", true),
    CARER("account that fills in for a relative, mandate running", true),
    FORMER_CARER("the same, mandate ended", false),
    PROFESSIONAL("professional by ProConnect who began as such", true),
    ADMINISTRATOR("administrator of the portal, with two proofs", false);

    private final String label;
    private final boolean let;

    Who(String label, boolean let) {
        this.label = label;
        this.let = let;
    }

    String label() {
        return label;
    }

    /** Tell whether there is a file that they may open. */
    boolean isLet() {
        return let;
    }
}
