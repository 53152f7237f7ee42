package fr.coteacote.portal.filling.plain;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.places.Asked;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.sending.SendingService;
import fr.coteacote.portal.filling.starting.ForWhomFields;
import fr.coteacote.portal.filling.starting.StartChoice;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpServletRequest;
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

    private final Catalogue catalogue;
    private final Asked asked;
    private final DraftService drafts;
    private final NewDrafts newDrafts;
    private final AnsweringService answering;
    private final GroupService groups;
    private final SendingService sending;
    private final Sittings sittings;

    PlainDoor(
            Catalogue catalogue,
            Asked asked,
            DraftService drafts,
            NewDrafts newDrafts,
            AnsweringService answering,
            GroupService groups,
            SendingService sending,
            Sittings sittings) {
        this.catalogue = catalogue;
        this.asked = asked;
        this.drafts = drafts;
        this.newDrafts = newDrafts;
        this.answering = answering;
        this.groups = groups;
        this.sending = sending;
        this.sittings = sittings;
    }

    @PostMapping("/commencer/{form}")
    ResponseEntity<Void> start(
            @PathVariable String form, @RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) {
        return catalogue.forms().stream()
                .filter(known -> known.id().value().equals(form))
                .findFirst()
                .map(known -> start(known, fields, request))
                .orElseGet(() -> see(HOME));
    }

    private ResponseEntity<Void> start(Form form, MultiValueMap<String, String> fields, HttpServletRequest request) {
        if (!newDrafts.mayStart()) {
            throw new TooManyStarted();
        }
        var offered = ForWhomFields.offered(form, fields);
        return StartChoice.role(form, String.valueOf(fields.getFirst(ForWhomFields.ROLE)))
                .map(role -> newDrafts.mayStartAs(role)
                        ? to(
                                newDrafts.start(form.id(), role, offered.taken(form, ForWhomFields.pressed(fields))),
                                new Place.Chapters())
                        : see(FillingRoutes.forWhom(form.id()) + "?" + StartChoice.ANOTHER_DEVICE))
                .orElseGet(() -> {
                    OfWhoSitsThere.keep(offered, request); // what is offered is shown again with what is missing
                    return see(FillingRoutes.forWhom(form.id()) + "?choisir");
                });
    }

    @PostMapping("/{draft}/{page}")
    ResponseEntity<Void> answer(
            @PathVariable String draft, @PathVariable String page, @RequestParam MultiValueMap<String, String> fields) {
        return on(
                draft,
                page,
                id -> shown -> sitting -> follow(id, answering.answer(id, shown, submission(fields), sitting)));
    }

    @PostMapping("/{draft}/{page}/{item}")
    ResponseEntity<Void> answerItem(
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> fields) {
        return on(
                draft,
                page,
                id -> shown -> sitting -> follow(id, groups.answer(id, shown, item, submission(fields), sitting)));
    }

    @PostMapping("/{draft}/{page}/{item}/retirer")
    ResponseEntity<Void> removeItem(
            @PathVariable String draft,
            @PathVariable String page,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> fields) {
        return on(
                draft,
                page,
                id -> shown -> sitting -> follow(id, groups.remove(id, shown, item, submission(fields), sitting)));
    }

    @PostMapping("/{draft}/envoyer")
    ResponseEntity<Void> send(@PathVariable String draft) {
        return on(draft, id -> sitting -> switch (sending.send(id, sitting)) {
            case SendingService.Sending.Done _ -> to(id, new Place.Sent());
            case SendingService.Sending.Rehearsed _ -> to(id, new Place.Rehearsed());
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

    private ResponseEntity<Void> on(
            String draft,
            String page,
            Function<DraftId, Function<PageId, Function<Sitting, ResponseEntity<Void>>>> act) {
        return on(
                draft,
                id -> sitting -> asked.page(id, page)
                        .map(shown -> act.apply(id).apply(shown).apply(sitting))
                        .orElseGet(() -> to(id, new Place.Chapters())));
    }

    private ResponseEntity<Void> on(String draft, Function<DraftId, Function<Sitting, ResponseEntity<Void>>> act) {
        Optional<DraftId> id = DraftId.parse(draft);
        return id.flatMap(found ->
                        sittings.current().map(sitting -> act.apply(found).apply(sitting)))
                .orElseGet(
                        () -> id.map(found -> to(found, new Place.Chapters())).orElseGet(() -> see(HOME)));
    }

    private static ResponseEntity<Void> follow(DraftId draft, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var next) -> to(draft, next);
            case Outcome.ShownAgain(var place) -> to(draft, place);
            case Outcome.HelpOver(var address) -> see(address);
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
}
