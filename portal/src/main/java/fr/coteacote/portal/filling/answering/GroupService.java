package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.answering.GroupItems.Spot;
import fr.coteacote.portal.filling.answering.ItemTyping.KeptItem;
import fr.coteacote.portal.filling.answering.OpenItem.Met;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.Drafts;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.KeptAnswers;
import fr.coteacote.portal.filling.drafts.KeptAnswers.Edit;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Right;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ask the same few questions as many times as needed: one page for each item, one that lists them. */
@Service
public class GroupService {

    private static final List<Problem> CHOOSE = List.of(new Problem("", "Choisissez ce que vous gardez."));

    private final DraftService service;
    private final Drafts drafts;
    private final KeptAnswers answers;
    private final ItemTyping typing;
    private final FillingJournal journal;
    private final Edits edits;
    private final Clock clock;

    GroupService(
            DraftService service,
            Drafts drafts,
            KeptAnswers answers,
            ItemTyping typing,
            FillingJournal journal,
            Edits edits,
            Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.answers = answers;
        this.typing = typing;
        this.journal = journal;
        this.edits = edits;
        this.clock = clock;
    }

    /** Find the repeated group that {@code page} asks for, if it does. */
    public static Optional<Question> groupOn(OpenDraft draft, PageId page) {
        return draft.progress().page(page).stream()
                .flatMap(shown -> shown.shown().stream())
                .filter(question -> question.kind() instanceof Group)
                .findFirst();
    }

    /** The items of a group, in order. */
    public static List<Map<QuestionId, Value>> items(OpenDraft draft, Question group) {
        return draft.progress()
                .answers()
                .get(group.id())
                .map(value -> value instanceof Value.Items(var items) ? items : List.<Map<QuestionId, Value>>of())
                .orElse(List.of());
    }

    /**
     * Show item {@code number} (from 1) of the group on {@code page}; the number after the last is a new one, or one that was
     * taken out while this person wrote.
     */
    @Transactional
    public Optional<OpenItem> show(DraftId id, PageId page, int number, Sitting sitting) {
        return service.visit(id, page, sitting)
                .flatMap(draft -> groupOn(draft, page)
                        .filter(question -> !draft.isReserved(question.id()))
                        .flatMap(question -> show(draft, page, question, number)));
    }

    private Optional<OpenItem> show(OpenDraft draft, PageId page, Question question, int number) {
        var list = GroupItems.of(draft, question);
        var kept = typing.mine(draft, page).stream()
                .filter(one -> belongs(list, one, number))
                .findFirst();
        if (number < 1 || number > list.size() + 1 || (number > list.group().max() && kept.isEmpty())) {
            return Optional.empty();
        }
        var item = number <= list.size() ? list.items().get(number - 1) : Map.<QuestionId, Value>of();
        var typed = new LinkedHashMap<QuestionId, Typed>();
        var problems = new LinkedHashMap<QuestionId, List<Problem>>();
        for (var asked : list.group().items()) {
            var value = item.get(asked.id());
            typed.put(
                    asked.id(),
                    kept.map(it -> it.typed().submission().typedFor(asked))
                            .orElseGet(() -> value == null ? Typed.NOTHING : asked.format(value)));
            kept.map(KeptItem::typed)
                    .filter(TypedPage::confirmed)
                    .map(it -> asked.parse(
                            it.submission().typedFor(asked), service.context().today()))
                    .ifPresent(parsed -> {
                        if (parsed instanceof Parsed.Rejected(var found)) {
                            problems.put(asked.id(), found);
                        }
                    });
        }
        var shown =
                kept.flatMap(KeptItem::shown).orElseGet(() -> list.shown(number).onOnePage());
        var gone = list.find(shown, number) instanceof Spot.Gone;
        var met = kept.filter(_ -> list.find(shown, number) instanceof Spot.Changed)
                .flatMap(it -> understand(list.group(), it.typed().submission()))
                .map(mine -> new Met(list.group().sayOne(item), list.group().sayOne(mine)));
        if (met.isPresent() && kept.filter(it -> it.leavesOpen(question.id())).isPresent()) {
            problems.put(question.id(), CHOOSE);
        }
        return Optional.of(new OpenItem(
                draft,
                page,
                question,
                number,
                gone
                        ? shown.gone()
                        : met.map(_ -> list.marks().get(number - 1))
                                .map(shown::metBy)
                                .orElse(shown),
                typed,
                problems,
                met,
                list.isFull(),
                ShownTexts.on(kept.stream().map(it -> it.typed().submission())),
                kept.isEmpty()));
    }

    /** Tell whether what somebody typed is to be shown at {@code number}: where its item stands now, else as a new one. */
    private boolean belongs(GroupItems list, KeptItem kept, int number) {
        var last = list.size() + 1;
        if (kept.shown().isEmpty()) {
            return kept.slot() == number || (kept.slot() > last && number == last);
        }
        return switch (list.find(kept.shown().get(), number)) {
            case Spot.At(var index) -> index == number - 1;
            case Spot.Added() -> number == last;
            case Spot.Changed(var index) -> index == number - 1 && !isThere(list, kept);
            case Spot.Gone() -> number == last && !isThere(list, kept);
        };
    }

    /** Tell whether somebody has answered just that meanwhile. */
    private boolean isThere(GroupItems list, KeptItem kept) {
        return understand(list.group(), kept.typed().submission())
                .filter(list.items()::contains)
                .isPresent();
    }

    /** Keep what was typed for an item though "Continuer" was not pressed. */
    @Transactional
    public boolean keepTyped(DraftId id, PageId page, int number, Submission submission, Sitting sitting) {
        var open = writable(id, page, sitting);
        open.ifPresent(draft -> typing.keep(
                draft, page, number, shown(draft, page, number, submission), new TypedPage(submission, false)));
        return open.isPresent();
    }

    /** Take the answers for item {@code number}, all of them or none; nothing that was not on the page is written over. */
    @Transactional
    public Outcome answer(DraftId id, PageId page, int number, Submission submission, Sitting sitting) {
        var open = writable(id, page, sitting);
        if (open.isEmpty()) {
            return new Outcome.NotFound();
        }
        var draft = open.get();
        var question = groupOn(draft, page).orElseThrow();
        var list = GroupItems.of(draft, question);
        if (number < 1 || number > list.group().max() + 1) {
            return new Outcome.NotFound();
        }
        var shown = shown(draft, page, number, submission);
        var edit = edits.of(draft, "%s/%d/%s".formatted(question.id().value(), number, submission.edit()));
        if (!answers.isBy(id, question.id(), edit)) {
            var since = versionOf(draft, question) - submission.seen(question.id());
            var after = understand(list.group(), submission)
                    .flatMap(item -> list.after(shown, number, item, since, submission.chosen(question.id())));
            if (after.isEmpty()
                    || !(after.get().equals(list)
                            || write(draft, question, after.get().items(), edit))) {
                typing.keep(draft, page, number, shown, new TypedPage(submission, true));
                return new Outcome.ShownAgain(Place.item(draft.form(), page, list.numberOf(shown, number)));
            }
        }
        typing.forget(draft, page, number, shown, submission);
        return new Outcome.Kept(Place.questions(draft.form(), page));
    }

    /** Take out of the list the item that the page showed, as long as it is as it was shown. */
    @Transactional
    public Outcome remove(DraftId id, PageId page, int number, Submission submission, Sitting sitting) {
        var open = writable(id, page, sitting);
        if (open.isEmpty()) {
            return new Outcome.NotFound();
        }
        var draft = open.get();
        var question = groupOn(draft, page).orElseThrow();
        var list = GroupItems.of(draft, question);
        var shown = shown(draft, page, number, submission);
        var edit = edits.of(draft, "retirer/%s/%d/%s".formatted(question.id().value(), number, submission.edit()));
        var sure = !isStale(draft, question, submission) || list.hasOnce(shown);
        // Sent again, it would take out the one that has moved up.
        if (list.find(shown, number) instanceof Spot.At(var index)
                && sure
                && !answers.isBy(id, question.id(), edit)
                && write(draft, question, list.without(index).items(), edit)) {
            typing.forget(draft, page, number, shown, submission);
        }
        return new Outcome.Kept(Place.questions(draft.form(), page));
    }

    /** What a page was opened on; of one that does not say it, only its number is known, and is good for the same list. */
    private static ShownItem shown(OpenDraft draft, PageId page, int number, Submission submission) {
        return ShownItem.from(submission).orElseGet(() -> {
            var question = groupOn(draft, page).orElseThrow();
            var list = GroupItems.of(draft, question);
            return number < 1 || (number <= list.size() && isStale(draft, question, submission))
                    ? new ShownItem(GroupItems.mark(page.value() + "/" + number), List.of())
                    : list.shown(number);
        });
    }

    private static boolean isStale(OpenDraft draft, Question question, Submission submission) {
        return submission.seen(question.id()) != versionOf(draft, question);
    }

    private static int versionOf(OpenDraft draft, Question question) {
        return draft.versions().getOrDefault(question.id(), 0);
    }

    /** Leave the list as it is and go on: an empty one is an answer too. */
    @Transactional
    public Outcome leave(DraftId id, PageId page, Submission submission, Sitting sitting) {
        var open = writable(id, page, sitting);
        if (open.isEmpty()) {
            return new Outcome.NotFound();
        }
        var draft = open.get();
        var question = groupOn(draft, page).orElseThrow();
        var items = items(draft, question);
        if (items.isEmpty() && question.required()) {
            return new Outcome.ShownAgain(Place.questions(draft.form(), page));
        }
        if (items.isEmpty()) {
            write(draft, question, items, edits.of(draft, "rien/" + submission.edit()));
        }
        return new Outcome.Kept(
                submission.goesBackToReview()
                        ? new Place.Review()
                        : draft.progress()
                                .with(question.id(), new Value.Items(items))
                                .after(page)
                                .map(next -> Place.questions(draft.form(), next.id()))
                                .orElseGet(() -> Place.afterQuestions(draft.form())));
    }

    private Optional<Map<QuestionId, Value>> understand(Group group, Submission submission) {
        var item = new LinkedHashMap<QuestionId, Value>();
        for (var asked : group.items()) {
            if (asked.parse(submission.typedFor(asked), service.context().today())
                    instanceof Parsed.Accepted(var value)) {
                item.put(asked.id(), value);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(item);
    }

    /** Write the list over the one that was read: the draft is locked since. */
    private boolean write(OpenDraft draft, Question question, List<Map<QuestionId, Value>> items, Edit edit) {
        var value = items.isEmpty() && !question.required() ? Value.SKIPPED : new Value.Items(items);
        if (!answers.write(draft.id(), question.id(), value, versionOf(draft, question), edit, draft.box())) {
            return false;
        }
        journal.answered(draft, question.id());
        drafts.touch(draft.id(), draft.form().pageOf(question.id()).id().value(), clock.instant());
        return true;
    }

    private Optional<OpenDraft> writable(DraftId id, PageId page, Sitting sitting) {
        return service.open(id, sitting, Right.ANSWER)
                .filter(draft -> draft.draft().state() == Draft.State.OPEN)
                .filter(draft -> groupOn(draft, page)
                        .filter(group -> !draft.isReserved(group.id()))
                        .isPresent());
    }
}
