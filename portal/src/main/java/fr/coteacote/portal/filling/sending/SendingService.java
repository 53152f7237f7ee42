package fr.coteacote.portal.filling.sending;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.assisted.telephone.Purpose;
import fr.coteacote.portal.assisted.telephone.SpokenYes;
import fr.coteacote.portal.filling.cosigning.CoSigning;
import fr.coteacote.portal.filling.cosigning.Editions;
import fr.coteacote.portal.filling.drafts.Confirming;
import fr.coteacote.portal.filling.drafts.DiscreetMode;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.Drafts;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.requests.NewRequest;
import fr.coteacote.portal.requests.NewRequest.Again;
import fr.coteacote.portal.requests.Recorded;
import fr.coteacote.portal.requests.RequestService;
import fr.coteacote.portal.requests.SentRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Send a draft, once, when nothing is missing and nothing stops it; one that is to practise never becomes a request. */
@Service
@NamedInterface("sending")
public class SendingService {

    /** What a code may say yes to that confirms all answers as they stand. */
    private static final Set<Purpose> SAYS_YES = Set.of(Purpose.SEND, Purpose.CONFIRM);

    private final DraftService service;
    private final Drafts drafts;
    private final CoSigning coSigning;
    private final SentContents contents;
    private final RequestService requests;
    private final FillingJournal journal;
    private final Confirming confirming;
    private final Protection protection;
    private final DiscreetMode discreet;
    private final Editions editions;

    SendingService(
            DraftService service,
            Drafts drafts,
            CoSigning coSigning,
            SentContents contents,
            RequestService requests,
            FillingJournal journal,
            Confirming confirming,
            Protection protection,
            DiscreetMode discreet,
            Editions editions) {
        this.service = service;
        this.drafts = drafts;
        this.coSigning = coSigning;
        this.contents = contents;
        this.requests = requests;
        this.journal = journal;
        this.confirming = confirming;
        this.protection = protection;
        this.discreet = discreet;
        this.editions = editions;
    }

    /** Send the draft, or say why it cannot be sent yet. */
    @Transactional
    public Sending send(DraftId id, Sitting sitting) {
        var found = service.openToSend(id, sitting);
        if (found.isEmpty()) {
            return new Sending.NotFound();
        }
        return send(found.get());
    }

    /**
     * Send the draft for the user on the telephone, who said yes to it as it stands: what the mediator wrote is confirmed
     * by that, and help ends where it says that they are under tutelle. Who said yes to confirming alone sends nothing.
     */
    @Transactional
    public Sending sendForCaller(DraftId id, Sitting mediator, SpokenYes yes) {
        var found = service.openForCaller(id, mediator, yes).filter(_ -> SAYS_YES.contains(yes.purpose()));
        if (found.isEmpty()) {
            return new Sending.NotFound();
        }
        if (!editions.of(found.get()).equals(yes.bound())) {
            return new Sending.Unconfirmed();
        }
        var confirmed = versionsToConfirm(found.get());
        confirming.confirm(found.get(), confirmed);
        return service.openForCaller(id, mediator, yes)
                .<Sending>map(
                        open -> protection.follow(open, confirmed.keySet()).isPresent()
                                ? new Sending.HelpOver()
                                : yes.purpose() == Purpose.SEND ? send(open) : new Sending.NotAgreed())
                .orElseGet(Sending.NotFound::new);
    }

    private static Map<QuestionId, Integer> versionsToConfirm(OpenDraft draft) {
        return draft.versions().entrySet().stream()
                .filter(entry -> draft.toConfirm().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Sending send(OpenDraft draft) {
        var id = draft.id();
        if (draft.draft().state() == Draft.State.SENT) {
            return requests.ofDraft(id.value()).<Sending>map(Sending.Done::new).orElseGet(Sending.NotFound::new);
        }
        if (!draft.progress().blocks().isEmpty()) {
            return new Sending.Stopped(draft.progress().blocks());
        }
        if (!draft.progress().maySend()) {
            return new Sending.Incomplete(draft.progress().missing());
        }
        if (!draft.toConfirm().isEmpty()) {
            return new Sending.Unconfirmed();
        }
        if (!coSigning.of(draft).allows(draft.acting().role())) {
            return new Sending.NotAgreed();
        }
        if (draft.draft().training()) {
            return new Sending.Rehearsed();
        }
        return switch (requests.record(request(draft))) {
            case Recorded.AlreadyOpen(var since) -> new Sending.AlreadyOpen(since);
            case Recorded.Done(var request) -> {
                drafts.markSent(id);
                discreet.keepBeyondAnswers(draft);
                journal.sent(draft);
                yield new Sending.Done(request);
            }
        };
    }

    /** Find what was sent from a draft, for somebody who may open it. */
    @Transactional(readOnly = true)
    public Optional<SentRequest> sent(DraftId id, Sitting sitting) {
        return service.open(id, sitting, Right.SEE).flatMap(_ -> requests.ofDraft(id.value()));
    }

    /**
     * List what was sent from the drafts that {@code sitting} may open, newest first.
     *
     * <p>Whose mandate has ended no longer sees what they sent under it.
     */
    @Transactional(readOnly = true)
    public List<SentRequest> list(Sitting sitting) {
        return requests.list(sitting, service.openedBy(sitting)).stream()
                .filter(request -> service.open(new DraftId(request.draft()), sitting, Right.SEE)
                        .isPresent())
                .toList();
    }

    /**
     * When a request of the same kind was sent for the same person that is still open, as far as this person may know: who
     * practises learns of nobody's.
     */
    Optional<Instant> openSince(OpenDraft draft) {
        return draft.draft().training() ? Optional.empty() : requests.openSince(request(draft));
    }

    private NewRequest request(OpenDraft draft) {
        return new NewRequest(
                draft.id().value(),
                draft.form().id().value(),
                draft.form().version(),
                again(draft.form()),
                draft.draft().subject(),
                draft.draft().account(),
                contents.identityOf(draft),
                draft.draft().wrappedKey(),
                contents.of(draft));
    }

    private static Again again(Form form) {
        if (form.severalOpen()) {
            return Again.ALWAYS;
        }
        return form.oneOpenFor().isEmpty() ? Again.ONE_A_PERSON : Again.ONE_A_SORT;
    }

    /** What came of a press on "Envoyer". */
    public sealed interface Sending {

        /** It was sent, now or before. */
        record Done(SentRequest request) implements Sending {}

        /** It was complete, and only to practise: nothing went anywhere, and nothing was written down. */
        record Rehearsed() implements Sending {}

        /** Some answers are missing. */
        record Incomplete(List<QuestionId> missing) implements Sending {}

        /** A mediator wrote answers that the user has not said yes to. */
        record Unconfirmed() implements Sending {}

        /** A measure of protection asks for the agreement of two people, or that the representative sends. */
        record NotAgreed() implements Sending {}

        /** What was confirmed says that the person is under tutelle: the mediator's help has ended instead. */
        record HelpOver() implements Sending {}

        /** Some answers cannot go together with this request. */
        record Stopped(List<Block> blocks) implements Sending {}

        /** A request of the same kind has been open for the same person since {@code since}. */
        record AlreadyOpen(Instant since) implements Sending {}

        /** There is no such draft for this person. */
        record NotFound() implements Sending {}
    }
}
