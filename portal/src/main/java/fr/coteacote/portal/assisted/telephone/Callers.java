package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Say how somebody who agreed on the telephone is reached, and for which draft, to who brings them their way back to it. */
@Service
public class Callers {

    private final TelephoneLines lines;
    private final AssistedSessions sessions;

    Callers(TelephoneLines lines, AssistedSessions sessions) {
        this.lines = lines;
        this.sessions = sessions;
    }

    /** Find who is on the telephone in a session; empty before they agreed, and long after. */
    public Optional<Caller> of(UUID session) {
        var id = new SessionId(session);
        return lines.of(id)
                .flatMap(line -> sessions.find(id)
                        .flatMap(found -> Optional.ofNullable(found.draft()))
                        .map(draft -> new Caller(line.reach(), draft, line.procedure())));
    }

    /**
     * Somebody on the telephone.
     *
     * @param procedure what is filled in, by its title
     */
    public record Caller(Reach reach, UUID draft, String procedure) {}
}
