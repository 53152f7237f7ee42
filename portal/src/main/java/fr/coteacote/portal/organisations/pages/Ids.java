package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Read ids out of addresses. */
final class Ids {

    private Ids() {}

    /** Find the id in a part of the address; empty when there is none, or when it is none. */
    static Optional<UUID> in(BeforeEnterEvent event, String part) {
        return event.getRouteParameters().get(part).flatMap(Ids::parse);
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
