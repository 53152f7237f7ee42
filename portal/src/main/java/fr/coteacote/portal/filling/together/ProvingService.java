package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.identity.proofs.Back;
import fr.coteacote.portal.identity.proofs.Proof;
import fr.coteacote.portal.identity.proofs.ProofTrouble;
import fr.coteacote.portal.identity.proofs.Proofs;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Let a user prove by FranceConnect who they are, in their turn on the mediator's computer, before they agree to be helped.
 *
 * <p>The sitting is the mediator's and stays so. A proof is for one turn: once the computer has been handed over, or the
 * session is over, it proves nothing.
 */
@Service
class ProvingService {

    private final Proofs proofs;
    private final AssistedSessions sessions;
    private final Companions companions;
    private final Names names;

    ProvingService(Proofs proofs, AssistedSessions sessions, Companions companions, Names names) {
        this.proofs = proofs;
        this.sessions = sessions;
        this.companions = companions;
        this.names = names;
    }

    /** Tell whether {@code user} may prove now who they are: nobody does so to practise. */
    boolean isOffered(AssistedSession session, Sitting user) {
        return proofs.areOffered() && mayProve(session, user);
    }

    private static boolean mayProve(AssistedSession session, Sitting user) {
        return session.byTurns()
                && !session.isTraining()
                && session.state() == State.AGREEING
                && Meetings.isUser(session, user);
    }

    /** Leave for FranceConnect; where the browser goes. */
    String ask(AssistedSession session, Sitting user) {
        return Optional.of(session)
                .filter(one -> mayProve(one, user))
                .flatMap(one -> {
                    companions.stay(one.id()); // it may take a while there
                    return proofs.ask(user, purpose(one));
                })
                .orElseGet(() -> ProofDoor.page(session.id()));
    }

    /** Hear who is back from FranceConnect; where the browser goes. */
    String comeBack(Sitting sitting) {
        return next(sitting, proofs.comeBack(sitting, purpose -> isOfThisTurn(purpose, sitting)));
    }

    /** Hear who is back from leaving FranceConnect; where the browser goes. */
    String left(Sitting sitting) {
        return next(sitting, proofs.left(sitting));
    }

    private String next(Sitting sitting, Back back) {
        return switch (back) {
            case Back.Leave(var address) -> address;
            case Back.Here(var purpose, var trouble) ->
                sessionOf(purpose)
                        .flatMap(sessions::find)
                        .map(session -> page(session, sitting, trouble))
                        .orElse(ProofLostView.ADDRESS);
            case Back.Lost() ->
                sessions.openOf(sitting.id().value())
                        .filter(AssistedSession::byTurns)
                        .map(session -> page(
                                session, sitting, find(session, sitting).isPresent() ? null : ProofTrouble.START_AGAIN))
                        .orElse(ProofLostView.ADDRESS);
        };
    }

    /** Where {@code sitting} reads what came of it: what is over meanwhile says so itself. */
    private static String page(AssistedSession session, Sitting sitting, @Nullable ProofTrouble trouble) {
        if (mayProve(session, sitting)) {
            return AgreeView.address(session.id()) + ProofDoor.query(trouble);
        }
        var between = session.ended() == null && session.turn() == null;
        return ProofDoor.page(session.id()) + (between ? "/tour" : "") + ProofDoor.query(ProofTrouble.TOO_LATE);
    }

    private boolean isOfThisTurn(String purpose, Sitting sitting) {
        return sessionOf(purpose)
                .flatMap(sessions::find)
                .filter(session -> mayProve(session, sitting))
                .filter(session -> purpose(session).equals(purpose))
                .isPresent();
    }

    /** Find what {@code user} has proved in this turn. */
    Optional<Proof> find(AssistedSession session, Sitting user) {
        return mayProve(session, user) ? proofs.find(user, purpose(session)) : Optional.empty();
    }

    /** Whom FranceConnect named in this turn, as they are called; null when nobody proved who they are. */
    @Nullable String nameOf(AssistedSession session, Sitting user) {
        return find(session, user)
                .flatMap(proof -> names.ofAccount(proof.account().value()))
                .orElse(null);
    }

    /** Take what {@code user} has proved in this turn: it serves once. */
    Optional<Proof> use(AssistedSession session, Sitting user) {
        return mayProve(session, user) ? proofs.use(user, purpose(session)) : Optional.empty();
    }

    /** Let go of it: it was somebody else, or they agree without. */
    void forget(AssistedSession session, Sitting user) {
        if (mayProve(session, user)) {
            proofs.forget(user);
        }
    }

    private String purpose(AssistedSession session) {
        return "%s/%d".formatted(session.id(), sessions.turnsOf(session.id()));
    }

    private static Optional<SessionId> sessionOf(String purpose) {
        return SessionId.parse(purpose.replaceFirst("/.*", ""));
    }
}
