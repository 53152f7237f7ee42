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
    private final ObjectProvider<InvitationPost> post;
    private final Clock clock;

    Invitations(
            InvitationRecords records,
            Appointments appointments,
            Professionals professionals,
            Passkeys passkeys,
            ObjectProvider<InvitationPost> post,
            Clock clock) {
        this.records = records;
        this.appointments = appointments;
        this.professionals = professionals;
        this.passkeys = passkeys;
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

    /** Find the invitation of a link, while it serves. */
    public Optional<Invitation> open(String token) {
        return records.open(DigestUtils.sha256(token), clock.instant());
    }

    /** List who was invited to an organisation and has not come yet. */
    public List<Invitation> waiting(OrganisationId organisation) {
        return records.openOf(organisation, clock.instant());
    }

    /** Take an invitation back. */
    @Transactional
    public void withdraw(Sitting by, OrganisationId organisation, UUID id) {
        waiting(organisation).stream()
                .filter(invitation -> invitation.id().equals(id))
                .filter(invitation ->
                        appointments.decides(by, organisation, invitation.wish().role()))
                .forEach(invitation -> records.withdraw(id, organisation, clock.instant()));
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
    public Optional<ProfessionalId> acceptWithPasskey(String token, String answer) {
        return open(token).flatMap(invitation -> {
            var id = new ProfessionalId(invitation.id());
            var invitee = invitation.invitee();
            professionals.introduce(new Professional(id, invitee.givenName(), invitee.usualName(), invitee.email()));
            return passkeys.keep(Ceremony.create(invitation.id()), id, answer) && take(invitation, id)
                    ? Optional.of(id)
                    : undone();
        });
    }

    /** Let who is there, by ProConnect and with two proofs, take the post. */
    @Transactional
    public boolean acceptAs(Sitting sitting, String token) {
        var professional = sitting.knownProfessional().filter(_ -> sitting.secondFactor());
        return professional.isPresent()
                && open(token)
                        .filter(invitation -> take(invitation, professional.get()))
                        .isPresent();
    }

    private boolean take(Invitation invitation, ProfessionalId id) {
        return isStillMeant(invitation)
                && records.use(invitation.id(), clock.instant())
                && give(invitation, id) instanceof Given.Done;
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

    private static Optional<ProfessionalId> undone() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Optional.empty();
    }

    @EventListener
    void on(DayHasPassed event) {
        records.forgetPeople(clock.instant().minus(PEOPLE_KEPT));
    }
}
