package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.tokens.SlowHash;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.mandates.carers.CarerInvitation.Outcome;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invite a relative to a draft by a code that is read aloud or written down, and let them in when they have said yes; {@link
 * InvitingByMail} brings the same by a link.
 *
 * <p>A code serves once, for three days, to somebody who is signed in; an account tries ten wrong ones in a day.
 */
@Service
public class Inviting {

    /** How long a code serves: somebody reads it on the telephone, the other logs in at the week-end. */
    public static final Duration CODE_LIFE = Duration.ofDays(3);

    /** How many wrong codes one account may try in a day. */
    static final int TRIES = 10;

    /** How many relatives help with one draft, or are invited to, at most. */
    static final int MOST = 10;

    private static final Duration DAY = Duration.ofDays(1);

    /** How long who invited somebody can compare who came with the address that they wrote. */
    private static final Duration ADDRESS_KEPT = Duration.ofDays(30);

    /** As long as the mandate of who began the draft. */
    private static final Duration RUNS_FOR = Duration.ofDays(182);

    private static final String CODE_SALT = "carer-code";

    private final CarerInvitations invitations;
    private final MandateService mandates;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inviting(
            CarerInvitations invitations,
            MandateService mandates,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invite somebody to {@code draft}.
     *
     * @return the code, which nobody can find out again; empty when {@code by} may not give such rights, or enough people
     *     help
     */
    @Transactional
    public Optional<SpokenCode> invite(Acting by, UUID draft, Place place) {
        return make(by, draft, place, CODE_LIFE, "").map(invitation -> {
            var code = SpokenCode.random();
            keep(invitation, hash(code), by);
            return code;
        });
    }

    /**
     * Make an invitation, to be kept.
     *
     * @param address where its link goes; "" for a code that is spoken
     * @return empty when {@code by} may not give such rights, or enough people help
     */
    Optional<CarerInvitation> make(Acting by, UUID draft, Place place, Duration life, String address) {
        var now = clock.instant();
        var many = mandates.ofInvitedOn(draft).size()
                + invitations.waitingOn(draft, now).size();
        if (!Authorisation.maySpread(by, place.rights()) || many >= MOST) {
            return Optional.empty();
        }
        var id = InvitationId.create();
        var own = by.mandate();
        var account = by.sitting().account();
        return Optional.of(new CarerInvitation(
                id,
                draft,
                place.as(),
                place.rights(),
                new Mandate.Origin(id.value(), own == null ? null : own.id(), account == null ? null : account.value()),
                consent(by),
                now,
                now.plus(life),
                address,
                null));
    }

    /**
     * Keep an invitation that was just made, and put it on record.
     *
     * @param codeHash of what brings it; null while its letter has not gone
     */
    void keep(CarerInvitation invitation, byte @Nullable [] codeHash, Acting by) {
        invitations.add(invitation, codeHash);
        journal.write(new Entry(Act.CARER_INVITED, OnRecord.author(by), About.draft(invitation.draft())));
    }

    private static Consent consent(Acting by) {
        if (!by.role().isSelf()) {
            return Consent.DECLARED;
        }
        return by.sitting().account() == null || by.sitting().level() == AssuranceLevel.DECLARED
                ? Consent.OWN_DEVICE
                : Consent.FRANCECONNECT;
    }

    /** Those of a draft that nobody has answered yet. */
    public List<CarerInvitation> waitingOn(UUID draft) {
        return invitations.waitingOn(draft, clock.instant());
    }

    /** Show a code: it is used up, and the account that did may answer. */
    @Transactional
    public Claim claim(SpokenCode code, AccountId account) {
        var now = clock.instant();
        if (invitations.countTry(account, now, now.minus(DAY)) > TRIES) {
            return new Claim.TooMany();
        }
        var claimed = invitations.claim(hash(code), account, now);
        claimed.ifPresent(_ -> invitations.uncountTry(account));
        return claimed.<Claim>map(invitation -> new Claim.Offered(invitation.id()))
                .orElseGet(Claim.Wrong::new);
    }

    /** Find what is offered to {@code sitting}, who has shown its code; nobody else learns that there is something. */
    public Optional<CarerInvitation> offeredTo(InvitationId id, Sitting sitting) {
        return invitations
                .waiting(id, clock.instant())
                .filter(invitation -> sitting.knownAccount()
                        .filter(account -> account.value().equals(invitation.claimedBy()))
                        .isPresent());
    }

    /**
     * Let in who has shown the code and said yes to {@code text}; the subject needs no mandate.
     *
     * @param subject whom the draft is for
     * @return false when who invited them may help no more themselves, or the invitation is over
     */
    @Transactional
    public boolean accept(CarerInvitation invitation, Sitting relative, PersonId subject, MandateText text) {
        var now = clock.instant();
        var until = until(invitation, now);
        if (until.isEmpty() || !invitations.end(invitation.id(), Outcome.ACCEPTED, now)) {
            return false;
        }
        if (invitation.byMail()) {
            events.publishEvent(new RelativeCame(invitation.id().value(), invitation.draft(), now));
        }
        if (invitation.as().isSelf()) {
            return true;
        }
        var account = relative.account();
        mandates.letIn(
                new Mandate(
                        MandateId.create(),
                        subject,
                        account == null ? null : account.value(),
                        null,
                        invitation.origin(),
                        relative.id().value(),
                        invitation.draft(),
                        invitation.as(),
                        text.rights(),
                        invitation.consent(),
                        text.version(),
                        text.hash(),
                        now,
                        until.get(),
                        null),
                text,
                relative);
        return true;
    }

    /** Nobody helps longer than who let them help. */
    private Optional<Instant> until(CarerInvitation invitation, Instant now) {
        var own = now.plus(RUNS_FOR);
        var by = invitation.origin().by();
        return by == null
                ? Optional.of(own)
                : mandates.running(by).map(giver -> giver.until().isBefore(own) ? giver.until() : own);
    }

    /** Say no to what was offered. */
    @Transactional
    public void decline(CarerInvitation invitation, Sitting relative) {
        if (invitations.end(invitation.id(), Outcome.DECLINED, clock.instant())) {
            journal.write(new Entry(
                    Act.INVITATION_ENDED, OnRecord.author(relative, invitation.as()), About.draft(invitation.draft())));
        }
    }

    /** Take an invitation to {@code draft} back. */
    @Transactional
    public boolean withdraw(Acting by, UUID draft, InvitationId id) {
        var found = waitingOn(draft).stream()
                .filter(invitation -> invitation.id().equals(id))
                .filter(invitation -> Authorisation.decides(by, invitation.origin()))
                .findFirst();
        if (found.isEmpty() || !invitations.end(id, Outcome.WITHDRAWN, clock.instant())) {
            return false;
        }
        journal.write(new Entry(Act.INVITATION_ENDED, OnRecord.author(by), About.draft(draft)));
        return true;
    }

    /** Take all invitations to a draft back: it is deleted, or is about somebody else now. */
    @Transactional
    public void withdrawAll(UUID draft) {
        invitations.withdrawOn(draft, clock.instant());
    }

    /** Let the invitations that wait serve on: who gave them under {@code before} goes on under {@code own}. */
    @Transactional
    public void passOn(MandateId before, MandateId own) {
        invitations.passOn(before, own);
    }

    /**
     * Give an invited relative other rights, at once.
     *
     * @return false when {@code by} does not decide about it, or may not give such rights
     */
    @Transactional
    public boolean change(Acting by, Mandate mandate, MandateText text) {
        if (!Authorisation.decides(by, mandate.origin()) || !Authorisation.maySpread(by, text.rights())) {
            return false;
        }
        var other = new Mandate(
                MandateId.create(),
                mandate.subject(),
                mandate.account(),
                null,
                mandate.origin(),
                by.sitting().id().value(),
                mandate.draft(),
                mandate.kind(),
                text.rights(),
                consent(by),
                text.version(),
                text.hash(),
                clock.instant(),
                mandate.until(),
                null);
        return mandates.replace(mandate, other, text, by);
    }

    @EventListener
    void on(DayHasPassed event) {
        var now = clock.instant();
        invitations.forget(now, now.minus(DAY), now.minus(ADDRESS_KEPT));
    }

    private static byte[] hash(SpokenCode code) {
        return SlowHash.of(code.value(), CODE_SALT);
    }
}
