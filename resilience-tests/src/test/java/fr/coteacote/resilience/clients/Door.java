package fr.coteacote.resilience.clients;

import java.io.IOException;
import java.util.Map;

/** One of the two ways by which a browser shows pages of questions and sends them. */
public interface Door {

    /**
     * Show the page at {@code address}.
     *
     * @throws IOException when it cannot be shown now
     */
    OpenedPage open(String address) throws IOException;

    /** A page as one tab shows it, until it is sent. */
    interface OpenedPage {

        /** The version of the answer to {@code question} that the page shows, beside what was typed where two met; 0 for none. */
        int seen(String question);

        /** Press "Continuer" with {@code typed} in the fields; {@code mark} names this press. */
        Answer send(Map<String, String> typed, String mark);

        /** Send the same again, as the page does by itself when it heard nothing. */
        Answer sendAgain(Map<String, String> typed, String mark);
    }
}
