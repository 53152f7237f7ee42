package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.assisted.telephone.SpokenYes;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to drafts that were begun: open, list and delete them. */
@Service
@NamedInterface("drafts")
public class DraftService {

    private static final Logger LOG = LoggerFactory.getLogger(DraftService.class);

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final KeptAnswers answers;
    private final MandateService mandates;
    private final Authorisation authorisation;
    private final FileKeyring keyring;
    private final FillingJournal journal;
    private final Discretion discretion;
    private final AssistedSessions sessions;
    private final OwnFiles ownFiles;
    private final DraftRemoval removal;
    private final Territory territory;
    private final Clock clock;

    DraftService(
            Catalogue catalogue,
            Drafts drafts,
            KeptAnswers answers,
            MandateService mandates,
            Authorisation authorisation,
            FileKeyring keyring,
            FillingJournal journal,
            Discretion discretion,
            AssistedSessions sessions,
            OwnFiles ownFiles,
            DraftRemoval removal,
            Territory territory,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.answers = answers;
        this.mandates = mandates;
        this.authorisation = authorisation;
        this.keyring = keyring;
        this.journal = journal;
        this.discretion = discretion;
        this.sessions = sessions;
        this.ownFiles = ownFiles;
        this.removal = removal;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * Open a draft to read it; it is alive from then on as long as its form says.
     *
     * <p>The draft is locked before the journal, as by everybody who writes: in the other order two tabs of one person
     * would wait for each other.
     *
     * @return empty when there is none, or none for this person: both look the same from outside
     */
    @Transactional
    public Optional<OpenDraft> open(DraftId id, Sitting sitting) {
        return read(id, sitting, "");
    }

    /** Open a draft to read all its answers again, before it is sent. */
    @Transactional
    public Optional<OpenDraft> review(DraftId id, Sitting sitting) {
        return read(id, sitting, FillingJournal.ALL_ANSWERS);
    }

    /** @param open what is looked at while the draft is not sent */
    private Optional<OpenDraft> read(DraftId id, Sitting sitting, String open) {
        var opened = open(drafts.findForUpdate(id), sitting, Right.SEE);
        opened.ifPresent(draft -> {
            drafts.visited(id, clock.instant());
            journal.read(draft, draft.draft().state() == Draft.State.OPEN ? open : "");
        });
        return opened;
    }

    /** Open a draft to read one of its pages, and remember which; what is not shown shows nothing. */
    @Transactional
    public Optional<OpenDraft> visit(DraftId id, PageId page, Sitting sitting) {
        var visited = open(drafts.findForUpdate(id), sitting, Right.SEE);
        visited.ifPresent(draft -> {
            var shown = draft.progress().isShown(page);
            if (shown) {
                drafts.touch(id, page.value(), clock.instant());
            }
            journal.read(draft, shown ? page.value() : "");
        });
        return visited;
    }

    /** Open a draft for what is never to do for who only helps: confirm, hide, delete, take a copy or a code. */
    public Optional<OpenDraft> openAsUser(DraftId id, Sitting sitting) {
        return heard(() -> open(drafts.findForUpdate(id), sitting, Right.ANSWER)
                .filter(draft -> draft.acting().hasLastWord()));
    }

    /**
     * Open a draft for its user to take along how to come back: also for a moment after the help has ended in their turn, on
     * the computer that is not theirs. No answer of it may be shown.
     */
    @Transactional
    public Optional<OpenDraft> openToPart(DraftId id, Sitting sitting) {
        var parting = drafts.findForUpdate(id)
                .filter(draft -> !draft.training())
                .flatMap(draft -> authorisation
                        .parting(sitting, draft.role(), draft.subject(), id.value())
                        .map(acting -> open(draft, acting)));
        return parting.isPresent() ? parting : openAsUser(id, sitting);
    }

    /**
     * Open a draft for who began it for somebody else to declare that they still help, also once their mandate has run out;
     * never after a death was told. No answer of it may be shown.
     */
    @Transactional
    public Optional<OpenDraft> openToDeclare(DraftId id, Sitting sitting) {
        return drafts.findForUpdate(id).flatMap(draft -> toDeclare(draft, sitting));
    }

    /** List what {@code sitting} began for somebody else, in which they may declare that they still help, newest first. */
    @Transactional(readOnly = true)
    public List<OpenDraft> listToDeclare(Sitting sitting) {
        return drafts.ofAccountOrAmong(sitting.account(), sitting.files()).stream()
                .flatMap(draft -> toDeclare(draft, sitting).stream())
                .toList();
    }

    private Optional<OpenDraft> toDeclare(Draft draft, Sitting sitting) {
        return Optional.of(draft)
                .filter(found -> !found.training() && mayEnter(found, sitting) && !drafts.isDeathTold(found.id()))
                .flatMap(found -> authorisation.declaring(
                        sitting, found.role(), found.subject(), found.id().value()))
                .map(acting -> open(draft, acting));
    }

    /** Open a draft for the one thing that the user said yes to on the telephone; nothing of it may be shown. */
    public Optional<OpenDraft> openForCaller(DraftId id, Sitting mediator, SpokenYes yes) {
        return heard(() -> drafts.findForUpdate(id)
                .flatMap(draft -> authorisation
                        .onTheTelephone(mediator, draft.role(), draft.subject(), id.value())
                        .filter(acting -> acting.together()
                                .map(AssistedSession::id)
                                .filter(yes.session()::equals)
                                .isPresent())
                        .map(acting -> open(draft, acting))));
    }

    /**
     * Open a draft to do what {@code right} says, without noting that it was read.
     *
     * <p>Whoever is together with this person hears that something is new, unless it is only looked at.
     */
    public Optional<OpenDraft> open(DraftId id, Sitting sitting, Right right) {
        return right == Right.SEE
                ? open(drafts.find(id), sitting, right)
                : heard(() -> open(drafts.findForUpdate(id), sitting, right));
    }

    /** Open a draft to send all of it, also what who sends does not see: nothing of that may be shown to them. */
    public Optional<OpenDraft> openToSend(DraftId id, Sitting sitting) {
        return open(id, sitting, Right.SEND).map(open -> open.acting().seesPrivate() ? open : whole(open));
    }

    private OpenDraft whole(OpenDraft open) {
        return new OpenDraft(
                open.draft(),
                open.acting(),
                progress(open.draft(), answers.of(open.id(), open.box())),
                open.versions(),
                open.levels(),
                open.toConfirm(),
                open.kept(),
                open.box());
    }

    /**
     * Let who is together with this person hear of what they do.
     *
     * <p>A session may be ended while this waits for it. What was to be done there is not done after its end: who may do what
     * is asked once more, and a user who is alone now goes on.
     */
    private Optional<OpenDraft> heard(Supplier<Optional<OpenDraft>> opening) {
        var opened = opening.get();
        return opened.isEmpty() || isHeard(opened.get())
                ? opened
                : opening.get().filter(this::isHeard);
    }

    private boolean isHeard(OpenDraft draft) {
        var acting = draft.acting();
        return acting.together()
                .map(session -> sessions.act(session.id(), acting.side(), clock.instant()))
                .orElse(true);
    }

    private Optional<OpenDraft> open(Optional<Draft> found, Sitting sitting, Right right) {
        var opened = found.flatMap(draft -> acting(draft, sitting, right).map(acting -> open(draft, acting)));
        if (opened.isEmpty()) {
            found.ifPresent(draft -> LOG.info(
                    "Sitting {} was refused {} on draft {}", sitting.id().value(), right, draft.id()));
        }
        return opened;
    }

    private Optional<Acting> acting(Draft draft, Sitting sitting, Right right) {
        var enters = mayEnter(draft, sitting);
        return draft.training() && !enters
                ? Optional.empty()
                : authorisation.acting(
                        sitting, draft.role(), draft.subject(), draft.id().value(), right, enters);
    }

    private OpenDraft open(Draft draft, Acting acting) {
        var box = keyring.open(draft.wrappedKey(), draft.id().value());
        var kept = answers.of(draft.id(), box);
        var versions = new LinkedHashMap<QuestionId, Integer>();
        var levels = new LinkedHashMap<QuestionId, AssuranceLevel>();
        var toConfirm = new HashSet<QuestionId>();
        kept.forEach((question, answer) -> {
            versions.put(question, answer.version());
            levels.put(question, answer.level());
            if (answer.toConfirm()) {
                toConfirm.add(question);
            }
        });
        var progress = progress(draft, kept);
        var unseen = discretion.keptIn(acting, draft.id(), progress.form());
        return new OpenDraft(
                draft,
                acting,
                acting.hasLastWord() ? progress : progress.concealing(unseen),
                versions,
                levels,
                toConfirm,
                unseen,
                box);
    }

    /** Open a draft for the portal's own look at it before {@code sitting} is let in: nothing of it may be shown. */
    Optional<OpenDraft> openUnseen(DraftId id, Sitting sitting) {
        return drafts.find(id)
                .map(draft -> open(draft, new Acting(sitting, draft.subject(), draft.role(), null, Side.USER, null)));
    }

    /**
     * Whom a draft is for, for somebody who has just begun it or was invited to it; nobody else changes it until the
     * transaction ends.
     */
    public PersonId subjectOf(DraftId id) {
        return drafts.findForUpdate(id).orElseThrow().subject();
    }

    /** Note whom a draft is for, who has come in themselves. */
    @Transactional
    public void isFor(DraftId id, PersonId subject) {
        drafts.findForUpdate(id).ifPresent(draft -> drafts.become(id, draft.role(), subject));
    }

    /** Open what a draft keeps sealed, for the portal's own work on it: nothing of it may be shown. */
    public Optional<SealedBox> boxOf(DraftId id) {
        return drafts.find(id).map(draft -> keyring.open(draft.wrappedKey(), id.value()));
    }

    /** Where a draft stands, for the portal's own work on it: to write to its people, for one that is real. */
    public Optional<Progress> progressOf(DraftId id) {
        return drafts.find(id)
                .filter(draft -> !draft.training())
                .map(draft -> progress(draft, answers.of(id, keyring.open(draft.wrappedKey(), id.value()))));
    }

    private Progress progress(Draft draft, Map<QuestionId, KeptAnswer> kept) {
        var values = new LinkedHashMap<QuestionId, Value>();
        kept.forEach((question, answer) -> values.put(question, answer.value()));
        return Progress.of(formOf(draft), Answers.of(values), context());
    }

    /** List the drafts that {@code sitting} may open, newest first. */
    @Transactional(readOnly = true)
    public List<OpenDraft> list(Sitting sitting) {
        return listWithSent(sitting).stream()
                .filter(open -> open.draft().state() == Draft.State.OPEN)
                .toList();
    }

    /** List the drafts that {@code sitting} may open, those that were sent too, newest first. */
    @Transactional(readOnly = true)
    public List<OpenDraft> listWithSent(Sitting sitting) {
        return drafts.ofAccountOrAmong(sitting.account(), openedBy(sitting)).stream()
                .flatMap(draft -> open(draft.id(), sitting, Right.SEE).stream())
                .toList();
    }

    /** The drafts that {@code sitting} was let into without owning them: by a code, invited, or because it is for them. */
    public Set<UUID> openedBy(Sitting sitting) {
        var files = new HashSet<>(sitting.files());
        sitting.knownAccount().map(mandates::draftsOfInvited).ifPresent(files::addAll);
        sitting.knownAccount().flatMap(mandates::personOf).map(drafts::idsFor).ifPresent(files::addAll);
        return files;
    }

    /** Delete a draft that was not sent, with all that was answered and added. */
    @Transactional
    public boolean delete(DraftId id, Sitting sitting) {
        var open = openAsUser(id, sitting).filter(draft -> draft.draft().state() == Draft.State.OPEN);
        open.ifPresent(draft -> {
            journal.deleted(draft);
            removal.remove(id);
        });
        return open.isPresent();
    }

    /** When {@code draft} is deleted, if nobody comes back to it. */
    public Instant endOf(Draft draft) {
        return draft.changedAt().plus(formOf(draft).retention().draft());
    }

    /** The documents that a form asks for as long as nothing was answered: what most people will need. */
    public List<DocumentRule> usualDocuments(Form form) {
        return Progress.of(form, Answers.EMPTY, context()).documents().stream()
                .filter(document -> !document.optional())
                .toList();
    }

    /** The documents that a form may ask for here: what hangs on the département alone is known from the start. */
    public List<DocumentRule> possibleDocuments(Form form) {
        var now = Progress.of(form, Answers.EMPTY, context()).documents();
        return form.documents().stream()
                .filter(document ->
                        now.contains(document) || !document.when().reads().isEmpty())
                .toList();
    }

    /** The form of a draft, for somebody who is invited to it and has seen nothing of it yet. */
    public Optional<Form> formOf(DraftId id) {
        return drafts.find(id).map(this::formOf);
    }

    /** The edition of the form that a draft is on. */
    Form formOf(Draft draft) {
        return catalogue.form(draft.form(), draft.formVersion());
    }

    /** What rules may know beside the answers. */
    public Context context() {
        return new Context(clock.instant().atZone(territory.zone()).toLocalDate(), territory.department());
    }

    private boolean mayEnter(Draft draft, Sitting sitting) {
        if (draft.training()) {
            return practises(draft, sitting);
        }
        var owner = draft.account();
        return (owner != null && owner.equals(sitting.account())) || ownFiles.opens(draft, sitting);
    }

    /** The two of the live session, both without a name of their own, and nobody else. */
    private boolean practises(Draft draft, Sitting sitting) {
        return sitting.account() == null
                && sessions.liveOn(draft.id().value())
                        .filter(AssistedSession::isTraining)
                        .flatMap(session -> session.sideOf(sitting))
                        .isPresent();
    }
}
