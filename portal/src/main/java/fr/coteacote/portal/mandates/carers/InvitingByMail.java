package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.mandates.Acting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invite a relative to a draft by a link that is sent to them; what they may do, and how they say yes, is as with a code.
 *
 * <p>A link serves once, for a week, to somebody who is signed in. Its secret is made when its letter goes, and only its hash
 * is kept: one that could not go opens nothing, and the next try makes another.
 */
@Service
public class InvitingByMail {

    /** How long a link serves: over a week-end and a day off. */
    public static final Duration LINK_LIFE = Duration.ofDays(7);

    /** Where a link leads; its secret follows. */
    public static final String PAGE = "/aider-un-proche/lien";

    /** How many letters go out for one draft in a day, taken back or not. */
    static final int LETTERS_OF_A_DRAFT = 10;

    /** How many letters one address gets in a day, whoever asks for them: nobody is flooded with them. */
    static final int LETTERS_TO_ONE = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private final Inviting inviting;
    private final CarerInvitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitingByMail(Inviting inviting, CarerInvitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invite somebody to {@code draft} by a letter to {@code address}, which is sound.
     *
     * <p>Never the person themselves: who comes in as such is not sent away, and an address may be mistyped.
     */
    @Transactional
    public Written invite(Acting by, UUID draft, Place place, String address) {
        var now = clock.instant();
        var made = inviting.make(by, draft, place, LINK_LIFE, address);
        if (made.isEmpty() || place.as().isSelf()) {
            return Written.REFUSED;
        }
        if (invitations.lettersOn(draft, now.minus(DAY)) >= LETTERS_OF_A_DRAFT
                || invitations.lettersTo(address, now.minus(DAY)) >= LETTERS_TO_ONE) {
            return Written.TOO_MANY;
        }
        inviting.keep(made.get(), null, by);
        events.publishEvent(new LetterAsked(made.get().id().value(), now));
        return Written.DONE;
    }

    /** Make the link that a letter brings now; empty when the invitation is over, or somebody has opened it. */
    @Transactional
    public Optional<Letter> letter(LetterAsked asked) {
        var link = OpaqueToken.random();
        return invitations
                .serveBy(new InvitationId(asked.invitation()), link.hash(), clock.instant())
                .map(invitation ->
                        new Letter(invitation.address(), "%s/%s".formatted(PAGE, link.value()), invitation.until()));
    }

    /** Tell whether an invitation waits behind {@code link}; looking uses nothing up. */
    public boolean serves(OpaqueToken link) {
        return invitations.serves(link.hash(), clock.instant());
    }

    /** Show a link: it is used up, and the account that did may answer. */
    @Transactional
    public Claim claim(OpaqueToken link, AccountId account) {
        return invitations
                .claim(link.hash(), account, clock.instant())
                .<Claim>map(invitation -> new Claim.Offered(invitation.id()))
                .orElseGet(Claim.Wrong::new);
    }

    /** Where an invitation was sent, for who decides about it to compare with who came; empty for a code, and long after. */
    public Optional<String> addressOf(UUID invitation) {
        return invitations.addressOf(invitation);
    }

    /** What came of asking for a letter. */
    public enum Written {
        DONE,
        /** This person may not give such rights, enough people help, or this place is not given by a letter. */
        REFUSED,
        /** Too many letters went out today, for this draft or to this address. */
        TOO_MANY
    }

    /**
     * A letter to bring.
     *
     * @param path the page of the portal that it leads to, with its secret
     * @param until when the link serves no more
     */
    public record Letter(String address, String path, Instant until) {

        /** Keep the secret out of logs. */
        @Override
        public String toString() {
            return "Letter[…]";
        }
    }
}
