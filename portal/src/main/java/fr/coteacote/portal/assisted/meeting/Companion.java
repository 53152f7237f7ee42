package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.mandates.sessions.Channel;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session as one of the two sees it.
 *
 * @param side on which this person is
 * @param helper the mediator's name
 * @param quality what the mediator is: "remplaçante" is said too
 * @param organisation which the mediator works for
 * @param channel how the two are together
 * @param otherIsThere whether the other's page is connected; always on one computer, and on the telephone
 * @param otherSeen when the other last loaded a page that does not connect; null when not known
 * @param follows whether this person's page goes where the other's goes
 * @param otherFollows whether the other's page goes where this person's goes
 * @param ledByOther whether the other was the last to go on
 * @param place where, below the address of the draft
 * @param pointed the question that the mediator shows; "" for none
 * @param alone whether the mediator goes on without having met the user this time
 * @param closesIn in how many minutes the session closes by itself, when that is soon; 0 when it is not
 */
public record Companion(
        SessionId session,
        Side side,
        String helper,
        String quality,
        String organisation,
        Channel channel,
        boolean otherIsThere,
        @Nullable Instant otherSeen,
        boolean follows,
        boolean otherFollows,
        boolean ledByOther,
        String place,
        String pointed,
        boolean alone,
        int closesIn) {

    /**
     * In the address of a page to which nobody is led: one came there by following, or it is the same page loaded again
     * because of what was pressed in the bar of the two. It says nothing of what is filled in.
     */
    public static final String FOLLOWED = "suivi";

    public boolean isUser() {
        return side == Side.USER;
    }

    public boolean byTurns() {
        return channel == Channel.BY_TURNS;
    }

    public boolean byPhone() {
        return channel == Channel.BY_PHONE;
    }

    /** Tell whether this person's page should be where the other's is. */
    public boolean goesAlong() {
        return follows && ledByOther && channel == Channel.TWO_DEVICES;
    }

    /**
     * Where the other is in the form, below the address of the draft: where they went on, or went along.
     *
     * <p>Pages that nobody is led to are not told of: who is there for a moment has not left their place in the form.
     *
     * @return empty when the other is not there, or went their own way
     */
    public Optional<String> placeOfOther() {
        return Optional.of(place)
                .filter(_ -> channel == Channel.TWO_DEVICES && otherIsThere && (ledByOther || otherFollows));
    }

    /** Tell whether what is said of who is there would be the same; where they are, and what they show, is told apart. */
    public boolean saysTheSameAs(Companion other) {
        return side == other.side
                && helper.equals(other.helper)
                && otherIsThere == other.otherIsThere
                && (otherIsThere || Objects.equals(otherSeen, other.otherSeen))
                && follows == other.follows
                && closesIn == other.closesIn;
    }

    /** The mediator's first name, for short sentences. */
    public String helperShort() {
        return helper.replaceFirst("\\s.*", "");
    }
}
