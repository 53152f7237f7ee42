package fr.coteacote.portal.mandates;

import java.util.UUID;

/** Names the person that a form is for, whether or not they have an account. */
public record PersonId(UUID value) {

    static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }
}
