package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.coteacote.portal.identity.sittings.Detour;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the one computer opens while it is not the mediator's turn: their session, what is filled in there, and what anybody
 * may read. The desk, the team, the calls and another session are behind the PIN.
 *
 * <p>After a session that ended without the PIN it stays so, for nobody knows who sits there: the way on is to leave. Who
 * practises plays both, so that nothing is kept from anybody.
 */
@Component
class SharedComputer implements Detour, VaadinServiceInitListener {

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
            "/apres-un-deces",
            "/accessibilite",
            "/donnees-personnelles",
            "/mentions-legales",
            "/au-revoir",
            "/error");

    private static final Set<String> OPEN_BELOW =
            Set.of("/avant-de-commencer/", "/pour-qui/", "/envoi/commencer/", "/preuve/", "/assets/", "/VAADIN/");

    private final AssistedSessions sessions;
    private final Sittings sittings;

    SharedComputer(AssistedSessions sessions, Sittings sittings) {
        this.sessions = sessions;
        this.sittings = sittings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this::lead));
    }

    /** From page to page within Flow no request names the address. */
    private void lead(BeforeEnterEvent event) {
        insteadOf("/" + event.getLocation().getPath(), sittings::currentOfProfessional)
                .ifPresent(address -> event.forwardTo(address.substring(1)));
    }

    @Override
    public Optional<String> insteadOf(String path, Supplier<Optional<Sitting>> professional) {
        if (OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        return professional
                .get()
                .flatMap(one -> sessions.newestOf(one.id().value()))
                .filter(session -> session.byTurns() && !session.isTraining() && !session.isTurnOfMediator())
                .filter(session -> !isOf(session, path))
                .map(session -> SessionDoor.page(session.id()));
    }

    private static boolean isOf(AssistedSession session, String path) {
        var own = SessionDoor.page(session.id());
        var draft = session.draft();
        return Stream.concat(
                        Stream.of(own),
                        Stream.ofNullable(draft).flatMap(one -> Stream.of("/demande/" + one, "/envoi/" + one)))
                .anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
