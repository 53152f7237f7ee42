package fr.coteacote.portal.documents.scanning;

/** Look for viruses: a port to the antivirus of the instance. */
public interface VirusScanner {

    /**
     * Scan {@code content}; it may take seconds, so it is called outside a transaction.
     *
     * <p>It never fails: an antivirus that is away is a {@link Scan.NoAnswer}.
     */
    Scan scan(byte[] content);
}
