package fr.coteacote.portal.filling;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.identity.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The plain door: takes the pages of browsers that run no script, or not yet.
 *
 * <p>It calls the services that the pages call, and answers 303 to the page that shows what came of it.
 */
@Controller
@RequestMapping("/envoi")
class PlainDoor {

    private static final String HOME = "/";

    private final DraftService drafts;
    private final AnsweringService answering;
    private final GroupService groups;
    private final SendingService sending;
    private final Sittings sittings;

    PlainDoor(
            DraftService drafts,
            AnsweringService answering,
            GroupService groups,
            SendingService sending,
            Sittings sittings) {
        this.drafts = drafts;
        this.answering = answering;
        this.groups = groups;
        this.sending = sending;
        this.sittings = sittings;
    }

    @PostMapping("/commencer/{form}")
    ResponseEntity<Void> start(@PathVariable String form, @RequestParam(defaultValue = "") String pour) {
        return StartChoice.role(pour)
                .map(role -> to(drafts.start(new FormId(form), role), new Place.Chapters()))
                .orElseGet(() -> see(FillingRoutes.forWhom(new FormId(form)) + "?choisir"));
    }

    @PostMapping("/{draft}/{page}")
    ResponseEntity<Void> answer(
            @PathVariable String draft, @PathVariable String page, @RequestParam MultiValueMap<String, String> fields) {
        return on(
                draft,
                id -> sitting -> follow(id, answering.answer(id, new PageId(page), submission(fields), sitting)));
    }

    @PostMapping("/{draft}/{page}/{item}")
    ResponseEntity<Void> answerItem(
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> fields) {
        return on(
                draft,
                id -> sitting -> switch (groups.answer(id, new PageId(page), item, submission(fields), sitting)) {
                    case Outcome.ShownAgain _ -> see(FillingRoutes.toItem(id, new PageId(page), item));
                    case Outcome outcome -> follow(id, outcome);
                });
    }

    @PostMapping("/{draft}/{page}/{item}/retirer")
    ResponseEntity<Void> removeItem(
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> fields) {
        return on(
                draft,
                id -> sitting -> follow(id, groups.remove(id, new PageId(page), item, submission(fields), sitting)));
    }

    @PostMapping("/{draft}/envoyer")
    ResponseEntity<Void> send(@PathVariable String draft) {
        return on(draft, id -> sitting -> switch (sending.send(id, sitting)) {
            case SendingService.Sending.Done _ -> to(id, new Place.Sent());
            case SendingService.Sending.NotFound _ -> see(HOME);
            case SendingService.Sending _ -> to(id, new Place.Review());
        });
    }

    @PostMapping("/{draft}/supprimer")
    ResponseEntity<Void> delete(@PathVariable String draft) {
        return on(draft, id -> sitting -> {
            drafts.delete(id, sitting);
            return see("/mes-demandes");
        });
    }

    private ResponseEntity<Void> on(String draft, Function<DraftId, Function<Sitting, ResponseEntity<Void>>> act) {
        Optional<DraftId> id = DraftId.parse(draft);
        return id.flatMap(found ->
                        sittings.current().map(sitting -> act.apply(found).apply(sitting)))
                .orElseGet(() -> see("/demande/" + draft));
    }

    private static ResponseEntity<Void> follow(DraftId draft, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var next) -> to(draft, next);
            case Outcome.ShownAgain(var page) -> to(draft, new Place.Questions(page));
            case Outcome.AlreadySent() -> to(draft, new Place.Sent());
            case Outcome.NotFound() -> to(draft, new Place.Chapters());
        };
    }

    private static Submission submission(MultiValueMap<String, String> fields) {
        var copy = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, texts) -> copy.put(name, new ArrayList<>(texts)));
        return new Submission(copy);
    }

    private static ResponseEntity<Void> to(DraftId draft, Place place) {
        return see(FillingRoutes.to(draft, place));
    }

    private static ResponseEntity<Void> see(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** What the page "Pour qui ?" offers. */
    static final class StartChoice {

        private StartChoice() {}

        static Optional<Role> role(String chosen) {
            return switch (chosen) {
                case "soi" -> Optional.of(Role.SELF);
                case "proche" -> Optional.of(Role.CARER);
                case "representant" -> Optional.of(Role.LEGAL_REPRESENTATIVE);
                case "professionnel" -> Optional.of(Role.PROFESSIONAL);
                default -> Optional.empty();
            };
        }
    }
}
