package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.StandIn;
import org.jspecify.annotations.Nullable;

/**
 * The post that somebody is to have.
 *
 * @param standIn for whom and when; null unless {@link PostRole#STAND_IN}
 */
public record Wish(
        OrganisationId organisation,
        PostRole role,
        @Nullable StandIn standIn) {

    public Wish {
        if ((role == PostRole.STAND_IN) != (standIn != null)) {
            throw new IllegalArgumentException("A stand-in, and nobody else, has somebody to stand in for");
        }
    }
}
