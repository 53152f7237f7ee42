package fr.coteacote.catalog.kinds;

/** The time an amount is for. */
public enum Per {
    ONCE("euros", ""),
    MONTH("euros par mois", " par mois"),
    YEAR("euros par an", " par an");

    private final String unit;
    private final String suffix;

    Per(String unit, String suffix) {
        this.unit = unit;
        this.suffix = suffix;
    }

    /** What is written beside the field. */
    public String unit() {
        return unit;
    }

    String suffix() {
        return suffix;
    }
}
