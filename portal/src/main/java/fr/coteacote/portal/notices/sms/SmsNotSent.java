package fr.coteacote.portal.notices.sms;

/**
 * The SMS gateway did not take a message; it is brought again later.
 *
 * <p>What the gateway said is left out on purpose: it may repeat the number, and this gets into the log.
 */
public final class SmsNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SmsNotSent(String why) {
        super("The SMS gateway did not take a message (%s); its own log says why".formatted(why));
    }
}
