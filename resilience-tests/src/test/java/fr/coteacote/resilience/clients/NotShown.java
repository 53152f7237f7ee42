package fr.coteacote.resilience.clients;

import java.io.IOException;

/** A page could not be shown now; another try may succeed. */
public final class NotShown extends IOException {

    NotShown(String address, String why) {
        super("%s is not shown: %s".formatted(address, why));
    }
}
