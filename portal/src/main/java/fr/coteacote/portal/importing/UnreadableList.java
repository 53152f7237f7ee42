package fr.coteacote.portal.importing;

import java.io.IOException;

/** Why the portal does not start with a list: nobody could read the file. */
public final class UnreadableList extends RuntimeException {

    /**
     * @param setting the setting that names the file
     * @param list what it says
     * @param otherwise how the list is filled without it, a sentence of an English message
     */
    public UnreadableList(String setting, String list, String otherwise, IOException cause) {
        super("""
                %s is '%s', and that cannot be read. Mend the address (for instance file:/etc/cote-a-cote/lieux.csv), let \
                the portal read the file, or leave the setting out: %s""".formatted(setting, list, otherwise), cause);
    }
}
