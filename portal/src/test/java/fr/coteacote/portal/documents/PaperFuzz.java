package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.looking.Inspection;
import fr.coteacote.portal.documents.pages.FileKind;

/** A file that somebody sends is taken, or refused with a reason. */
public final class PaperFuzz {

    private PaperFuzz() {}

    /** Try one file under the name of each kind. */
    public static void fuzzerTestOneInput(byte[] file) {
        FileKind.of(file).ifPresent(kind -> Inspection.of(kind, file));
        for (var kind : FileKind.values()) {
            Inspection.of(kind, file);
        }
    }
}
