package fr.coteacote.portal.assisted.pages;

import fr.coteacote.portal.identity.sittings.Detour;
import fr.coteacote.portal.identity.sittings.Lending;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the one computer opens while it is not the mediator's turn: their session, what is filled in there, and what anybody
 * may read. The desk, the team, the calls and another session are behind the PIN.
 *
 * <p>After a session that ended without the PIN it stays so, for nobody knows who sits there: the way on is to leave. All
 * that is left of the draft then is to take along, for a moment, how one comes back; whatever else is asked of it leads to
 * the page that says so. The sitting itself stays too when the mediator may help nobody any more: whoever sits there reads
 * what has happened. Who practises plays both, so that nothing is kept from anybody.
 */
@Component
class SharedComputer implements Detour, Lending {

    /** What is the same for everybody, or says by itself that it is not for here; what Flow asks for. */
    private static final Set<String> OPEN = Set.of(
            "/",
            "/se-faire-aider",
            "/etre-rappele",
            "/etre-rappele/envoi",
            "/etre-rappele/autre",
            "/reprendre",
            "/reprendre/envoi",
            "/reprendre/ouverture",
            "/reprendre/autre",
            "/confort",
            "/confort/envoi",
            "/plan-du-site",
            "/ma-situation",
            "/ma-situation/suite",
            "/autonomie",
            "/autonomie/suite",
            "/reste-a-payer",
            "/reste-a-payer/calcul",
            "/maisons",
            "/envoi/maisons",
            "/apres-un-deces",
            "/accessibilite",
            "/donnees-personnelles",
            "/mentions-legales",
            "/au-revoir",
            "/error");

    private static final Set<String> OPEN_BELOW = Set.of(
            "/avant-de-commencer/",
            "/ma-situation/demande/",
            "/maisons/",
            "/pour-qui/",
            "/envoi/commencer/",
            "/preuve/",
            "/assets/",
            "/VAADIN/");

    private final AssistedSessions sessions;
    private final Clock clock;

    SharedComputer(AssistedSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<String> insteadOf(String path, Supplier<Optional<Sitting>> professional) {
        if (OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        return professional
                .get()
                .flatMap(this::notOfMediator)
                .filter(session -> !isOf(session, path))
                .map(session -> SessionDoor.page(session.id()));
    }

    @Override
    public boolean isLent(Sitting sitting) {
        return notOfMediator(sitting).isPresent();
    }

    /** The session for which the mediator has given the computer out of their hands. */
    private Optional<AssistedSession> notOfMediator(Sitting sitting) {
        return sessions.newestOf(sitting.id().value())
                .filter(session -> session.byTurns() && !session.isTraining() && !session.isTurnOfMediator());
    }

    private boolean isOf(AssistedSession session, String path) {
        return Stream.concat(Stream.of(SessionDoor.page(session.id())), draftOf(session))
                .anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    private Stream<String> draftOf(AssistedSession session) {
        var draft = session.draft();
        if (draft == null) {
            return Stream.of();
        }
        if (session.ended() == null) {
            return Stream.of("/demande/" + draft, "/envoi/" + draft);
        }
        return session.isParting(clock.instant())
                ? Stream.of("/demande/%s/pause".formatted(draft), "/envoi/%s/code".formatted(draft))
                : Stream.of();
    }
}
