package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.scanning.Scan;
import fr.coteacote.portal.documents.scanning.VirusScanner;

/** An antivirus that says what a test wants, or asks a real one; everything is clean until then. */
final class Antivirus implements VirusScanner {

    private volatile VirusScanner asked = _ -> new Scan.Clean();

    void clears() {
        says(new Scan.Clean());
    }

    void says(Scan scan) {
        asked = _ -> scan;
    }

    void asks(VirusScanner other) {
        asked = other;
    }

    @Override
    public Scan scan(byte[] content) {
        return asked.scan(content);
    }
}
