package fr.coteacote.portal.assisted.pages;

import fr.coteacote.portal.identity.sittings.Detour;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Leads a mediator to where they read that the help is over, when the mandate runs no more and the portal, which looks for
 * those from time to time, has not ended the session yet: this ends it. For without a mandate the draft does not exist for
 * them, and a page that does not exist tells nobody why.
 */
@Component
class OverdueHelp implements Detour {

    /** Pages and doors of a draft, or of a session; not what a page's script asks for by itself. */
    private static final Pattern PLACE =
            Pattern.compile("/(?:demande|envoi|seance)/([0-9a-f-]{36})(?!/flux|/present)(?:/.*)?");

    private final AssistedSessions sessions;
    private final EndOfHelp ends;

    OverdueHelp(AssistedSessions sessions, EndOfHelp ends) {
        this.sessions = sessions;
        this.ends = ends;
    }

    @Override
    public Optional<String> insteadOf(String path, Supplier<Optional<Sitting>> professional) {
        return Optional.of(PLACE.matcher(path))
                .filter(Matcher::matches)
                .map(place -> place.group(1))
                .flatMap(id -> professional
                        .get()
                        .flatMap(sitting -> sessions.openOf(sitting.id().value()))
                        .filter(session -> session.isLive() && isOf(session, id)))
                .filter(ends::endOverdue)
                .map(AssistedSession::id)
                .map(SessionDoor::page);
    }

    private static boolean isOf(AssistedSession session, String id) {
        return id.equals(session.id().toString()) || id.equals(String.valueOf(session.draft()));
    }
}
