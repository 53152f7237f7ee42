package fr.coteacote.portal.organisations;

import java.util.UUID;

/** Names one post. */
public record PostId(UUID value) {

    static PostId create() {
        return new PostId(UUID.randomUUID());
    }
}
