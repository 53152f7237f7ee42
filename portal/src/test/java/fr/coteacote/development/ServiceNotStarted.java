package fr.coteacote.development;

/** Why a development service could not start, in one sentence that says how to mend it. */
final class ServiceNotStarted extends RuntimeException {

    ServiceNotStarted(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
