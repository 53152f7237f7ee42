package fr.coteacote.portal.mandates.sessions;

import fr.coteacote.portal.identity.sittings.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody helps somebody with one draft, and both see what the other does.
 *
 * @param post as whom the mediator helps
 * @param mediatorSitting in which they do
 * @param codeUntil until when somebody may join
 * @param number two digits that both screens show, so that nobody joins somebody else by mistake
 * @param userSitting in which the user joined; null before, and on the telephone. Their later sittings are let in by their own right to the
 *     draft
 * @param draft what is filled in; null until the user chose
 * @param mandate under which the mediator helps; null until the user agreed
 * @param turn who has the one computer; null between two turns, and on two devices
 * @param meeting where both are, and who is there
 * @param endedBy why it ended; null while it runs
 */
public record AssistedSession(
        SessionId id,
        UUID post,
        UUID organisation,
        UUID mediatorSitting,
        Channel channel,
        State state,
        Instant codeUntil,
        int number,
        @Nullable UUID userSitting,
        @Nullable UUID draft,
        @Nullable UUID mandate,
        @Nullable Side turn,
        Together meeting,
        Instant opened,
        @Nullable Instant ended,
        @Nullable End endedBy) {

    /** How far a session is. Names are stored. */
    public enum State {
        /** The code is shown, nobody has joined. */
        WAITING,
        /** Somebody has joined; the numbers are compared. */
        MET,
        /** The numbers are the same; the user chooses what to do, and reads the mandate. */
        AGREEING,
        /** Both work on the draft. */
        LIVE,
        ENDED
    }

    /** Why a session ended. Names are stored. */
    public enum End {
        USER,
        MEDIATOR,
        /** The mandate was taken back. */
        REVOKED,
        /** The mediator's post ended. */
        POST_ENDED,
        /** Nobody was there for a long time. */
        ABANDONED,
        /** The mandate ran out. */
        MANDATE_OVER,
        /** Nobody joined, or it was not the right person. */
        NOT_MET
    }

    /**
     * Where both are.
     *
     * @param place the address, below the draft's, where the one who leads is
     * @param pointed the question that is being shown; "" for none
     * @param userSeen when the user's page was last connected, or loaded where it runs no script; null when never
     */
    public record Together(
            String place,
            Side ledBy,
            boolean userFollows,
            boolean mediatorFollows,
            String pointed,
            @Nullable Instant userSeen,
            @Nullable Instant mediatorSeen) {

        public boolean follows(Side side) {
            return side == Side.USER ? userFollows : mediatorFollows;
        }

        /** When {@code side} last gave a sign; empty when never, or when their page said that it goes. */
        public Optional<Instant> seen(Side side) {
            return Optional.ofNullable(side == Side.USER ? userSeen : mediatorSeen);
        }

        /** Tell whether {@code side} gave a sign within {@code lately} before {@code now}. */
        public boolean isThere(Side side, Instant now, Duration lately) {
            return seen(side)
                    .filter(moment -> moment.isAfter(now.minus(lately)))
                    .isPresent();
        }
    }

    public boolean isLive() {
        return state == State.LIVE;
    }

    public boolean byTurns() {
        return channel == Channel.BY_TURNS;
    }

    public boolean byPhone() {
        return channel == Channel.BY_PHONE;
    }

    /**
     * Tell on which side {@code sitting} is.
     *
     * <p>On one computer both use the mediator's sitting, and whose turn it is decides.
     *
     * @return empty when it has no part in the session by itself
     */
    public Optional<Side> sideOf(Sitting sitting) {
        var id = sitting.id().value();
        if (id.equals(mediatorSitting)) {
            return byTurns() ? Optional.ofNullable(turn) : Optional.of(Side.MEDIATOR);
        }
        return id.equals(userSitting) ? Optional.of(Side.USER) : Optional.empty();
    }

    /** Tell as whom {@code sitting}, which takes part, speaks: who is not the mediator is the user. */
    public Side partOf(Sitting sitting) {
        return sideOf(sitting).orElse(sitting.id().value().equals(mediatorSitting) ? Side.MEDIATOR : Side.USER);
    }
}
