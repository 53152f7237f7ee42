package fr.coteacote.portal.mandates;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The written permission under which somebody fills in a draft for its subject (Code civil, art. 1984 s.).
 *
 * <p>Immutable: it ends, and a new one is given; it is never changed.
 *
 * @param account of who was given it; null when they have none, and for a mediator
 * @param helper the organisation it was given to; null when it was given to a relative or representative
 * @param origin who gave it to a relative who was invited; null for who began the draft, and for a mediator
 * @param sitting in which it was given
 * @param consent how it was given
 * @param textVersion the edition of the text that was shown
 * @param textHash SHA-256 of that text, in hexadecimal
 * @param until when it ends by itself
 * @param endedAt when it was ended; null while it runs
 */
public record Mandate(
        MandateId id,
        PersonId subject,
        @Nullable UUID account,
        @Nullable Helper helper,
        @Nullable Origin origin,
        UUID sitting,
        UUID draft,
        Role kind,
        Set<Right> rights,
        Consent consent,
        String textVersion,
        String textHash,
        Instant givenAt,
        Instant until,
        @Nullable Instant endedAt) {

    public Mandate {
        rights = Set.copyOf(rights);
        if (kind.isSelf()) {
            throw new IllegalArgumentException("Nobody needs a mandate to act for themselves");
        }
    }

    /**
     * The structure that helps, and who of it was there (Code civil, art. 1994: nobody else steps in).
     *
     * @param session set when the mandate holds for this one session only
     * @param alone whether the words say that they may go on without the user beside them
     * @param by the mandate of who let them help for somebody else, with which this one ends; null when the subject did
     */
    public record Helper(
            UUID organisation,
            UUID post,
            @Nullable UUID session,
            boolean alone,
            @Nullable MandateId by) {

        /** Tell whether the mandate holds for one session only. */
        public boolean isForOneSession() {
            return session != null;
        }

        /** The same, let in by who has the mandate {@code giver}; null for the subject. */
        Helper letInBy(@Nullable MandateId giver) {
            return new Helper(organisation, post, session, alone, giver);
        }
    }

    /** Tell whether it lets {@code somebody} go on without the user beside them: who was there, and nobody else. */
    public boolean letsGoOnAlone(UUID somebody) {
        return helper != null && helper.alone() && helper.post().equals(somebody);
    }

    /** Tell whether it lets the same mediator help whom {@code other} does. */
    public boolean isOfSameHelperAs(Mandate other) {
        return helper != null && other.helper != null && helper.post().equals(other.helper.post());
    }

    /**
     * Who let a relative help.
     *
     * @param invitation by which they came
     * @param by the mandate of who invited them; null when the subject did
     * @param account of who invited them; null when they have none
     */
    public record Origin(
            UUID invitation,
            @Nullable MandateId by,
            @Nullable UUID account) {}

    /** Tell whether it still runs at {@code now}. */
    public boolean runs(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /** Tell whether it is over because its day has come: nobody has ended it. */
    public boolean ranOut(Instant now) {
        return endedAt == null ? !runs(now) : endedAt.equals(until);
    }

    /** Tell whether it allows {@code right} at {@code now}. */
    public boolean allows(Right right, Instant now) {
        return runs(now) && rights.contains(right);
    }
}
