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
 * @param training the fictitious person with whom the mediator practises; null when somebody is helped. Never changes
 * @param standIn whether the mediator stands in for a colleague who is away
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
        @Nullable End endedBy,
        @Nullable String training,
        boolean standIn) {

    /** How long somebody may take to note how they come back, after the help has ended in their turn. */
    static final Duration PARTING = Duration.ofMinutes(15);

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
        /** The user was not there for a while, who had agreed to be helped in this session only. */
        USER_AWAY,
        /** The mandate ran out. */
        MANDATE_OVER,
        /** A judge lets somebody else decide about the help, whom nobody has asked. */
        PROTECTED,
        /** Somebody close told that the person has died. */
        DECEASED,
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

    /** Tell whether a mediator practises, with somebody who is made up. */
    public boolean isTraining() {
        return training != null;
    }

    /** What others hear when it is over: that somebody was helped with {@code draft}, or that there is nothing to keep. */
    public SessionOver over(UUID draft, Instant at) {
        return isTraining() ? new TrainingEnded(id.value(), draft, at) : new HelpEnded(id.value(), draft, at);
    }

    public boolean byTurns() {
        return channel == Channel.BY_TURNS;
    }

    /** Tell whether the one computer is the mediator's, or was when the session ended: by their PIN. */
    public boolean isTurnOfMediator() {
        return turn == Side.MEDIATOR;
    }

    /**
     * Tell whether it has just ended in the turn of the user, on the one computer: they still sit there, and have a moment to
     * note how they come back. Not where nobody had been there for long, for whoever passes would be let in.
     */
    public boolean isParting(Instant now) {
        return byTurns()
                && turn == Side.USER
                && ended != null
                && ended.isAfter(now.minus(PARTING))
                && endedBy != End.ABANDONED
                && endedBy != End.DECEASED;
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
