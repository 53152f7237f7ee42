package fr.coteacote.portal.documents;

/** What became of a file that somebody sent. */
public sealed interface Outcome permits Outcome.Added, Refusal {

    /** What the page says about it, in plain words. */
    String message();

    /** What the address of the page says about it: no personal data. */
    String marker();

    /** The page is stored. */
    record Added(Page page) implements Outcome {

        static final String MARKER = "recu";

        @Override
        public String message() {
            return Texts.say("added." + (page.kind() == FileKind.HEIC ? "heic" : "any"));
        }

        @Override
        public String marker() {
            return MARKER;
        }
    }
}
