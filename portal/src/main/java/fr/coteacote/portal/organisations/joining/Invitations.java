package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.passkeys.Asked;
import fr.coteacote.portal.identity.passkeys.Ceremony;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.organisations.Appointments;
import fr.coteacote.portal.organisations.Given;
import fr.coteacote.portal.organisations.Given.Why;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.joining.InvitationRecords.Kept;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Invite somebody, who may have no ProConnect, to a post: by a link that serves once and makes them a passkey.
 *
 * <p>The link is a secret of 256 random bits, of which the portal keeps the hash.
 */
@Service
public class Invitations {

    /** How long a link serves: over a week-end and a day off. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final Duration PEOPLE_KEPT = Duration.ofDays(30);
    private static final String PATH = "/invitation/";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final InvitationRecords records;
    private final Appointments appointments;
    private final Professionals professionals;
    private final Passkeys passkeys;
    private final Journal journal;
    private final ObjectProvider<InvitationPost> post;
    private final Clock clock;

    Invitations(
            InvitationRecords records,
            Appointments appointments,
            Professionals professionals,
            Passkeys passkeys,
            Journal journal,
            ObjectProvider<InvitationPost> post,
            Clock clock) {
        this.records = records;
        this.appointments = appointments;
        this.professionals = professionals;
        this.passkeys = passkeys;
        this.journal = journal;
        this.post = post;
        this.clock = clock;
    }

    /** Invite somebody by e-mail, if {@code by} decides about such posts; empty when it is done. */
    public Optional<Why> invite(Sitting by, Invitee invitee, Wish wish) {
        if (!appointments.decides(by, wish.organisation(), wish.role())) {
            return Optional.of(Why.NOT_THEIRS);
        }
        var standIn = wish.standIn();
        var refused = standIn == null ? Optional.<Why>empty() : appointments.refusal(by, standIn, wish.organisation());
        if (refused.isEmpty()) {
            var path = write(invitee, wish, by.knownProfessional().orElse(null), LIFE);
            Thread.startVirtualThread(() -> send(invitee.email(), path));
        }
        return refused;
    }

    /** Write an invitation down, and give the page that it opens, with its secret: nobody can find that out again. */
    String write(Invitee invitee, Wish wish, @Nullable ProfessionalId by, Duration life) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        records.insert(
                new Invitation(UUID.randomUUID(), invitee, wish, by, now.plus(life)), DigestUtils.sha256(token), now);
        return PATH + token;
    }

    private void send(String email, String path) {
        try {
            post.getObject().sendInvitation(email, path);
        } catch (RuntimeException e) {
            LOG.error("An invitation could not be sent: {}", e.getClass().getName());
        }
    }

    /** Find what a link leads to now. */
    public Invited look(String token) {
        return records.find(DigestUtils.sha256(token))
                .map(this::served)
                .orElseGet(() -> new Invited.Closed(Refusal.UNKNOWN));
    }

    private Invited served(Kept kept) {
        var invitation = kept.invitation();
        if (kept.used()) {
            return new Invited.Closed(Refusal.USED);
        }
        if (kept.withdrawn()) {
            return new Invited.Closed(Refusal.WITHDRAWN);
        }
        if (!invitation.expires().isAfter(clock.instant())) {
            return new Invited.Closed(Refusal.EXPIRED);
        }
        return isStillMeant(invitation)
                ? new Invited.Waiting(invitation)
                : new Invited.Closed(Refusal.INVITER_DECIDES_NO_MORE);
    }

    /** List who was invited to an organisation and has not come yet. */
    public List<Invitation> waiting(OrganisationId organisation) {
        return records.openOf(organisation, clock.instant());
    }

    /** Take an invitation back: who decides about such posts may, and an administrator all of them. */
    @Transactional
    public void withdraw(Sitting by, OrganisationId organisation, UUID id) {
        waiting(organisation).stream()
                .filter(invitation -> invitation.id().equals(id))
                .forEach(invitation -> decider(by, invitation)
                        .filter(_ -> records.withdraw(id, clock.instant()))
                        .ifPresent(
                                author -> journal.write(new Entry(Act.INVITATION_ENDED, author, About.account(id)))));
    }

    private Optional<Author> decider(Sitting by, Invitation invitation) {
        var wish = invitation.wish();
        var role = appointments.decides(by, wish.organisation(), PostRole.ADMINISTRATOR)
                ? Role.ADMINISTRATOR
                : Role.REFERENT;
        return by.knownProfessional()
                .filter(_ -> role == Role.ADMINISTRATOR || appointments.decides(by, wish.organisation(), wish.role()))
                .map(professional -> Author.professional(professional.value(), role));
    }

    /** Ask the browser of who was invited for a passkey. */
    public Asked asksForPasskey(Invitation invitation) {
        return passkeys.toCreate(
                Ceremony.create(invitation.id()),
                new ProfessionalId(invitation.id()),
                invitation.invitee().name());
    }

    /** Let somebody without ProConnect take their post, with the passkey that their browser has just made. */
    @Transactional
    public Acceptance acceptWithPasskey(String token, String answer) {
        return switch (look(token)) {
            case Invited.Closed(var why) -> new Acceptance.Refused(why);
            case Invited.Waiting(var invitation) -> {
                var id = new ProfessionalId(invitation.id());
                var invitee = invitation.invitee();
                professionals.introduce(
                        new Professional(id, invitee.givenName(), invitee.usualName(), invitee.email()));
                yield passkeys.keep(Ceremony.create(invitation.id()), id, answer)
                        ? take(invitation, id)
                        : undone(Refusal.PASSKEY_NOT_SOUND);
            }
        };
    }

    /** Let who is there, by ProConnect and with two proofs, take the post. */
    @Transactional
    public Acceptance acceptAs(Sitting sitting, String token) {
        var professional = sitting.knownProfessional().filter(_ -> sitting.secondFactor());
        if (professional.isEmpty()) {
            return new Acceptance.Refused(Refusal.NOT_PROVEN);
        }
        return switch (look(token)) {
            case Invited.Closed(var why) -> new Acceptance.Refused(why);
            case Invited.Waiting(var invitation) -> take(invitation, professional.get());
        };
    }

    private Acceptance take(Invitation invitation, ProfessionalId id) {
        if (!records.use(invitation.id(), clock.instant())) {
            return undone(Refusal.USED);
        }
        return switch (give(invitation, id)) {
            case Given.Done _ -> new Acceptance.Done(id);
            case Given.Refused(var why) -> undone(because(why));
        };
    }

    /** Whoever decides about posts no more has nobody come after them; the first administrator is invited by the portal. */
    private boolean isStillMeant(Invitation invitation) {
        var wish = invitation.wish();
        return invitation.by() == null || appointments.stillDecides(invitation.by(), wish.organisation(), wish.role());
    }

    private Given give(Invitation invitation, ProfessionalId id) {
        var wish = invitation.wish();
        return wish.standIn() == null
                ? appointments.appoint(id, wish.organisation(), wish.role(), invitation.by())
                : appointments.appointStandIn(id, wish.standIn(), invitation.by());
    }

    private static Refusal because(Why why) {
        return switch (why) {
            case ALREADY_HOLDS_IT -> Refusal.HELD_ALREADY;
            case STANDS_IN_FOR_THEMSELVES -> Refusal.STANDS_IN_FOR_THEMSELVES;
            case BEGINS_IN_THE_PAST, ENDS_BEFORE_IT_BEGINS, LASTS_TOO_LONG -> Refusal.TIME_IS_OVER;
            case NOT_THEIRS, LAST_ADMINISTRATOR -> Refusal.NOT_TO_BE_GIVEN;
        };
    }

    /** Nothing of a try stays: the link still serves whoever may take the post. */
    private static Acceptance undone(Refusal why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Acceptance.Refused(why);
    }

    @EventListener
    void on(DayHasPassed event) {
        records.forgetPeople(clock.instant().minus(PEOPLE_KEPT));
    }
}
