package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ask the same few questions as many times as needed: one page for each item, one that lists them. */
@Service
public class GroupService {

    private final DraftService service;
    private final Drafts drafts;
    private final KeptAnswers answers;
    private final TypedPages typedPages;
    private final FillingJournal journal;
    private final Clock clock;

    GroupService(
            DraftService service,
            Drafts drafts,
            KeptAnswers answers,
            TypedPages typedPages,
            FillingJournal journal,
            Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.answers = answers;
        this.typedPages = typedPages;
        this.journal = journal;
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

    /** Show item {@code number} (from 1) of the group on {@code page}; the number after the last is a new one. */
    @Transactional
    public Optional<OpenItem> show(DraftId id, PageId page, int number, Sitting sitting) {
        return service.open(id, sitting)
                .flatMap(draft -> groupOn(draft, page)
                        .filter(question -> !draft.isReserved(question.id()))
                        .flatMap(question -> {
                            var group = (Group) question.kind();
                            var items = items(draft, question);
                            if (number < 1 || number > items.size() + 1 || number > group.max()) {
                                return Optional.empty();
                            }
                            var kept = typedPages.on(
                                    id, key(page, number), draft.acting().side(), draft.box());
                            var item = number <= items.size() ? items.get(number - 1) : Map.<QuestionId, Value>of();
                            var typed = new LinkedHashMap<QuestionId, Typed>();
                            var problems = new LinkedHashMap<QuestionId, List<Problem>>();
                            for (var asked : group.items()) {
                                var value = item.get(asked.id());
                                typed.put(
                                        asked.id(),
                                        kept.map(it -> it.submission().typedFor(asked))
                                                .orElseGet(() -> value == null ? Typed.NOTHING : asked.format(value)));
                                kept.filter(TypedPage::confirmed)
                                        .map(it -> asked.parse(
                                                it.submission().typedFor(asked),
                                                service.context().today()))
                                        .ifPresent(parsed -> {
                                            if (parsed instanceof Parsed.Rejected(var found)) {
                                                problems.put(asked.id(), found);
                                            }
                                        });
                            }
                            return Optional.of(
                                    new OpenItem(draft, page, question, number, typed, problems, kept.isEmpty()));
                        }));
    }

    /** Keep what was typed for an item though "Continuer" was not pressed. */
    @Transactional
    public void keepTyped(DraftId id, PageId page, int number, Submission submission, Sitting sitting) {
        writable(id, page, sitting).ifPresent(draft -> keep(draft, page, number, new TypedPage(submission, false)));
    }

    /** Take the answers for item {@code number}, all of them or none. */
    @Transactional
    public Outcome answer(DraftId id, PageId page, int number, Submission submission, Sitting sitting) {
        var open = writable(id, page, sitting);
        if (open.isEmpty()) {
            return new Outcome.NotFound();
        }
        var draft = open.get();
        var question = groupOn(draft, page).orElseThrow();
        var group = (Group) question.kind();
        var items = new ArrayList<>(items(draft, question));
        var item = understand(group, submission);
        if (number < 1 || number > items.size() + 1 || number > group.max()) {
            return new Outcome.NotFound();
        }
        if (item.isPresent()) {
            if (number <= items.size()) {
                items.set(number - 1, item.get());
            } else {
                items.add(item.get());
            }
        }
        var edit = edit("%d/%s".formatted(number, submission.edit()), draft);
        if (item.isEmpty() || !write(draft, question, items, submission.seen(question.id()), edit)) {
            keep(draft, page, number, new TypedPage(submission, true));
            return new Outcome.ShownAgain(page);
        }
        typedPages.forget(id, key(page, number), draft.acting().side());
        return new Outcome.Kept(new Place.Questions(page));
    }

    /** Take item {@code number} out of the list. */
    @Transactional
    public Outcome remove(DraftId id, PageId page, int number, Submission submission, Sitting sitting) {
        var open = writable(id, page, sitting);
        if (open.isEmpty()) {
            return new Outcome.NotFound();
        }
        var draft = open.get();
        var question = groupOn(draft, page).orElseThrow();
        var items = new ArrayList<>(items(draft, question));
        var edit = edit("retirer/%d/%s".formatted(number, submission.edit()), draft);
        // Sent again, it would take out the one that has moved up.
        if (number >= 1 && number <= items.size() && !answers.isBy(id, question.id(), edit)) {
            items.remove(number - 1);
            write(draft, question, items, submission.seen(question.id()), edit);
            typedPages.forget(id, key(page, number), draft.acting().side());
        }
        return new Outcome.Kept(new Place.Questions(page));
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
            return new Outcome.ShownAgain(page);
        }
        if (items.isEmpty()) {
            var seen = draft.versions().getOrDefault(question.id(), 0);
            write(draft, question, items, seen, edit("rien/" + submission.edit(), draft));
        }
        return new Outcome.Kept(
                submission.goesBackToReview()
                        ? new Place.Review()
                        : draft.progress()
                                .with(question.id(), new Value.Items(items))
                                .after(page)
                                .<Place>map(next -> new Place.Questions(next.id()))
                                .orElse(new Place.Documents()));
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

    private boolean write(OpenDraft draft, Question question, List<Map<QuestionId, Value>> items, int seen, Edit edit) {
        var value = items.isEmpty() && !question.required() ? Value.SKIPPED : new Value.Items(items);
        if (!answers.write(draft.id(), question.id(), value, seen, edit, draft.box())) {
            return false;
        }
        journal.answered(draft, question.id());
        drafts.touch(draft.id(), draft.form().pageOf(question.id()).id().value(), clock.instant());
        return true;
    }

    private void keep(OpenDraft draft, PageId page, int number, TypedPage typed) {
        typedPages.keep(draft.id(), key(page, number), draft.acting().side(), typed, clock.instant(), draft.box());
    }

    private Edit edit(String mark, OpenDraft draft) {
        return new Edit(
                UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)),
                clock.instant(),
                FillingJournal.nameOf(draft.acting()));
    }

    private Optional<OpenDraft> writable(DraftId id, PageId page, Sitting sitting) {
        return service.open(id, sitting, Right.ANSWER)
                .filter(draft -> draft.draft().state() == Draft.State.OPEN)
                .filter(draft -> groupOn(draft, page)
                        .filter(group -> !draft.isReserved(group.id()))
                        .isPresent());
    }

    private static String key(PageId page, int number) {
        return page.value() + "/" + number;
    }

    /**
     * One item of a repeated group as it must be shown.
     *
     * @param number from 1; the one after the last is new
     */
    public record OpenItem(
            OpenDraft draft,
            PageId page,
            Question group,
            int number,
            Map<QuestionId, Typed> typed,
            Map<QuestionId, List<Problem>> problems,
            boolean saved) {

        public OpenItem {
            typed = Map.copyOf(typed);
            problems = Map.copyOf(problems);
        }

        public Group kind() {
            return (Group) group.kind();
        }
    }
}
