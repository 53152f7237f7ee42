package fr.coteacote.portal.documents.scanning;

/** The setting names no place where clamd could listen: the portal does not start without the antivirus it was promised. */
final class UnusableClamdAddress extends RuntimeException {

    UnusableClamdAddress(String written) {
        super("""
                portal.documents.clamd is '%s'. Write tcp://host:port (for instance tcp://127.0.0.1:3310) or unix: and the \
                whole path of the socket (for instance unix:/run/clamav/clamd.ctl), or remove the setting: files are then \
                kept and not checked.""".formatted(written));
    }
}
