package fr.coteacote.portal.requests;

import java.util.UUID;

/** Names a request inside the portal; people use its {@link ReferenceNumber}. */
public record RequestId(UUID value) {

    static RequestId create() {
        return new RequestId(UUID.randomUUID());
    }
}
