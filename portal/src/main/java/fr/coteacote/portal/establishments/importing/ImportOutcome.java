package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.importing.WrongLine;
import java.util.List;

/** What came of a file. */
public sealed interface ImportOutcome {

    /**
     * It was taken in.
     *
     * @param closed how many houses it does not name any more
     * @param leftOut what of it could not be understood, and is not needed
     */
    record Taken(Source source, int added, int changed, int same, int closed, List<WrongLine> leftOut)
            implements ImportOutcome {
        public Taken {
            leftOut = List.copyOf(leftOut);
        }

        public int all() {
            return added + changed + same;
        }
    }

    /** Nothing of it was taken: all that is to be mended, in the order of the file. */
    record Refused(List<WrongLine> wrong) implements ImportOutcome {
        public Refused {
            wrong = List.copyOf(wrong);
        }
    }

    /** Nothing of it was taken: it would close so many houses that it seems to be a part of a file. */
    record WouldClose(int closing, int open) implements ImportOutcome {}
}
