package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.privacy.journal.Author;
import java.util.UUID;

/**
 * A mediator shows something to the user.
 *
 * @param place the page of the draft where both are
 * @param what as the mediator's page sent it: the id of a question, or {@link #HELP}
 */
public record PointedAt(UUID draft, String place, String what, Author by) {

    /** Stands for the help text of the page. */
    public static final String HELP = "aide";
}
