package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.telephone.Reach.Means;
import fr.coteacote.portal.assisted.telephone.TelephoneLines.Kept;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Say how somebody who agreed on the telephone is reached, and for what, to who brings them messages after the call. */
@Service
public class Callers {

    private final TelephoneLines lines;
    private final AssistedSessions sessions;
    private final Companions companions;

    Callers(TelephoneLines lines, AssistedSessions sessions, Companions companions) {
        this.lines = lines;
        this.sessions = sessions;
        this.companions = companions;
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
