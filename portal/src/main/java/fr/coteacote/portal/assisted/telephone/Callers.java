package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.telephone.Reach.Means;
import fr.coteacote.portal.assisted.telephone.TelephoneLines.Kept;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Say how somebody who agreed on the telephone is reached, and for what, to who brings them messages after the call. */
@Service
public class Callers {

    private final TelephoneLines lines;
    private final AssistedSessions sessions;
    private final MandateService mandates;
    private final Companions companions;
    private final Territory territory;
    private final Clock clock;

    Callers(
            TelephoneLines lines,
            AssistedSessions sessions,
            MandateService mandates,
            Companions companions,
            Territory territory,
            Clock clock) {
        this.lines = lines;
        this.sessions = sessions;
        this.mandates = mandates;
        this.companions = companions;
        this.territory = territory;
        this.clock = clock;
    }

    /** Find who is on the telephone in a session; empty before they agreed, and long after. */
    public Optional<Caller> of(UUID session) {
        var id = new SessionId(session);
        return lines.of(id)
                .flatMap(line -> sessions.find(id)
                        .flatMap(found -> Optional.ofNullable(found.draft()))
                        .map(draft -> new Caller(line.reach(), draft, line.procedure())));
    }

    /** Find who agreed by SMS to the long help of this mandate; empty for who agreed in another way. */
    public Optional<Helped> under(UUID mandate) {
        return helped(sessions.under(mandate));
    }

    /** Find who agreed by SMS to a long help with this draft; empty once that is over, and for who agreed in another way. */
    public Optional<Helped> helpedWith(UUID draft) {
        return helped(sessions.heldOn(draft));
    }

    /**
     * Find how somebody is told what came of their call; empty for another session, once the number is forgotten, and for
     * who takes no messages about it any more: they took the help back, or it was not theirs to agree to.
     */
    public Optional<Reach> toldOf(UUID call) {
        return sessions.find(new SessionId(call)).flatMap(this::told);
    }

    /** Find how somebody is told that this draft was sent during their call; empty when it was sent at another time. */
    public Optional<Reach> toldOfSending(UUID draft, Instant at) {
        return sessions.heldOn(draft).stream()
                .filter(session -> wasOn(session, at))
                .flatMap(session -> told(session).stream())
                .findFirst();
    }

    private static boolean wasOn(AssistedSession session, Instant at) {
        var ended = session.ended();
        return !session.opened().isAfter(at) && (ended == null || !ended.isBefore(at));
    }

    private Optional<Reach> told(AssistedSession session) {
        return Optional.of(session)
                .filter(AssistedSession::byPhone)
                .filter(_ -> territory.agreesByCode().isPresent())
                .filter(this::standsByIt)
                .flatMap(call -> lines.kept(call.id()))
                .map(Kept::reach);
    }

    /** A message may go late, and the person may have stopped the help after the call. */
    private boolean standsByIt(AssistedSession call) {
        return switch (call.endedBy()) {
            case REVOKED, PROTECTED, DECEASED, NOT_MET -> false;
            case POST_ENDED, MANDATE_OVER -> true;
            case USER, MEDIATOR, ABANDONED, USER_AWAY ->
                agreement(call).filter(this::isNotStopped).isPresent();
            case null -> agreement(call).filter(this::runs).isPresent();
        };
    }

    private Optional<Mandate> agreement(AssistedSession call) {
        var draft = call.draft();
        return draft == null
                ? Optional.empty()
                : mandates.ofMediatorsOn(draft).stream()
                        .filter(mandate -> mandate.id().value().equals(call.mandate()))
                        .findFirst();
    }

    /** What held for the call alone ended with it, and nobody stopped it. */
    private boolean isNotStopped(Mandate agreement) {
        var helper = agreement.helper();
        return runs(agreement) || (helper != null && helper.isForOneSession());
    }

    private boolean runs(Mandate agreement) {
        return agreement.runs(clock.instant());
    }

    private Optional<Helped> helped(List<AssistedSession> held) {
        return held.stream()
                .flatMap(session -> lines.kept(session.id()).stream()
                        .filter(line -> line.reach().means() == Means.SMS)
                        .map(line -> helped(session, line)))
                .findFirst();
    }

    private Helped helped(AssistedSession session, Kept line) {
        var helper = companions.of(session, Side.USER);
        return new Helped(
                line.reach(),
                line.procedure(),
                helper.helper(),
                helper.organisation(),
                line.stop().value());
    }

    /**
     * Somebody who is helped for some time.
     *
     * @param procedure what is filled in, by its title
     * @param helper the mediator's name
     * @param organisation what they work for
     * @param stop the end of the address at which the person stops the help, without account
     */
    public record Helped(Reach reach, String procedure, String helper, String organisation, String stop) {}

    /**
     * Somebody on the telephone.
     *
     * @param procedure what is filled in, by its title
     */
    public record Caller(Reach reach, UUID draft, String procedure) {}
}
