package fr.coteacote.portal.organisations;

import java.util.UUID;

/** Names one organisation. */
public record OrganisationId(UUID value) {

    static OrganisationId create() {
        return new OrganisationId(UUID.randomUUID());
    }
}
