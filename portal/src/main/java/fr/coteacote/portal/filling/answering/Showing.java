package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.answering.TypedPages.KeptText;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands on a page: answers, what was typed and is no answer yet, and what is wrong with that. */
@Component
class Showing {

    private static final List<Problem> CHOOSE = List.of(new Problem("", "Choisissez une des deux réponses."));

    private final SidesTyping typing;
    private final Understanding understanding;

    Showing(SidesTyping typing, Understanding understanding) {
        this.typing = typing;
        this.understanding = understanding;
    }

    OpenPage show(OpenDraft draft, PageProgress page) {
        var id = page.page().id();
        var texts = typing.mine(draft, id);
        var pressed = texts.stream()
                .findFirst()
                .map(KeptText::typed)
                .filter(TypedPage::confirmed)
                .map(TypedPage::submission);
        var others = typing.theirs(draft, id).stream().findFirst().map(KeptText::submission);
        var beside = new LinkedHashMap<QuestionId, String>();
        var elsewhere = new LinkedHashMap<QuestionId, List<String>>();
        var typed = new LinkedHashMap<QuestionId, Typed>();
        var problems = new LinkedHashMap<QuestionId, List<Problem>>();
        var conflicts = new ArrayList<OpenPage.Conflict>();
        var seen = new LinkedHashMap<QuestionId, Integer>();
        for (var question : page.shown()) {
            var answer = draft.progress().answers().get(question.id());
            var answered = answer.map(question::format).orElse(Typed.NOTHING);
            var theirs = theirs(draft, question, others);
            var conflict = pressed.flatMap(it -> understanding.conflict(draft, question, it));
            // What met the answer is this person's, who pressed, though the other may have typed it.
            var mine = conflict.isPresent() ? pressed : mine(question, answered, texts, pressed.isPresent());
            var shown = mine.map(it -> it.typedFor(question)).or(() -> theirs).orElse(answered);
            typed.put(question.id(), shown);
            mine.ifPresent(it -> seen.put(question.id(), it.seen(question.id())));
            theirs.filter(it -> !it.equals(answered))
                    .ifPresent(
                            it -> beside.put(question.id(), it.equals(shown) ? "" : understanding.say(question, it)));
            elsewhere.put(question.id(), more(question, texts, List.of(shown, answered)));
            pressed.map(it -> understanding.problemsOf(draft, question, it))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> problems.put(question.id(), found));
            conflict.ifPresent(conflicts::add);
            if (conflict.isPresent() && pressed.orElseThrow().leavesOpen(question.id())) {
                problems.put(question.id(), CHOOSE);
            }
        }
        var kept = ShownTexts.on(texts.stream().map(KeptText::submission));
        return new OpenPage(draft, page, typed, problems, conflicts, seen, beside, elsewhere, kept, texts.isEmpty());
    }

    /**
     * The text of this side that stands in the field of {@code question}, in the place of the answer: the newest; where that one
     * says nothing of it, and was not judged yet, one that it was typed beside.
     */
    private static Optional<Submission> mine(
            Question question, Typed answered, List<KeptText> texts, boolean newestAlone) {
        var newest = texts.stream().limit(1).map(KeptText::submission).toList();
        var older = texts.stream()
                .skip(1)
                .filter(_ -> !newestAlone)
                .map(KeptText::submission)
                .filter(text -> !text.typedFor(question).isBlank())
                .toList();
        var leftEmpty = answered.isBlank()
                && newest.stream().allMatch(text -> text.typedFor(question).isBlank());
        return Stream.of(leftEmpty ? older : newest, leftEmpty ? newest : older)
                .flatMap(List::stream)
                .filter(text -> text.touches(question.id()))
                .filter(text -> !text.typedFor(question).equals(answered))
                .findFirst();
    }

    /** What the other has typed, where this person may see it. */
    private static Optional<Typed> theirs(OpenDraft draft, Question question, Optional<Submission> theirs) {
        return theirs.filter(typed -> typed.touches(question.id()))
                .filter(_ -> !draft.progress().concealed().contains(question.id()))
                .map(typed -> typed.typedFor(question))
                .filter(typed -> !typed.isBlank());
    }

    /** What else was typed for {@code question} on the same side, in words, but for what is {@code known}. */
    private List<String> more(Question question, List<KeptText> texts, List<Typed> known) {
        return texts.stream()
                .map(KeptText::submission)
                .filter(text -> text.touches(question.id()))
                .map(text -> text.typedFor(question))
                .filter(text -> !text.isBlank() && !known.contains(text))
                .map(text -> understanding.say(question, text))
                .distinct()
                .toList();
    }
}
