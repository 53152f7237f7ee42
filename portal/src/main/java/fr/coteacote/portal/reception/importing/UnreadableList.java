package fr.coteacote.portal.reception.importing;

import java.io.IOException;

/** Why the portal does not start with this list of places: nobody could read the file. */
final class UnreadableList extends RuntimeException {

    UnreadableList(String list, IOException cause) {
        super("""
                portal.reception.list is '%s', and that cannot be read. Mend the address (for instance \
                file:/etc/cote-a-cote/lieux.csv), let the portal read the file, or leave the setting out: an \
                administrator then adds places on the page for it.""".formatted(list), cause);
    }
}
