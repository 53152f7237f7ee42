package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.words.Texts;
import java.util.Map;

/** How much may be sent; told on the page before anything is chosen. */
public final class Limits {

    /** One file, in bytes: 10 MB as people's devices count them. */
    static final int FILE = 10 * 1024 * 1024;

    /** One sending: a file, and room for the rest of the form. Also set for the servlet container. */
    static final long REQUEST = 12L * 1024 * 1024;

    /** What receiving one file takes of the memory, in bytes: as sent, as read, as scanned and as sealed. */
    private static final long MEMORY = 40L * 1024 * 1024;

    /** Files that are received at the same time: a quarter of the memory at most, whoever sends them. */
    static final int AT_ONCE = (int) Math.max(2, Runtime.getRuntime().maxMemory() / 4 / MEMORY);

    /** Pages of one document. */
    static final int PAGES = 20;

    /** All pages of one draft, in bytes. */
    static final long DRAFT = 100L * 1024 * 1024;

    private Limits() {}

    /** What may be sent and how much of it, for the page that asks for a document. */
    public static String told() {
        return ofOneFile() + " " + Texts.say("limits.pages", Map.of("pages", PAGES));
    }

    /** The same, for a page that asks for one file. */
    public static String ofOneFile() {
        return Texts.say("limits.file", Map.of("megabytes", FILE / 1024 / 1024));
    }
}
