package fr.coteacote.portal.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.orientation.Orientation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a browser sends, there is a page to show, and what was told goes along. */
class StepsTest {

    private static final Orientation SITUATION =
            Catalogue.fromClassPath().orientation().orElseThrow();
    private static final List<Question> QUESTIONS = SITUATION.questions().questions();
    private static final Context LYON = new Context(LocalDate.of(2026, 11, 24), "69M");

    @Test
    void what_contradicts_itself_is_shown_again_as_it_was() {
        var told = Map.of("qualite-remplisseur", List.of("soi"), "situation", List.of("danger", "ne-sait-pas"));

        var step = (Step.Asked) next(told, "situation", false);

        assertThat(step.question().id().value()).isEqualTo("situation");
        assertThat(step.typed().texts("")).containsExactly("danger", "ne-sait-pas");
        assertThat(step.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("avec une autre réponse");
        assertThat(step.carried()).containsOnlyKeys("qualite-remplisseur");
        assertThat(step.self()).isTrue();
    }

    @Test
    void an_answer_that_was_changed_hides_what_hung_on_it_and_shows_it_again_when_it_is_changed_back() {
        var told = new HashMap<String, List<String>>();
        told.put("qualite-remplisseur", List.of("proche"));
        told.put("situation", List.of("enfant"));
        told.put("age", List.of("moins-de-60"));

        var changed = (Step.Found) next(told, "situation", false);
        assertThat(changed.results())
                .extracting(found -> found.result().id())
                .containsExactly("visite-pmi", "personne");
        assertThat(changed.carried()).containsKey("age");

        told.put("situation", List.of("handicap"));
        var back = (Step.Asked) next(told, "situation", false);
        assertThat(back.question().id().value()).isEqualTo("age");
        assertThat(back.typed().text("")).isEqualTo("moins-de-60");
    }

    @Test
    void whatever_is_sent_a_question_is_asked_or_somebody_is_named() {
        qt().withExamples(500)
                .forAll(
                        lists().of(integers().between(0, 10)).ofSize(QUESTIONS.size()),
                        lists().of(integers().between(0, 10)).ofSize(QUESTIONS.size()),
                        integers().between(0, QUESTIONS.size()),
                        integers().between(0, 1))
                .checkAssert((some, more, page, back) -> {
                    var told = told(some, more);
                    var shown = page == QUESTIONS.size()
                            ? "nulle-part"
                            : QUESTIONS.get(page).id().value();

                    switch (next(told, shown, back == 1)) {
                        case Step.Asked asked -> {
                            assertThat(asked.number()).isBetween(1, QUESTIONS.size());
                            assertThat(asked.carried())
                                    .doesNotContainKey(asked.question().id().value());
                        }
                        case Step.Found found ->
                            assertThat(found.results().getLast().result().id()).isEqualTo("personne");
                    }
                });
    }

    /** One choice of each question, or two, or none. */
    private static Map<String, List<String>> told(List<Integer> some, List<Integer> more) {
        var told = new HashMap<String, List<String>>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            var choices = QUESTIONS.get(i).choices().stream().map(Choice::id).toList();
            told.put(
                    QUESTIONS.get(i).id().value(),
                    Stream.of(some.get(i), more.get(i))
                            .filter(place -> place < choices.size())
                            .map(choices::get)
                            .distinct()
                            .toList());
        }
        return told;
    }

    private static Step next(Map<String, List<String>> told, String page, boolean back) {
        return Steps.next(SITUATION, LYON, new Told(told, page, back));
    }
}
