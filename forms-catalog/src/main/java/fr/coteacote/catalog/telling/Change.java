package fr.coteacote.catalog.telling;

/**
 * One difference between two editions of a form.
 *
 * @param about what it concerns: {@code question « Logement » (lieu)}
 * @param what what changed, in French
 */
public record Change(Part part, String about, String what) {

    /** The parts of a form, in the order in which one reads what changed. */
    public enum Part {
        FORM("Le formulaire"),
        PAGES("Les pages"),
        QUESTIONS("Les questions"),
        BLOCKS("Ce qui arrête une demande"),
        WARNINGS("Les avertissements"),
        DOCUMENTS("Les documents"),
        CONSTANTS("Ce que la loi fixe");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** What it is called in French. */
        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return about + " : " + what;
    }
}
