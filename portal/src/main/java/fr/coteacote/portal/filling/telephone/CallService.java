package fr.coteacote.portal.filling.telephone;

import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Page;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.SessionStart;
import fr.coteacote.portal.assisted.telephone.CallAgreed;
import fr.coteacote.portal.assisted.telephone.Purpose;
import fr.coteacote.portal.assisted.telephone.Reach;
import fr.coteacote.portal.assisted.telephone.SpokenCodes;
import fr.coteacote.portal.assisted.telephone.SpokenYes;
import fr.coteacote.portal.assisted.telephone.TelephoneLine;
import fr.coteacote.portal.assisted.telephone.TelephoneLines;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.Confirming;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Agreement;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.organisations.OrganisationField;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Help somebody on the telephone: the mediator types what they say, and what is theirs alone to decide – to be helped, to open
 * a private chapter, to send – waits for a code that they read aloud.
 */
@Service
public class CallService {

    private static final JsonMapper JSON = new JsonMapper();

    private final SessionStart start;
    private final TelephoneLines lines;
    private final SpokenCodes codes;
    private final Companions companions;
    private final AssistedSessions sessions;
    private final MandateService mandates;
    private final DraftService drafts;
    private final NewDrafts newDrafts;
    private final AnsweringService answering;
    private final Confirming confirming;
    private final SendingByPhone sending;
    private final FillingJournal journal;
    private final NewCallChecks checks;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallService(
            SessionStart start,
            TelephoneLines lines,
            SpokenCodes codes,
            Companions companions,
            AssistedSessions sessions,
            MandateService mandates,
            DraftService drafts,
            NewDrafts newDrafts,
            AnsweringService answering,
            Confirming confirming,
            SendingByPhone sending,
            FillingJournal journal,
            NewCallChecks checks,
            Territory territory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.start = start;
        this.lines = lines;
        this.codes = codes;
        this.companions = companions;
        this.sessions = sessions;
        this.mandates = mandates;
        this.drafts = drafts;
        this.newDrafts = newDrafts;
        this.answering = answering;
        this.confirming = confirming;
        this.sending = sending;
        this.journal = journal;
        this.checks = checks;
        this.territory = territory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begin with somebody on the telephone; nothing is agreed yet.
     *
     * @param call without faults
     * @return empty when this sitting may not help now, or nobody may agree by code here
     */
    @Transactional
    Optional<SessionId> open(Sitting mediator, NewCall call) {
        if (territory.agreesByCode().isEmpty()) {
            return Optional.empty();
        }
        var form = checks.form(call).orElseThrow();
        var opened = start.openByPhone(mediator, call.typed(OrganisationField.NAME));
        opened.ifPresent(session -> lines.open(
                session,
                checks.reach(call).orElseThrow(),
                form.id().value(),
                form.title(),
                checks.length(call).orElseThrow(),
                JSON.writeValueAsString(call.person())));
        return opened;
    }

    /** What the mediator reads aloud; empty when the call is long over. */
    Optional<MandateText> text(AssistedSession session) {
        return lines.of(session.id()).map(line -> text(session, line));
    }

    private MandateText text(AssistedSession session, TelephoneLine line) {
        var helper = companions.of(session, Side.USER);
        return MandateText.ofMediator(helper.helper(), helper.organisation(), line.procedure(), line.length())
                .readAloud(line.length());
    }

    /** Send the code by which the person agrees to be helped. */
    @Transactional
    boolean askForHelp(AssistedSession session) {
        return session.state() == State.AGREEING
                && text(session)
                        .filter(text -> codes.ask(session, Purpose.HELP, text.hash(), ""))
                        .isPresent();
    }

    /** Send the code by which the person opens the private questions of a chapter. */
    @Transactional
    boolean askForChapter(AssistedSession session, Sitting mediator, ChapterId wanted) {
        return opened(session, mediator)
                .filter(open -> open.form().chapters().stream()
                        .filter(chapter -> chapter.id().equals(wanted))
                        .filter(Discretion::hasPrivate)
                        .findFirst()
                        .filter(chapter ->
                                codes.ask(session, Purpose.CHAPTER, chapter.id().value(), chapter.title()))
                        .isPresent())
                .map(open -> {
                    journal.codeAsked(open);
                    return true;
                })
                .orElse(false);
    }

    /** Send the code by which the person sends the request as it stands, or confirms it where they cannot send. */
    @Transactional
    SendingByPhone.Asked askToSend(AssistedSession session, Sitting mediator) {
        return opened(session, mediator)
                .map(open -> sending.ask(session, open))
                .orElse(SendingByPhone.Asked.NO_MESSAGE);
    }

    /** How far the request is from being sent by a code. */
    SendingByPhone.Stage stage(OpenDraft open) {
        return sending.stage(open);
    }

    /** The draft of a call, as the mediator sees it. */
    Optional<OpenDraft> opened(AssistedSession session, Sitting mediator) {
        return Optional.ofNullable(session.draft())
                .map(DraftId::new)
                .flatMap(draft -> drafts.open(draft, mediator, Right.SEE));
    }

    /** Hear the code that the person read aloud, and do what it says yes to. */
    @Transactional
    Heard hear(AssistedSession session, Sitting mediator, String typed) {
        var heard = codes.hear(session, typed);
        if (heard.isEmpty()) {
            return new Heard.Refused();
        }
        var yes = heard.get();
        return switch (yes.purpose()) {
            case HELP -> agree(session, mediator, yes);
            case CHAPTER ->
                withDraft(session, mediator, yes)
                        .<Heard>map(open -> {
                            confirming.openChapter(open, new ChapterId(yes.bound()), true);
                            return new Heard.Opened();
                        })
                        .orElseGet(Heard.Refused::new);
            case SEND, CONFIRM ->
                withDraft(session, mediator, yes)
                        .map(open -> sending.hear(open.id(), mediator, yes))
                        .orElseGet(Heard.Refused::new);
        };
    }

    private Optional<OpenDraft> withDraft(AssistedSession session, Sitting mediator, SpokenYes yes) {
        var open = Optional.ofNullable(session.draft())
                .map(DraftId::new)
                .flatMap(draft -> drafts.openForCaller(draft, mediator, yes));
        open.ifPresent(journal::codeSpoken);
        return open;
    }

    private Heard agree(AssistedSession session, Sitting mediator, SpokenYes yes) {
        var line = lines.of(session.id()).orElseThrow();
        var text = text(session, line);
        if (!sessions.holdAgreeing(session.id()) || !yes.bound().equals(text.hash()) || !newDrafts.mayStart()) {
            return new Heard.Refused();
        }
        var draft = newDrafts.startByTurns(new FormId(line.form()), mediator);
        var consent = line.reach().means() == Reach.Means.SMS ? Consent.CODE_BY_SMS : Consent.CODE_BY_EMAIL;
        var mandate = mandates.letHelp(
                session,
                new Agreement(
                        mediator, drafts.subjectOf(draft), Role.SELF, draft.value(), consent, line.length(), text),
                territory.zone());
        if (!sessions.begin(session.id(), draft.value(), mandate.value(), clock.instant())) {
            throw new IllegalStateException(
                    "Call %s was held while its user agreed, and has gone on; nothing was kept, ask for another code"
                            .formatted(session.id()));
        }
        drafts.openForCaller(draft, mediator, yes).ifPresent(open -> {
            journal.codeSpoken(open);
            writeDown(open, JSON.readValue(line.told(), new TypeReference<>() {}), mediator);
        });
        events.publishEvent(new CallAgreed(session.id().value(), clock.instant()));
        return new Heard.Agreed(draft);
    }

    /** What the mediator was told about the person becomes answers of the mediator's, to be confirmed as all others. */
    private void writeDown(OpenDraft open, Map<String, List<String>> told, Sitting mediator) {
        open.form().chapters().stream()
                .map(Chapter::pages)
                .flatMap(List::stream)
                .filter(CallService::asksWho)
                .forEach(page -> answering.answer(open.id(), page.id(), new Submission(told), mediator));
    }

    private static boolean asksWho(Page page) {
        return page.questions().stream()
                .anyMatch(question -> NewCall.PERSON.contains(question.id().value()));
    }
}
