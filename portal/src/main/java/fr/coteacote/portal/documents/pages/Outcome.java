package fr.coteacote.portal.documents.pages;

import fr.coteacote.portal.documents.words.Texts;

/** What became of a file that somebody sent. */
public sealed interface Outcome permits Outcome.Added, Refusal {

    /** What the page says about it, in plain words. */
    String message();

    /** What the address of the page says about it: no personal data. */
    String marker();

    /** The page is stored. */
    record Added(Page page) implements Outcome {

        public static final String MARKER = "recu";
        public static final String MARKER_OF_HEIC = "recu-heic";
        public static final String MARKER_OF_WAITING = "recu-attente";

        @Override
        public String message() {
            return Texts.say("added." + marker());
        }

        @Override
        public String marker() {
            if (page.checked() == Checked.WAITING) {
                return MARKER_OF_WAITING;
            }
            return page.kind() == FileKind.HEIC ? MARKER_OF_HEIC : MARKER;
        }
    }
}
