package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.sittings.Sitting;
import java.util.UUID;

/** Whose own affair a draft is, who may sit somewhere else than where help began: the port that the drafts fill. */
@FunctionalInterface
public interface OwnDrafts {

    /** Tell whether {@code sitting} opens {@code draft} as its user, not as somebody who helps. */
    boolean opens(UUID draft, Sitting sitting);
}
