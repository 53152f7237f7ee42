package fr.coteacote.portal.filling.sending;

import fr.coteacote.catalog.NextStep;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Say what happens to a request once it is sent, as its form does.
 *
 * <p>Only what runs from the click is dated. Other delays run from a day that the portal does not know: the one that the
 * département gives when the file is complete, for instance.
 */
@Component
public class AfterSending {

    private final Territory territory;

    AfterSending(Territory territory) {
        this.territory = territory;
    }

    /** The steps to come, in order; the first is done. */
    public List<Step> steps(OpenDraft draft, SentRequest request) {
        return Stream.concat(
                        Stream.of(new Step(
                                "Le " + Days.say(request.sentAt(), territory.zone()), "Votre demande est arrivée", "")),
                        draft.form().afterSending().stream()
                                .map(step ->
                                        new Step(when(step.when(), request), step.title(draft.self()), step.detail())))
                .toList();
    }

    /** The steps that will come after the sending, in order: none is dated yet. */
    public List<Step> onceSent(OpenDraft draft) {
        return draft.form().afterSending().stream()
                .map(step -> new Step(when(step.when()), step.title(draft.self()), step.detail()))
                .toList();
    }

    private static String when(NextStep.When when) {
        return switch (when) {
            case NextStep.When.InWords(var words) -> words;
            case NextStep.When.WithinDays(var days) -> "Au plus tard %d jours après l’envoi".formatted(days);
        };
    }

    private String when(NextStep.When when, SentRequest request) {
        return switch (when) {
            case NextStep.When.InWords(var words) -> words;
            case NextStep.When.WithinDays(var days) ->
                "Au plus tard le " + Days.say(Days.after(days, request.sentAt(), territory.zone()), territory.zone());
        };
    }

    /** Something that happens, and when. */
    public record Step(String when, String title, String detail) {}
}
