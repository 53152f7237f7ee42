package fr.coteacote.portal.comfort;

/** The grounds on which one reads. */
public enum Colours {
    DEVICE("appareil", "", "Comme mon appareil", ""),
    LIGHT("claires", "light", "Claires", "Des lettres foncées sur du blanc."),
    DARK("sombres", "dark", "Sombres", "Des lettres claires, reposantes le soir."),
    HIGH("contrastees", "high", "Très contrastées", "Des lettres blanches et jaunes sur du noir.");

    private final String key;
    private final String theme;
    private final String label;
    private final String hint;

    Colours(String key, String theme, String label, String hint) {
        this.key = key;
        this.theme = theme;
        this.label = label;
        this.hint = hint;
    }

    String key() {
        return key;
    }

    /** What the style sheet calls them; nothing where the device decides. */
    public String theme() {
        return theme;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }
}
