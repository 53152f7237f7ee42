package fr.coteacote.portal.documents.pages;

import fr.coteacote.portal.documents.scanning.Scan;
import fr.coteacote.portal.documents.words.Texts;
import java.util.Locale;

/** What the antivirus made of a page. Names are stored: add, never rename. */
public enum Checked {
    CLEAN,
    /** The antivirus did not answer: the page waits, sealed, and is scanned later. */
    WAITING,
    /** The instance had no antivirus when the page came; scanned the day it has one. */
    WITHOUT_SCANNER,
    /** A virus was found after the page had been taken: its content is gone. */
    INFECTED;

    /** What to think of a page that is kept after {@code scan}. */
    public static Checked from(Scan scan) {
        return switch (scan) {
            case Scan.Clean() -> CLEAN;
            case Scan.Infected _ -> INFECTED;
            case Scan.NoAnswer _ -> WAITING;
            case Scan.NoScanner() -> WITHOUT_SCANNER;
        };
    }

    /** What to say of it beside the name of the file; empty when there is nothing to say. */
    public String remark() {
        return this == CLEAN
                ? ""
                : Texts.say("checked." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
