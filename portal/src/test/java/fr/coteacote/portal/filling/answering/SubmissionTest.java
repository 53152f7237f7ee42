package fr.coteacote.portal.filling.answering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.QuestionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    @Test
    void what_no_keyboard_types_and_no_database_takes_is_left_out() {
        var sent = new Submission(Map.of("nom", List.of("Ro\u0000ux")));

        assertThat(sent.fields()).containsEntry("nom", List.of("Roux"));
    }

    @Test
    void a_page_that_made_no_mark_is_known_again_by_what_it_says_and_by_the_version_it_showed() {
        var first = plain("Roux", "0");

        assertThat(plain("Roux", "0").edit()).isEqualTo(first.edit());
        assertThat(plain("Petit", "0").edit()).isNotEqualTo(first.edit());
        assertThat(plain("Roux", "1").edit()).isNotEqualTo(first.edit());
    }

    @Test
    void the_mark_that_a_page_made_counts_for_more_than_what_it_says() {
        var fields = Map.of("nom", List.of("Roux"));

        assertThat(Submission.from(fields, "marque").edit())
                .isEqualTo(Submission.from(Map.of("nom", List.of("Petit")), "marque")
                        .edit())
                .isNotEqualTo(Submission.from(fields, "autre").edit());
    }

    @Test
    void what_was_touched_before_the_page_was_drawn_again_stays_this_persons() {
        var before = shared("Roux", "", "nom");
        var now = shared("Roux", "Jeanne", "prenoms");

        var judged = now.touchingToo(before);
        var kept = shared("(theirs)", "Jeanne", "prenoms").after(before);

        assertThat(judged.fields().get(Submission.TOUCHED)).containsExactlyInAnyOrder("nom", "prenoms");
        assertThat(kept.fields().get(Submission.TOUCHED)).containsExactlyInAnyOrder("nom", "prenoms");
        assertThat(kept.fields()).containsEntry("nom", List.of("Roux")).containsEntry("prenoms", List.of("Jeanne"));
    }

    @Test
    void what_was_typed_alone_before_the_other_came_is_this_persons() {
        var alone = plain("Roux", "0");

        assertThat(shared("", "Jeanne", "prenoms").after(alone).fields())
                .containsEntry("nom", List.of("Roux"))
                .containsEntry(Submission.TOUCHED, List.of("nom", "prenoms"));
    }

    @Test
    void what_one_has_typed_stays_theirs_beside_what_another_has_left() {
        var own = shared("Roux", "", "nom");
        var left = new Submission(Map.of(
                "nom",
                List.of("Petit"),
                "prenoms",
                List.of("Jeanne"),
                Submission.SEEN + "prenoms",
                List.of("3"),
                Submission.TOUCHED,
                List.of("nom", "prenoms")));

        assertThat(own.beside(left).fields())
                .containsOnly(
                        Map.entry("nom", List.of("Roux")),
                        Map.entry("prenoms", List.of("Jeanne")),
                        Map.entry(Submission.SEEN + "prenoms", List.of("3")),
                        Map.entry(Submission.TOUCHED, List.of("nom", "prenoms")));
    }

    @Test
    void of_a_page_that_does_not_say_what_was_touched_what_was_left_empty_is_not_handed_on() {
        var left = new Submission(Map.of("nom", List.of(" "), "prenoms", List.of("Jeanne")));

        assertThat(new Submission(Map.of()).beside(left).fields())
                .containsOnly(
                        Map.entry("prenoms", List.of("Jeanne")), Map.entry(Submission.TOUCHED, List.of("prenoms")));
        assertThat(new Submission(Map.of()).beside(plain("", "0")).touchesAnything())
                .isFalse();
    }

    @Test
    void what_the_page_no_longer_asks_is_touched_no_more() {
        var before = shared("Roux", "Jeanne", "nom");
        var page = new Submission(Map.of("prenoms", List.of("Jeanne"), Submission.TOUCHED, List.of("prenoms")));

        assertThat(page.touchingToo(before).fields()).containsEntry(Submission.TOUCHED, List.of("prenoms"));
        assertThat(before.without(List.of(new QuestionId("nom"))).fields())
                .doesNotContainKey("nom")
                .containsEntry(Submission.TOUCHED, List.of());
    }

    private static Submission shared(String name, String firstNames, String touched) {
        return new Submission(
                Map.of("nom", List.of(name), "prenoms", List.of(firstNames), Submission.TOUCHED, List.of(touched)));
    }

    private static Submission plain(String name, String seen) {
        return new Submission(Map.of("nom", List.of(name), Submission.SEEN + "nom", List.of(seen)));
    }
}
