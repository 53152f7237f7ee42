package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.SessionStart;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Says at the desk why one could not go on with a draft: who is at work on it, and what to do. */
@org.springframework.stereotype.Component
class OccupiedNotice {

    /** In the address of the desk: the mandate under which somebody wanted to go on. */
    static final String MANDATE = "occupee";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SessionStart start;
    private final Companions companions;

    OccupiedNotice(SessionStart start, Companions companions) {
        this.start = start;
        this.companions = companions;
    }

    /** Say what is so now; empty when the address does not ask. */
    Optional<Component> in(BeforeEnterEvent event, Sitting mediator, List<Post> held) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MANDATE)
                .filter(text -> ID.matcher(text).matches())
                .map(text -> new MandateId(UUID.fromString(text)))
                .map(mandate -> start.elsewhere(mediator, mandate)
                        .map(session -> occupied(session, held))
                        .orElseGet(OccupiedNotice::free));
    }

    /** @param held the posts of this mediator */
    private Component occupied(AssistedSession session, List<Post> held) {
        if (held.stream().anyMatch(post -> session.post().equals(post.id().value()))) {
            return new WarningPanel(
                    "Vous travaillez déjà sur cette demande",
                    new Prose("Une séance est ouverte à votre nom, sur un autre ordinateur ou dans un autre navigateur."
                            + " Terminez-la là-bas, puis choisissez à nouveau « Continuer »."));
        }
        return new WarningPanel(
                "Quelqu’un travaille déjà sur cette demande",
                new Prose(
                        "%s aide la personne en ce moment. Rien n’est perdu. Attendez la fin de sa séance, puis choisissez à nouveau « Continuer »."
                                .formatted(name(session, held))));
    }

    /** Colleagues know each other by name; of another organisation one learns only that somebody is there. */
    private String name(AssistedSession session, List<Post> held) {
        return Optional.of(session)
                .filter(other -> held.stream()
                        .anyMatch(post -> other.organisation()
                                .equals(post.organisation().id().value())))
                .flatMap(companions::helper)
                .orElse("Quelqu’un d’une autre structure");
    }

    private static Component free() {
        return new InfoPanel(
                "Plus personne ne travaille sur cette demande", new Prose("Choisissez à nouveau « Continuer »."));
    }
}
