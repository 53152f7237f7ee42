package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.ValueJson;
import fr.coteacote.portal.filling.drafts.DiscreetMode;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.Drafts;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.KeptAnswers;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.filling.papers.PaperAnswers;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Right;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Show a page and take its answers.
 *
 * <p>Both doors call this service, and both show the page again from what it stored: a page that was refused through
 * the plain door and one that was refused through Flow are the same page.
 */
@Service
public class AnsweringService {

    private final DraftService service;
    private final Drafts drafts;
    private final KeptAnswers answers;
    private final SidesTyping typing;
    private final Showing showing;
    private final Understanding understanding;
    private final GroupService groups;
    private final RoleOfFiller roleOfFiller;
    private final PaperAnswers papers;
    private final Protection protection;
    private final DiscreetMode discreet;
    private final FillingJournal journal;
    private final Edits edits;
    private final Clock clock;
    private final TransactionTemplate together;

    AnsweringService(
            DraftService service,
            Drafts drafts,
            KeptAnswers answers,
            SidesTyping typing,
            Showing showing,
            Understanding understanding,
            GroupService groups,
            RoleOfFiller roleOfFiller,
            PaperAnswers papers,
            Protection protection,
            DiscreetMode discreet,
            FillingJournal journal,
            Edits edits,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.service = service;
        this.drafts = drafts;
        this.answers = answers;
        this.typing = typing;
        this.showing = showing;
        this.understanding = understanding;
        this.groups = groups;
        this.roleOfFiller = roleOfFiller;
        this.papers = papers;
        this.protection = protection;
        this.discreet = discreet;
        this.journal = journal;
        this.edits = edits;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
        this.together.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Show {@code page}, with what was typed there and is not an answer yet. */
    @Transactional
    public Optional<OpenPage> show(DraftId id, PageId page, Sitting sitting) {
        return service.visit(id, page, sitting)
                .flatMap(draft -> draft.progress().page(page).map(progress -> showing.show(draft, progress)));
    }

    /** Look at {@code page} again, for somebody who has it before their eyes: it is not another visit. */
    @Transactional(readOnly = true)
    public Optional<OpenPage> look(DraftId id, PageId page, Sitting sitting) {
        return service.open(id, sitting, Right.SEE)
                .flatMap(draft -> draft.progress().page(page).map(progress -> showing.show(draft, progress)));
    }

    /** Keep what was typed on {@code page} though "Continuer" was not pressed. */
    @Transactional
    public boolean keepTyped(DraftId id, PageId page, Submission submission, Sitting sitting) {
        var open = service.open(id, sitting, Right.ANSWER)
                .filter(draft -> draft.draft().state() == Draft.State.OPEN)
                .filter(draft -> draft.progress().isShown(page));
        open.ifPresent(draft -> typing.keep(draft, page, submission, false));
        return open.isPresent();
    }

    /** Take the answers of {@code page}: all of them, or none and say why. */
    @Transactional
    public Outcome answer(DraftId id, PageId page, Submission submission, Sitting sitting) {
        var found = service.open(id, sitting, Right.ANSWER);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var draft = found.get();
        if (draft.draft().state() == Draft.State.SENT) {
            return new Outcome.AlreadySent();
        }
        var shown = draft.progress().page(page);
        if (shown.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (shown.get().shown().stream().allMatch(question -> draft.isReserved(question.id()))) {
            return new Outcome.Kept(after(draft, page, Map.of(), submission));
        }
        if (GroupService.groupOn(draft, page).isPresent()) {
            return groups.leave(id, page, submission, sitting);
        }
        var values = new LinkedHashMap<Question, Value>();
        if (!understand(draft, shown.get(), submission, values) || !write(draft, submission, values)) {
            typing.keep(draft, page, submission, true);
            return new Outcome.ShownAgain(Place.questions(draft.form(), page));
        }
        typing.settle(draft, page, submission, theirs -> areAnswers(draft, shown.get(), theirs, values));
        drafts.touch(id, page.value(), clock.instant());
        roleOfFiller.follow(draft, values, sitting);
        papers.follow(draft, values);
        discreet.follow(draft, idsOf(values));
        return helpEnded(draft, idsOf(values), sitting)
                .orElseGet(() -> new Outcome.Kept(after(draft, page, values, submission)));
    }

    private Optional<Outcome> helpEnded(OpenDraft draft, Set<QuestionId> answered, Sitting sitting) {
        return Protection.concerns(draft.form(), answered)
                ? protection
                        .follow(draft.id(), answered, sitting)
                        .map(ended -> new Outcome.HelpOver(ended.address(draft.id())))
                : Optional.empty();
    }

    private static Set<QuestionId> idsOf(Map<Question, Value> values) {
        return values.keySet().stream().map(Question::id).collect(Collectors.toSet());
    }

    /** Tell whether nothing that the other has typed waits: it is what was just answered, or answered before. */
    private boolean areAnswers(OpenDraft draft, PageProgress page, Submission theirs, Map<Question, Value> values) {
        return page.shown().stream()
                .filter(question -> theirs.touches(question.id()))
                .filter(question -> values.containsKey(question)
                        || !theirs.typedFor(question).isBlank())
                .allMatch(question -> understanding.parse(question, theirs) instanceof Parsed.Accepted(var value)
                        && Optional.ofNullable(values.get(question))
                                .or(() -> draft.progress().answers().get(question.id()))
                                .filter(value::equals)
                                .isPresent());
    }

    private boolean understand(OpenDraft draft, PageProgress page, Submission submission, Map<Question, Value> values) {
        var understood = true;
        for (var question : page.shown()) {
            if (draft.isReserved(question.id())) {
                continue;
            }
            if (!understanding.problemsOf(draft, question, submission).isEmpty()) {
                understood = false;
            } else if (!submission.givesWay(question.id())
                    && understanding.parse(question, submission) instanceof Parsed.Accepted(var value)) {
                values.put(question, value);
            }
        }
        return understood;
    }

    /** Write each answer that changed; if one was changed by somebody else, write none. */
    private boolean write(OpenDraft draft, Submission submission, Map<Question, Value> values) {
        var all = together.execute(status -> {
            var written = writeEach(draft, submission, values);
            if (!written) {
                status.setRollbackOnly();
            }
            return written;
        });
        return Boolean.TRUE.equals(all);
    }

    private boolean writeEach(OpenDraft draft, Submission submission, Map<Question, Value> values) {
        for (var entry : values.entrySet()) {
            var question = entry.getKey().id();
            var unchanged = draft.progress()
                    .answers()
                    .get(question)
                    .filter(entry.getValue()::equals)
                    .isPresent();
            if (unchanged) {
                continue;
            }
            var said = ValueJson.write(entry.getValue());
            var edit = edits.of(draft, "%s/%s/%s".formatted(submission.edit(), question.value(), said));
            if (!answers.write(draft.id(), question, entry.getValue(), submission.seen(question), edit, draft.box())) {
                return false;
            }
            journal.answered(draft, question);
        }
        return true;
    }

    private static Place after(OpenDraft before, PageId page, Map<Question, Value> values, Submission submission) {
        var progress = before.progress();
        for (var entry : values.entrySet()) {
            progress = progress.with(entry.getKey().id(), entry.getValue());
        }
        var answered = before.form().page(page).orElseThrow();
        if (!progress.blocksOpenedBy(answered).isEmpty()) {
            return Place.stop(before.form(), page);
        }
        var paper = PaperAnswers.sentNow(values);
        if (paper.isPresent()) {
            return Place.document(before.form(), paper.get());
        }
        if (submission.goesBackToReview()) {
            return new Place.Review();
        }
        return progress.after(page)
                .map(next -> Place.questions(before.form(), next.id()))
                .orElseGet(() -> Place.afterQuestions(before.form()));
    }
}
