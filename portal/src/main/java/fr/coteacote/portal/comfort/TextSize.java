package fr.coteacote.portal.comfort;

/** How large letters are, beside what the browser says: the two multiply (WCAG 2.2, 1.4.4: up to twice). */
public enum TextSize {
    USUAL(100, "Comme mon appareil"),
    LARGE(125, "Grande"),
    LARGER(150, "Plus grande"),
    TWICE(200, "Deux fois plus grande");

    private final int percent;
    private final String label;

    TextSize(int percent, String label) {
        this.percent = percent;
        this.label = label;
    }

    /** In hundredths of what the browser would show. */
    public int percent() {
        return percent;
    }

    String key() {
        return String.valueOf(percent);
    }

    String label() {
        return label;
    }
}
