package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one rule of who may do what with a draft; each page, door and look at a shared page asks it anew. */
@Component
public class Authorisation {

    private final People people;
    private final Mandates mandates;
    private final AssistedSessions sessions;
    private final Clock clock;

    Authorisation(People people, Mandates mandates, AssistedSessions sessions, Clock clock) {
        this.people = people;
        this.mandates = mandates;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Tell how {@code sitting}, who was let into {@code draft}, acts there:
     *
     * <ul>
     *   <li>the subject may do everything, alone or while somebody helps, also with a draft that somebody else began;
     *   <li>a carer or representative who began it may do what their mandate says, while it runs;
     *   <li>a relative who was invited may do what a mandate of their own says, while it runs;
     *   <li>a mediator may do what the user's mandate says, during a live session of their own and while the mandate
     *       runs; on a shared computer only when it is their turn, and the user acts when it is the user's.
     * </ul>
     *
     * @param ownRight whether the sitting was let in by itself: it began the draft, or holds its account or code
     * @return empty when the mandate has ended or does not allow {@code right}
     */
    public Optional<Acting> acting(
            Sitting sitting, Role role, PersonId subject, UUID draft, Right right, boolean ownRight) {
        var session = sessions.liveOn(draft);
        var side = session.flatMap(live -> live.sideOf(sitting));
        if (session.isPresent() && side.filter(Side.MEDIATOR::equals).isPresent()) {
            return helping(session.get(), sitting, subject, right);
        }
        var byTurns = session.filter(AssistedSession::byTurns).isPresent() && side.isPresent();
        if (!byTurns
                && sitting.knownAccount()
                        .filter(account -> people.is(subject, account))
                        .isPresent()) {
            return Optional.of(new Acting(sitting, subject, Role.SELF, null, Side.USER, session.orElse(null)));
        }
        if (!ownRight && !byTurns) {
            return invited(sitting, subject, draft, right);
        }
        if (role.isSelf() || byTurns) {
            return Optional.of(new Acting(sitting, subject, role, null, Side.USER, session.orElse(null)));
        }
        return mandates.newestOn(draft)
                .filter(mandate -> mandate.allows(right, clock.instant()))
                .map(mandate -> new Acting(sitting, subject, role, mandate, Side.USER, session.orElse(null)));
    }

    /**
     * Tell how {@code sitting}, a mediator's, acts for the user on the telephone, who said yes to this one act by a code.
     *
     * <p>The caller has heard the code; it is asked here that the call is still on and the mandate still runs.
     */
    public Optional<Acting> onTheTelephone(Sitting sitting, Role role, PersonId subject, UUID draft) {
        return sessions.liveOn(draft)
                .filter(AssistedSession::byPhone)
                .filter(session ->
                        session.sideOf(sitting).filter(Side.MEDIATOR::equals).isPresent())
                .flatMap(session -> helping(session, sitting, subject, Right.SEE)
                        .map(_ -> new Acting(sitting, subject, role, null, Side.USER, session)));
    }

    /**
     * Tell how {@code sitting} acts for a moment on the one computer, after the help has ended in the turn of the user: as
     * them, only to take along how to come back. Never where nobody was there any more.
     */
    public Optional<Acting> parting(Sitting sitting, Role role, PersonId subject, UUID draft) {
        return sessions.newestOf(sitting.id().value())
                .filter(session -> draft.equals(session.draft()) && session.isParting(clock.instant()))
                .filter(_ -> sessions.liveOn(draft).isEmpty())
                .map(session -> new Acting(sitting, subject, role, null, Side.USER, session));
    }

    /**
     * Tell how {@code sitting}, which was let into {@code draft} by itself, acts as who began it for somebody else: while
     * their mandate runs and once its day has come, only to declare that they still help. Never once somebody ended it.
     */
    public Optional<Acting> declaring(Sitting sitting, Role role, PersonId subject, UUID draft) {
        var now = clock.instant();
        return mandates.newestOn(draft)
                .filter(own -> own.kind() == role && (own.runs(now) || own.ranOut(now)))
                .filter(_ -> sitting.knownAccount()
                        .filter(account -> people.is(subject, account))
                        .isEmpty())
                .map(own -> new Acting(sitting, subject, role, own, Side.USER, null));
    }

    private Optional<Acting> invited(Sitting sitting, PersonId subject, UUID draft, Right right) {
        return sitting.knownAccount()
                .flatMap(account -> mandates.newestOfInvited(draft, account))
                .filter(mandate -> mandate.allows(right, clock.instant()))
                .map(mandate -> new Acting(sitting, subject, mandate.kind(), mandate, Side.USER, null));
    }

    /**
     * Tell whether {@code acting} may let somebody help with {@code rights}: never with more than they have themselves, and
     * not on a computer for two, where it could be the mediator who presses, for themselves, beyond the session.
     */
    public static boolean maySpread(Acting acting, Set<Right> rights) {
        return acting.hasLastWord()
                && !acting.onSharedComputer()
                && acting.may(Right.INVITE)
                && !rights.contains(Right.INVITE)
                && rights.stream().allMatch(acting::may);
    }

    /** Tell whether {@code acting} decides about the help of a relative: the subject does, and who let them help. */
    public static boolean decides(Acting acting, Mandate.@Nullable Origin origin) {
        if (origin == null || !acting.hasLastWord()) {
            return false;
        }
        var own = acting.mandate();
        return own == null ? acting.role().isSelf() : own.id().equals(origin.by());
    }

    private Optional<Acting> helping(AssistedSession session, Sitting sitting, PersonId subject, Right right) {
        return Optional.ofNullable(session.mandate())
                .flatMap(id -> mandates.find(new MandateId(id)))
                .filter(mandate -> mandate.allows(right, clock.instant()))
                .map(mandate -> new Acting(sitting, subject, Role.PROFESSIONAL, mandate, Side.MEDIATOR, session));
    }
}
