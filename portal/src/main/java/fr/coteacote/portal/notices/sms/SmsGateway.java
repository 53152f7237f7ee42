package fr.coteacote.portal.notices.sms;

import java.util.UUID;

/** Bring short messages to telephones: the port to whoever does it for the authority. */
public interface SmsGateway {

    /**
     * Hand a message over.
     *
     * @param number as E.164 writes it: {@code +33612345678}
     * @param occasion what tells this message from all others: the same is handed over again when nobody knows whether it
     *     arrived
     * @throws SmsNotSent when the gateway did not take it
     */
    void send(String number, String text, UUID occasion);
}
