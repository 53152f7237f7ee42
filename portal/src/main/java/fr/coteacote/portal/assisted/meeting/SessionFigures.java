package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.organisations.HelpFigures;
import fr.coteacote.portal.organisations.OrganisationId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Counts the requests on which an organisation has helped: each once, however many sessions it took. */
@Component
class SessionFigures implements HelpFigures {

    private final AssistedSessions sessions;

    SessionFigures(AssistedSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public int helped(OrganisationId organisation, Instant since) {
        return sessions.requestsHelpedBy(organisation.value(), since);
    }
}
