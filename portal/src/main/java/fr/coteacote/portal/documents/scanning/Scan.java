package fr.coteacote.portal.documents.scanning;

/** What came of looking for viruses in a file. */
public sealed interface Scan {

    /** None was found. */
    record Clean() implements Scan {}

    /**
     * One was found.
     *
     * @param signature what the antivirus calls it; nothing personal, for the log
     */
    record Infected(String signature) implements Scan {}

    /**
     * The antivirus is there and did not say: the file waits.
     *
     * @param reason for who runs the portal
     */
    record NoAnswer(String reason) implements Scan {}

    /** This instance has no antivirus. */
    record NoScanner() implements Scan {}
}
