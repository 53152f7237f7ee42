package fr.coteacote.portal.filling.together;

import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Slug;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take what a user agrees to, confirms, hides or stops; each answer is 303 to the page that shows what came of it. */
@Controller
class TogetherDoor {

    /** What precedes a question's name in the field that holds the version that was shown. */
    static final String SEEN = "vu.";

    private final AgreementService agreements;
    private final LastWord lastWord;
    private final Meetings meetings;
    private final Sittings sittings;

    TogetherDoor(AgreementService agreements, LastWord lastWord, Meetings meetings, Sittings sittings) {
        this.agreements = agreements;
        this.lastWord = lastWord;
        this.meetings = meetings;
        this.sittings = sittings;
    }

    @PostMapping("/seance/{session}/choix")
    ResponseEntity<Void> choose(
            @PathVariable String session,
            @RequestParam(defaultValue = "") String demande,
            @RequestParam(defaultValue = "") String duree) {
        var whole = Slug.fits(demande) && MandateLength.of(duree).isPresent();
        return to(SessionId.parse(session)
                .map(id -> AgreeView.address(id) + (whole ? "/%s/%s".formatted(demande, duree) : "?erreur"))
                .orElse("/"));
    }

    @PostMapping("/seance/{session}/oui")
    ResponseEntity<Void> agree(
            @PathVariable String session,
            @RequestParam(defaultValue = "") String demande,
            @RequestParam(defaultValue = "") String duree,
            @RequestParam(name = ProofDoor.PROOF, defaultValue = "") String preuve) {
        var id = SessionId.parse(session);
        var proved = preuve.equals("oui");
        return to(id.flatMap(known -> sittings.current()
                        .flatMap(sitting -> meetings.find(known, sitting)
                                .flatMap(found -> MandateLength.of(duree)
                                        .flatMap(length -> agreements.agree(found, sitting, demande, length, proved)))
                                .map(draft -> "/demande/" + draft)))
                .or(() -> id.filter(_ -> proved).map(ProofDoor::expired))
                .orElse("/seance/" + id.map(SessionId::toString).orElse("")));
    }

    @PostMapping("/envoi/{draft}/confirmer")
    ResponseEntity<Void> confirm(@PathVariable String draft, @RequestParam Map<String, String> fields) {
        var seen = new LinkedHashMap<QuestionId, Integer>();
        fields.forEach((name, version) -> {
            var question = name.startsWith(SEEN) ? name.substring(SEEN.length()) : "";
            if (Slug.fits(question) && version.matches("\\d{1,9}")) {
                seen.put(new QuestionId(question), Integer.valueOf(version));
            }
        });
        var id = DraftId.parse(draft);
        return to(id.flatMap(found -> sittings.current().flatMap(sitting -> lastWord.confirm(found, seen, sitting)))
                .or(() -> id.map("/demande/%s/confirmer"::formatted))
                .orElse("/"));
    }

    @PostMapping("/envoi/{draft}/cacher")
    ResponseEntity<Void> hide(
            @PathVariable String draft,
            @RequestParam String question,
            @RequestParam String page,
            @RequestParam(defaultValue = "") String cacher) {
        return on(
                draft,
                name(page).map(back -> "/" + back).orElse(""),
                (id, sitting) -> name(question)
                        .ifPresent(name -> lastWord.hide(id, new QuestionId(name), cacher.equals("oui"), sitting)));
    }

    @PostMapping("/envoi/{draft}/ouvrir")
    ResponseEntity<Void> openChapter(
            @PathVariable String draft, @RequestParam String chapitre, @RequestParam(defaultValue = "") String ouvrir) {
        return on(
                draft,
                "/aide",
                (id, sitting) -> name(chapitre)
                        .ifPresent(
                                name -> lastWord.openChapter(id, new ChapterId(name), ouvrir.equals("oui"), sitting)));
    }

    @PostMapping("/envoi/{draft}/arreter-l-aide")
    ResponseEntity<Void> stop(
            @PathVariable String draft, @RequestParam UUID accord, @RequestParam(defaultValue = "") String retour) {
        var id = DraftId.parse(draft);
        var here = id.flatMap(
                found -> sittings.current().flatMap(sitting -> lastWord.stop(found, new MandateId(accord), sitting)));
        if (here.isPresent()) {
            return to("/seance/" + here.get());
        }
        return to(
                retour.equals(HelpShown.SPACE)
                        ? "/mes-demandes"
                        : id.map(found -> "/demande/%s/aide".formatted(found)).orElse("/"));
    }

    private static Optional<String> name(String typed) {
        return Optional.of(typed).filter(Slug::fits);
    }

    private ResponseEntity<Void> on(String draft, String page, BiConsumer<DraftId, Sitting> act) {
        var id = DraftId.parse(draft);
        id.ifPresent(found -> sittings.current().ifPresent(sitting -> act.accept(found, sitting)));
        return to(id.map(found -> "/demande/" + found + page).orElse("/"));
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
