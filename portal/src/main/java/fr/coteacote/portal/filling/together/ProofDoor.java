package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.identity.proofs.ProofTrouble;
import fr.coteacote.portal.identity.proofs.Proofs;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.net.URI;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Lead a user to FranceConnect and back, in their turn, to prove who they are; each answer is 303.
 *
 * <p>Nobody signs in by it: the two addresses of the return are not those of a log-in.
 */
@Controller
class ProofDoor {

    /** What came of it, in the address of a page; and whether the proof goes with a yes. */
    static final String PROOF = "preuve";

    private final ProvingService proving;
    private final Meetings meetings;
    private final Sittings sittings;

    ProofDoor(ProvingService proving, Meetings meetings, Sittings sittings) {
        this.proving = proving;
        this.meetings = meetings;
        this.sittings = sittings;
    }

    @PostMapping("/seance/{session}/franceconnect")
    ResponseEntity<Void> ask(@PathVariable String session) {
        return on(session, proving::ask);
    }

    @PostMapping("/seance/{session}/franceconnect/oublier")
    ResponseEntity<Void> forget(@PathVariable String session) {
        return on(session, (found, sitting) -> {
            proving.forget(found, sitting);
            return page(found.id());
        });
    }

    @GetMapping("/preuve/retour")
    ResponseEntity<Void> comeBack() {
        return to(sittings.current().map(proving::comeBack).orElse(ProofLostView.ADDRESS));
    }

    @GetMapping(Proofs.LEFT)
    ResponseEntity<Void> left() {
        return to(sittings.current().map(proving::left).orElse(ProofLostView.ADDRESS));
    }

    private ResponseEntity<Void> on(String session, BiFunction<AssistedSession, Sitting, String> act) {
        return to(SessionId.parse(session)
                .flatMap(id -> sittings.current()
                        .flatMap(sitting -> meetings.find(id, sitting).map(found -> act.apply(found, sitting))))
                .orElse("/"));
    }

    /** The page of a session, which leads on to where it continues. */
    static String page(SessionId session) {
        return "/seance/" + session;
    }

    /** Where one reads that the proof is not good any more. */
    static String expired(SessionId session) {
        return AgreeView.address(session) + query(ProofTrouble.EXPIRED);
    }

    static String query(@Nullable ProofTrouble trouble) {
        return trouble == null ? "" : "?%s=%s".formatted(PROOF, trouble.slug());
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
