package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Let somebody without account stop the help that they agreed to on the telephone, by the code of their message. */
@Service
public class StoppingHelp {

    private final TelephoneLines lines;
    private final AssistedSessions sessions;
    private final MandateService mandates;
    private final EndOfHelp ends;
    private final Companions companions;

    StoppingHelp(
            TelephoneLines lines,
            AssistedSessions sessions,
            MandateService mandates,
            EndOfHelp ends,
            Companions companions) {
        this.lines = lines;
        this.sessions = sessions;
        this.mandates = mandates;
        this.ends = ends;
        this.companions = companions;
    }

    /** Say who helps and until when, and nothing else; empty when the code stops nothing, or nothing any more. */
    @Transactional(readOnly = true)
    public Optional<Help> find(SpokenCode stop) {
        return session(stop)
                .flatMap(session -> mandate(session).map(mandate -> {
                    var helper = companions.of(session, Side.USER);
                    return new Help(helper.helper(), helper.organisation(), mandate.until(), forOneSession(mandate));
                }));
    }

    /** Stop the help at once. */
    @Transactional
    public boolean stop(SpokenCode stop, Sitting by) {
        return session(stop)
                .flatMap(this::mandate)
                .map(mandate -> ends.revoke(mandate, by))
                .orElse(false);
    }

    private Optional<AssistedSession> session(SpokenCode stop) {
        return lines.stoppedBy(stop).flatMap(sessions::find);
    }

    private Optional<Mandate> mandate(AssistedSession session) {
        return Optional.ofNullable(session.mandate()).map(MandateId::new).flatMap(mandates::running);
    }

    private static boolean forOneSession(Mandate mandate) {
        return mandate.helper() != null && mandate.helper().session() != null;
    }

    /**
     * A help that runs.
     *
     * @param forOneSession whether it ends with the call
     */
    public record Help(String helper, String organisation, Instant until, boolean forOneSession) {}
}
