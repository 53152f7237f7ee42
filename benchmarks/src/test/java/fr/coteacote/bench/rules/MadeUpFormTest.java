package fr.coteacote.bench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MadeUpFormTest {

    private static final Context CONTEXT = new Context(LocalDate.of(2026, 11, 24), "69M");

    @Test
    void the_longest_way_asks_every_question() {
        var filledIn = LongestWay.through(MadeUpForm.of(100), CONTEXT);

        assertThat(filledIn.asked()).hasSize(100);
        assertThat(filledIn.missing()).isEmpty();
    }

    @Test
    void sixty_pages_in_a_hundred_hang_on_each_of_three_facts() {
        var filledIn = LongestWay.through(MadeUpForm.of(200), CONTEXT);

        var elsewhere = filledIn.with(new QuestionId("lieu-1"), new Value.Chosen("ehpad"));

        assertThat(elsewhere.asked()).hasSize(200 - 60);
    }

    @Test
    void another_answer_is_not_the_one_that_was_given() {
        var form = MadeUpForm.of(100);
        var filledIn = LongestWay.through(form, CONTEXT);

        assertThat(form.questions())
                .allSatisfy(question -> assertThat(LongestWay.another(form, filledIn, question))
                        .isNotEqualTo(filledIn.answers().get(question.id()).orElseThrow()));
    }
}
