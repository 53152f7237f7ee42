package fr.coteacote.portal.identity.filecodes;

import java.util.UUID;

/** What came of a one-time code. */
public sealed interface Redeemed {

    /** The sitting of the request may open this file now. */
    record Opened(UUID file) implements Redeemed {}

    /** It opens nothing; whether the file, the code or the time is wrong is not said. */
    record Refused() implements Redeemed {}
}
