package fr.coteacote.portal.filling;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.identity.Sittings;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.privacy.FileKeyring;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to drafts: start, open, list and delete them. */
@Service
public class DraftService {

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final KeptAnswers answers;
    private final Prefilling prefilling;
    private final MandateService mandates;
    private final Sittings sittings;
    private final FileKeyring keyring;
    private final FillingJournal journal;
    private final DraftRemoval removal;
    private final Territory territory;
    private final Clock clock;

    DraftService(
            Catalogue catalogue,
            Drafts drafts,
            KeptAnswers answers,
            Prefilling prefilling,
            MandateService mandates,
            Sittings sittings,
            FileKeyring keyring,
            FillingJournal journal,
            DraftRemoval removal,
            Territory territory,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.answers = answers;
        this.prefilling = prefilling;
        this.mandates = mandates;
        this.sittings = sittings;
        this.keyring = keyring;
        this.journal = journal;
        this.removal = removal;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * Start filling in the newest edition of {@code form} as {@code role}.
     *
     * <p>Whoever starts is let into this one draft, with or without an account.
     */
    @Transactional
    public DraftId start(FormId form, Role role) {
        var id = DraftId.create();
        var now = clock.instant();
        var sitting = sittings.grant(id.value());
        var subject = mandates.subjectOf(sitting, role);
        var draft = new Draft(
                id,
                form,
                catalogue.form(form).version(),
                subject,
                role,
                sitting.account(),
                keyring.newKey(id.value()),
                now,
                now,
                "",
                Draft.State.OPEN);
        drafts.add(draft);
        mandates.actAs(role, sitting, subject, id.value());
        journal.started(draft, sitting);
        prefilling.fill(draft, sitting);
        return id;
    }

    /**
     * Open a draft to read it.
     *
     * @return empty when there is none, or none for this person: both look the same from outside
     */
    @Transactional
    public Optional<OpenDraft> open(DraftId id, Sitting sitting) {
        var opened = open(id, sitting, Right.SEE);
        opened.ifPresent(draft -> journal.read(draft.draft(), sitting));
        return opened;
    }

    /** Open a draft to do what {@code right} says, without noting that it was read. */
    Optional<OpenDraft> open(DraftId id, Sitting sitting, Right right) {
        var found = right == Right.SEE ? drafts.find(id) : drafts.findForUpdate(id);
        return found.filter(draft -> mayEnter(draft, sitting))
                .flatMap(draft -> mandates.acting(sitting, draft.role(), draft.subject(), id.value(), right)
                        .map(acting -> open(draft, acting)));
    }

    private OpenDraft open(Draft draft, Acting acting) {
        var box = keyring.open(draft.wrappedKey(), draft.id().value());
        var kept = answers.of(draft.id(), box);
        var versions = new LinkedHashMap<QuestionId, Integer>();
        kept.forEach((question, answer) -> versions.put(question, answer.version()));
        return new OpenDraft(draft, acting, progress(draft, kept), versions, box);
    }

    /** Where a draft stands, for the portal's own work on it. */
    Optional<Progress> progressOf(DraftId id) {
        return drafts.find(id)
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
        return drafts.ofAccountOrAmong(sitting.account(), sitting.files()).stream()
                .filter(draft -> draft.state() == Draft.State.OPEN)
                .flatMap(draft -> open(draft.id(), sitting, Right.SEE).stream())
                .toList();
    }

    /** Delete a draft that was not sent, with all that was answered and added. */
    @Transactional
    public boolean delete(DraftId id, Sitting sitting) {
        var open = open(id, sitting, Right.ANSWER).filter(draft -> draft.draft().state() == Draft.State.OPEN);
        open.ifPresent(draft -> {
            journal.deleted(draft.draft(), sitting);
            removal.remove(id);
        });
        return open.isPresent();
    }

    /** When {@code draft} is deleted, if nobody comes back to it. */
    public Instant endOf(Draft draft) {
        return draft.changedAt().plus(formOf(draft).retention().draft());
    }

    /** The documents that a form asks for as long as nothing was answered: what most people will need. */
    List<DocumentRule> usualDocuments(Form form) {
        return Progress.of(form, Answers.EMPTY, context()).documents().stream()
                .filter(document -> !document.optional())
                .toList();
    }

    /** The edition of the form that a draft is on. */
    Form formOf(Draft draft) {
        return catalogue.form(draft.form(), draft.formVersion());
    }

    /** What rules may know beside the answers. */
    Context context() {
        return new Context(clock.instant().atZone(territory.zone()).toLocalDate(), territory.department());
    }

    private static boolean mayEnter(Draft draft, Sitting sitting) {
        var owner = draft.account();
        return (owner != null && owner.equals(sitting.account()))
                || sitting.files().contains(draft.id().value());
    }
}
