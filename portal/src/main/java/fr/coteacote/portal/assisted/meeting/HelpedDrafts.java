package fr.coteacote.portal.assisted.meeting;

import java.util.Optional;
import java.util.UUID;

/** What a mediator is told of a draft that they may go on with: the port that the drafts fill. */
@FunctionalInterface
public interface HelpedDrafts {

    /** Find what it is and whom it is for, unless the user hides that: "APA pour Jeanne B."; empty when it is no more. */
    Optional<String> titleOf(UUID draft);
}
