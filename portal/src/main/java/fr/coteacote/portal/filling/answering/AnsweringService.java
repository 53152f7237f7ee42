package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.ValueJson;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final List<Problem> CHOOSE = List.of(new Problem("", "Choisissez une des deux réponses."));

    private final DraftService service;
    private final Drafts drafts;
    private final KeptAnswers answers;
    private final SidesTyping typing;
    private final GroupService groups;
    private final RoleOfFiller roleOfFiller;
    private final PaperAnswers papers;
    private final Protection protection;
    private final FillingJournal journal;
    private final Edits edits;
    private final Clock clock;
    private final TransactionTemplate together;

    AnsweringService(
            DraftService service,
            Drafts drafts,
            KeptAnswers answers,
            SidesTyping typing,
            GroupService groups,
            RoleOfFiller roleOfFiller,
            PaperAnswers papers,
            Protection protection,
            FillingJournal journal,
            Edits edits,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.service = service;
        this.drafts = drafts;
        this.answers = answers;
        this.typing = typing;
        this.groups = groups;
        this.roleOfFiller = roleOfFiller;
        this.papers = papers;
        this.protection = protection;
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
                .flatMap(draft -> draft.progress().page(page).map(progress -> show(draft, progress)));
    }

    /** Look at {@code page} again, for somebody who has it before their eyes: it is not another visit. */
    @Transactional(readOnly = true)
    public Optional<OpenPage> look(DraftId id, PageId page, Sitting sitting) {
        return service.open(id, sitting, Right.SEE)
                .flatMap(draft -> draft.progress().page(page).map(progress -> show(draft, progress)));
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
        typing.settle(draft, page, theirs -> areAnswers(draft, shown.get(), theirs, values));
        drafts.touch(id, page.value(), clock.instant());
        roleOfFiller.follow(draft, values, sitting);
        papers.follow(draft, values);
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
                .allMatch(question -> parse(question, theirs) instanceof Parsed.Accepted(var value)
                        && Optional.ofNullable(values.get(question))
                                .or(() -> draft.progress().answers().get(question.id()))
                                .filter(value::equals)
                                .isPresent());
    }

    /** What the other has typed, where this person may see it. */
    private Optional<Typed> theirs(OpenDraft draft, Question question, Optional<Submission> theirs) {
        return theirs.filter(typed -> typed.touches(question.id()))
                .filter(_ -> !draft.progress().concealed().contains(question.id()))
                .map(typed -> typed.typedFor(question))
                .filter(typed -> !typed.isBlank());
    }

    /** Say what stands in a field, as far as it can be understood. */
    private String say(Question question, Typed typed) {
        return question.parse(typed, service.context().today()) instanceof Parsed.Accepted(var value)
                ? question.say(value)
                : typed.parts().values().stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }

    private OpenPage show(OpenDraft draft, PageProgress page) {
        var id = page.page().id();
        var kept = typing.mine(draft, id);
        var others = typing.theirs(draft, id);
        var beside = new LinkedHashMap<QuestionId, String>();
        var typed = new LinkedHashMap<QuestionId, Typed>();
        var problems = new LinkedHashMap<QuestionId, List<Problem>>();
        var conflicts = new ArrayList<OpenPage.Conflict>();
        var seen = new LinkedHashMap<QuestionId, Integer>();
        for (var question : page.shown()) {
            var answer = draft.progress().answers().get(question.id());
            var answered = answer.map(question::format).orElse(Typed.NOTHING);
            var theirs = theirs(draft, question, others);
            var touched = kept.map(TypedPage::submission).filter(it -> it.touches(question.id()));
            var mine = touched.map(it -> it.typedFor(question)).filter(it -> !it.equals(answered));
            var shown = mine.or(() -> theirs).orElse(answered);
            typed.put(question.id(), shown);
            theirs.filter(it -> !it.equals(answered))
                    .ifPresent(it -> beside.put(question.id(), it.equals(shown) ? "" : say(question, it)));
            var conflict = kept.filter(TypedPage::confirmed).flatMap(it -> {
                var found = problemsOf(draft, question, it.submission());
                if (!found.isEmpty()) {
                    problems.put(question.id(), found);
                }
                return conflict(draft, question, it.submission());
            });
            conflict.ifPresent(conflicts::add);
            if (conflict.isPresent() && kept.orElseThrow().submission().leavesOpen(question.id())) {
                problems.put(question.id(), CHOOSE);
            }
            if (mine.isPresent()) {
                touched.ifPresent(it -> seen.put(question.id(), it.seen(question.id())));
            }
        }
        return new OpenPage(draft, page, typed, problems, conflicts, seen, beside, kept.isEmpty());
    }

    private boolean understand(OpenDraft draft, PageProgress page, Submission submission, Map<Question, Value> values) {
        var understood = true;
        for (var question : page.shown()) {
            if (draft.isReserved(question.id())) {
                continue;
            }
            if (!problemsOf(draft, question, submission).isEmpty()) {
                understood = false;
            } else if (!submission.givesWay(question.id())
                    && parse(question, submission) instanceof Parsed.Accepted(var value)) {
                values.put(question, value);
            }
        }
        return understood;
    }

    private List<Problem> problemsOf(OpenDraft draft, Question question, Submission submission) {
        return switch (parse(question, submission)) {
            case Parsed.Rejected(var problems) -> problems;
            case Parsed.Blank() -> List.of();
            case Parsed.Accepted(var value) ->
                draft.progress()
                        .refusal(question.id(), value)
                        .map(Exclusion::because)
                        .or(() -> roleOfFiller.refusal(draft, question, value))
                        .map(because -> List.of(new Problem("", because)))
                        .orElse(List.of());
        };
    }

    private Parsed parse(Question question, Submission submission) {
        return question.parse(submission.typedFor(question), service.context().today());
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

    private Optional<OpenPage.Conflict> conflict(OpenDraft draft, Question question, Submission submission) {
        var stored = draft.progress().answers().get(question.id());
        if (stored.isEmpty() || draft.versions().getOrDefault(question.id(), 0) == submission.seen(question.id())) {
            return Optional.empty();
        }
        return parse(question, submission) instanceof Parsed.Accepted(var yours) && !yours.equals(stored.get())
                ? Optional.of(new OpenPage.Conflict(question, question.say(stored.get()), question.say(yours)))
                : Optional.empty();
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
                .orElseGet(Place.Documents::new);
    }
}
