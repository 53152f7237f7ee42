package fr.coteacote.portal.filling.signed;

import fr.coteacote.catalog.Slug;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.documents.pages.Refusal;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.IdentitySeen;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Take what a mediator does about a signed paper; each answer is 303 to the page that shows what came of it. */
@Controller
class PaperDoor {

    static final String FORM = "demande";
    static final String LENGTH = "duree";
    static final String SEEN = "identite";

    /** What the address says when nobody said how the person was known. */
    static final String UNSEEN = "identite-manquante";

    private final PaperService papers;
    private final Meetings meetings;
    private final Sittings sittings;

    PaperDoor(PaperService papers, Meetings meetings, Sittings sittings) {
        this.papers = papers;
        this.meetings = meetings;
        this.sittings = sittings;
    }

    static String page(SessionId session) {
        return "/seance/%s/papier".formatted(session);
    }

    static String page(SessionId session, String form, MandateLength length) {
        return "%s/%s/%s".formatted(page(session), form, length.key());
    }

    @PostMapping("/seance/{session}/papier/choix")
    ResponseEntity<Void> choose(
            @PathVariable String session,
            @RequestParam(defaultValue = "") String demande,
            @RequestParam(defaultValue = "") String duree) {
        return to(SessionId.parse(session)
                .map(id -> MandateLength.of(duree)
                        .filter(_ -> Slug.fits(demande))
                        .map(length -> page(id, demande, length))
                        .orElse(page(id) + "?erreur"))
                .orElse("/"));
    }

    @PostMapping(path = "/seance/{session}/papier/accord", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Void> agree(
            @PathVariable String session,
            @RequestParam(defaultValue = "") String demande,
            @RequestParam(defaultValue = "") String duree,
            @RequestParam(defaultValue = "") String identite,
            @RequestParam(name = DocumentRoutes.FILE, required = false) @Nullable MultipartFile picture)
            throws IOException {
        var id = SessionId.parse(session);
        var length = MandateLength.of(duree);
        if (id.isEmpty() || length.isEmpty() || !Slug.fits(demande)) {
            return to("/");
        }
        var again = page(id.get(), demande, length.get()) + "?" + DocumentRoutes.OUTCOME + "=";
        var seen = IdentitySeen.of(identite);
        if (seen.isEmpty()) {
            return to(again + UNSEEN);
        }
        var name = picture == null ? null : picture.getOriginalFilename();
        var paper = new SignedPaper(
                demande,
                length.get(),
                seen.get(),
                name == null ? "" : name,
                picture == null ? new byte[0] : picture.getBytes());
        return to(sittings.current()
                .flatMap(sitting ->
                        meetings.find(id.get(), sitting).flatMap(found -> papers.agree(found, sitting, paper)))
                .filter(Refusal.class::isInstance)
                .map(refused -> again + refused.marker())
                .orElse("/seance/" + id.get()));
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
