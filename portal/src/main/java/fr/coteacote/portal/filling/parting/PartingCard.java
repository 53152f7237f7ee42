package fr.coteacote.portal.filling.parting;

import fr.coteacote.catalog.filling.ChapterProgress;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.papers.DocumentsOfDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.sending.AfterSending;
import fr.coteacote.portal.filling.sending.SendingService;
import fr.coteacote.portal.filling.together.GivenHelp;
import fr.coteacote.portal.filling.together.HelpService;
import fr.coteacote.portal.identity.filecodes.FileKeys;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.lists.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Say where a request stands, for a sheet of paper that somebody takes along: what was done, what is missing, what comes
 * next and whom to call. It holds no answer, so that who finds it learns little.
 */
@Component
class PartingCard {

    private final DraftService drafts;
    private final SendingService sending;
    private final DocumentsOfDraft documents;
    private final AfterSending after;
    private final HelpService help;
    private final FileKeys codes;
    private final Territory territory;
    private final Switchboard switchboard;
    private final Clock clock;

    PartingCard(
            DraftService drafts,
            SendingService sending,
            DocumentsOfDraft documents,
            AfterSending after,
            HelpService help,
            FileKeys codes,
            Territory territory,
            Switchboard switchboard,
            Clock clock) {
        this.drafts = drafts;
        this.sending = sending;
        this.documents = documents;
        this.after = after;
        this.help = help;
        this.codes = codes;
        this.territory = territory;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    /** What was sent; empty while nothing was. */
    Optional<SentRequest> sent(OpenDraft draft) {
        return draft.draft().state() == Draft.State.SENT
                ? sending.sent(draft.id(), draft.acting().sitting())
                : Optional.empty();
    }

    /** The day of today, and who helps. */
    String lead(OpenDraft draft) {
        var helpers = help.with(draft).stream()
                .filter(GivenHelp::runs)
                .map(GivenHelp::who)
                .distinct()
                .toList();
        return "Le %s%s."
                .formatted(
                        Days.say(clock.instant(), territory.zone()),
                        helpers.isEmpty() ? "" : ", avec " + String.join(", ", helpers));
    }

    /** How far each chapter is, in the order of the form. */
    Map<String, String> chapters(OpenDraft draft) {
        var chapters = new LinkedHashMap<String, String>();
        draft.progress().chapters().stream()
                .filter(chapter -> !chapter.pages().isEmpty())
                .forEach(chapter -> chapters.put(chapter.chapter().title(), state(chapter)));
        return chapters;
    }

    private static String state(ChapterProgress chapter) {
        return switch (chapter.state()) {
            case DONE, NOT_NEEDED -> "Rempli";
            case TODO -> "Pas commencé";
            case STARTED -> {
                var pages = chapter.pages();
                var done = pages.stream().filter(PageProgress::complete).count();
                yield "%d %s sur %d".formatted(done, done == 1 ? "page" : "pages", pages.size());
            }
        };
    }

    /** Whether what a helper wrote was confirmed; "" where nobody wrote anything for the user. */
    String confirmed(OpenDraft draft) {
        var waiting = draft.toConfirm().size();
        if (waiting > 0) {
            return waiting == 1
                    ? "Une réponse attend que vous la confirmiez."
                    : "%d réponses attendent que vous les confirmiez.".formatted(waiting);
        }
        return help.with(draft).isEmpty() ? "" : "Aucune réponse n’attend que vous la confirmiez.";
    }

    /** The papers that have not come, and why. */
    List<String> missing(OpenDraft draft) {
        return documents.missing(draft).stream()
                .map(line -> "%s : %s".formatted(line.label(), line.text().toLowerCase(Locale.FRENCH)))
                .toList();
    }

    /** What happens next, dated where it can be. */
    List<Step> next(OpenDraft draft) {
        var request = sent(draft);
        var steps = request.isPresent() ? after.steps(draft, request.get()) : after.onceSent(draft);
        var shown = new ArrayList<Step>();
        for (var step : steps) {
            var state = request.isEmpty()
                    ? Step.State.LATER
                    : switch (shown.size()) {
                        case 0 -> Step.State.DONE;
                        case 1 -> Step.State.NOW;
                        default -> Step.State.LATER;
                    };
            shown.add(new Step(state, step.when(), step.title(), step.detail()));
        }
        return shown;
    }

    /** How the user comes back to what is not sent. */
    String wayBack(OpenDraft draft) {
        if (draft.draft().training()) {
            return "C’est un entraînement : rien n’est gardé après la séance.";
        }
        var kept = "Vos réponses sont gardées jusqu’au %s."
                .formatted(Days.say(drafts.endOf(draft.draft()), territory.zone()));
        if (draft.draft().account() != null) {
            return kept + " Pour continuer : connectez-vous avec FranceConnect.";
        }
        return kept
                + (codes.exist(draft.id().value())
                        ? " Pour continuer : le code de votre demande, et votre adresse de courriel."
                        : " Pour continuer sur un autre appareil, il faut un code. Prenez-le avant de partir.");
    }

    /** Whom to call, and which number will ring. */
    Map<String, String> contact() {
        var contact = new LinkedHashMap<String, String>();
        var phone = switchboard.phone();
        contact.put("Pour une question", "%s. %s.".formatted(phone.number(), phone.cost()));
        contact.put("On vous répond", Hours.week(phone.hours()));
        switchboard.callsBack().ifPresent(callBack -> contact.put("Si nous vous appelons", callBack.number()));
        return contact;
    }
}
