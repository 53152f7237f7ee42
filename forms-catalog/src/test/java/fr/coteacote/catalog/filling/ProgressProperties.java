package fr.coteacote.catalog.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.check.TryingAnswers;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;

/** Laws of progress, for every form of the class path. */
class ProgressProperties {

    private static final Context CONTEXT = new Context(LocalDate.of(2026, 11, 24), "69M");

    static Stream<Form> forms() {
        return Catalogue.fromClassPath().all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_answer_more_gives_what_all_answers_together_give(Form form) {
        qt().withExamples(200).forAll(answersTo(form)).checkAssert(given -> {
            var progress = Progress.of(form, Answers.EMPTY, CONTEXT);
            for (var answer : given) {
                progress = progress.with(answer.question(), answer.value());

                assertSame(progress, Progress.of(form, progress.answers(), CONTEXT));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void taking_an_answer_back_gives_what_was_before(Form form) {
        qt().withExamples(200).forAll(answersTo(form)).checkAssert(given -> {
            var all = progressOf(form, given);
            for (var answer : given) {
                assertSame(
                        all.without(answer.question()),
                        Progress.of(form, all.answers().without(answer.question()), CONTEXT));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_order_of_answering_does_not_change_the_outcome(Form form) {
        qt().withExamples(200).forAll(answersTo(form), integers().all()).checkAssert((given, seed) -> {
            var distinct = distinct(given);
            var shuffled = new ArrayList<>(distinct);
            Collections.shuffle(shuffled, new Random(seed));

            assertSame(progressOf(form, distinct), progressOf(form, shuffled));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothing_unblocks_silently(Form form) {
        qt().withExamples(300).forAll(answersTo(form)).checkAssert(given -> {
            var progress = Progress.of(form, Answers.EMPTY, CONTEXT);
            for (var answer : given) {
                var next = progress.with(answer.question(), answer.value());
                for (var block : progress.blocks()) {
                    if (!next.blocks().contains(block)) {
                        assertThat(isExplained(block, answer.question(), progress, next))
                                .as("block %s ends after %s", block.id(), answer)
                                .isTrue();
                    }
                }
                progress = next;
            }
        });
    }

    /** A block may end because a fact it reads was changed, or because such a fact is shown to be out of scope. */
    private static boolean isExplained(Block block, QuestionId changed, Progress before, Progress after) {
        var reads = block.when().reads();
        return reads.contains(changed) || reads.stream().anyMatch(fact -> before.asks(fact) != after.asks(fact));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidden_answers_are_kept_and_never_act(Form form) {
        qt().withExamples(200).forAll(answersTo(form)).checkAssert(given -> {
            var progress = progressOf(form, given);
            var inScope = progress;
            for (var hidden : progress.outOfScope()) {
                assertThat(progress.answers().get(hidden)).isPresent();
                inScope = inScope.without(hidden);
            }

            assertThat(inScope.results()).isEqualTo(progress.results());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void pages_follow_each_other_without_a_gap(Form form) {
        qt().withExamples(100).forAll(answersTo(form)).checkAssert(given -> {
            var progress = progressOf(form, given);
            var pages = progress.pages().stream().map(PageProgress::page).toList();

            for (int index = 0; index < pages.size(); index++) {
                var page = pages.get(index).id();
                assertThat(progress.after(page)).isEqualTo(at(pages, index + 1));
                assertThat(progress.before(page)).isEqualTo(at(pages, index - 1));
            }
        });
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_may_be_sent_misses_nothing_and_is_not_blocked(Form form) {
        qt().withExamples(200).forAll(answersTo(form)).checkAssert(given -> {
            var progress = progressOf(form, given);

            if (progress.maySend()) {
                assertThat(progress.missing()).isEmpty();
                assertThat(progress.blocks()).isEmpty();
            }
            assertThat(progress.minutesLeft()).isBetween(0, form.minutes());
        });
    }

    private record Given(QuestionId question, Value value) {}

    private static Gen<List<Given>> answersTo(Form form) {
        var questions = form.questions();
        var values = TryingAnswers.of(form, CONTEXT.today());
        var one = integers().between(0, questions.size() - 1).zip(integers().between(0, 9_999), (which, value) -> {
            Question question = questions.get(which);
            var possible = values.of(question);
            return new Given(question.id(), possible.get(value % possible.size()));
        });
        return lists().of(one).ofSizeBetween(0, 40);
    }

    private static List<Given> distinct(List<Given> given) {
        var answers = Answers.EMPTY;
        for (var answer : given) {
            answers = answers.with(answer.question(), answer.value());
        }
        return answers.asMap().entrySet().stream()
                .map(entry -> new Given(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Progress progressOf(Form form, List<Given> given) {
        var progress = Progress.of(form, Answers.EMPTY, CONTEXT);
        for (var answer : given) {
            progress = progress.with(answer.question(), answer.value());
        }
        return progress;
    }

    private static void assertSame(Progress one, Progress other) {
        assertThat(one.answers()).isEqualTo(other.answers());
        assertThat(one.results()).isEqualTo(other.results());
        assertThat(one.chapters()).isEqualTo(other.chapters());
        assertThat(one.missing()).isEqualTo(other.missing());
        assertThat(one.maySend()).isEqualTo(other.maySend());
    }
}
