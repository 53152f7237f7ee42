package fr.coteacote.resilience.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.resilience.history.Complaint.Promise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge is judged: small histories, good ones that it must let pass and bad ones that it must not. */
class JudgeTest {

    private static final Spot WORD = new Spot("draft", "mot");
    private static final Spot LEFT = new Spot("draft", "gauche");
    private static final Spot RIGHT = new Spot("draft", "droite");
    private static final Spot LIST = new Spot("draft", "liste");
    private static final Token A = Token.of(1, 1);
    private static final Token B = Token.of(1, 2);
    private static final Token C = Token.of(2, 1);

    private final History history = new History();

    @Test
    void an_acknowledged_answer_that_stands_there_is_good() {
        set(WORD, A, 0, Heard.OK);
        set(WORD, B, 1, Heard.OK);

        assertThat(broken(found(WORD, 2, B))).isEmpty();
    }

    @Test
    void an_acknowledged_answer_that_is_nowhere_is_lost() {
        set(WORD, A, 0, Heard.OK);

        assertThat(broken()).containsExactly(Promise.KEPT);
    }

    @Test
    void an_older_answer_in_the_place_of_an_acknowledged_one_is_a_loss() {
        set(WORD, A, 0, Heard.OK);
        set(WORD, B, 1, Heard.OK);

        assertThat(broken(found(WORD, 1, A))).containsExactly(Promise.KEPT);
    }

    @Test
    void an_answer_of_unknown_fate_may_stand_over_an_acknowledged_one() {
        set(WORD, A, 0, Heard.OK);
        set(WORD, B, 1, Heard.UNKNOWN);

        assertThat(broken(found(WORD, 2, B))).isEmpty();
        assertThat(broken(found(WORD, 1, A))).isEmpty();
    }

    @Test
    void an_answer_of_unknown_fate_that_comes_late_may_not_replace_a_newer_one() {
        set(WORD, A, 0, Heard.UNKNOWN);
        set(WORD, B, 0, Heard.OK);

        assertThat(broken(found(WORD, 2, A))).containsExactly(Promise.KEPT);
    }

    @Test
    void a_refused_answer_must_be_nowhere() {
        set(WORD, A, 0, Heard.FAILED);

        assertThat(broken()).isEmpty();
        assertThat(broken(found(WORD, 1, A))).containsExactly(Promise.REFUSED_MEANS_ABSENT);
    }

    @Test
    void two_acknowledged_answers_over_one_version_are_a_lost_update_even_if_a_third_covers_it() {
        set(WORD, A, 0, Heard.OK);
        set(WORD, B, 0, Heard.OK);
        set(WORD, C, 2, Heard.OK);

        assertThat(broken(found(WORD, 3, C))).containsExactly(Promise.REPLACED_ONCE);
    }

    @Test
    void what_stands_in_a_draft_where_nobody_wrote_it_is_somebody_elses() {
        set(WORD, A, 0, Heard.OK);
        var other = new Spot("another draft", "mot");

        assertThat(broken(found(WORD, 1, A), found(other, 1, A))).containsExactly(Promise.NOBODY_ELSES);
    }

    @Test
    void half_a_page_is_not_allowed_whatever_was_heard() {
        page("press", Heard.UNKNOWN, A, B);

        assertThat(broken()).isEmpty();
        assertThat(broken(found(LEFT, 1, A), found(RIGHT, 1, B))).isEmpty();
        assertThat(broken(found(LEFT, 1, A))).containsExactly(Promise.WHOLE_PAGES);
    }

    @Test
    void each_acknowledged_line_of_a_list_stands_there_once() {
        add(A, 0, Heard.OK);
        add(B, 1, Heard.OK);

        assertThat(broken(found(LIST, 2, A, B))).isEmpty();
        assertThat(broken(found(LIST, 2, B))).containsExactly(Promise.KEPT);
        assertThat(broken(found(LIST, 3, A, B, B))).containsExactly(Promise.LISTED_ONCE);
    }

    @Test
    void a_line_that_was_refused_when_it_was_sent_again_must_not_stand_in_the_list() {
        add(A, 0, Heard.FAILED);

        assertThat(broken(found(LIST, 1, A))).containsExactly(Promise.REFUSED_MEANS_ABSENT);
    }

    @Test
    void an_acknowledged_sending_makes_one_request_and_one_is_told_of_it() {
        history.add(new Sending("draft", "a@exemple.fr", Heard.OK));

        assertThat(broken(1, 1)).isEmpty();
        assertThat(broken(0, 0)).containsExactly(Promise.SENT_ONCE);
        assertThat(broken(2, 1)).containsExactly(Promise.SENT_ONCE);
        assertThat(broken(1, 0)).containsExactly(Promise.TOLD);
    }

    @Test
    void a_refused_sending_makes_none_and_one_of_unknown_fate_at_most_one() {
        history.add(new Sending("draft", "a@exemple.fr", Heard.FAILED));

        assertThat(broken(0, 0)).isEmpty();
        assertThat(broken(1, 1)).containsExactly(Promise.SENT_ONCE);

        var unknown = new History();
        unknown.add(new Sending("draft", "a@exemple.fr", Heard.UNKNOWN));
        assertThat(Judge.judge(unknown, new Aftermath(List.of(), Map.of("draft", 1), Map.of("a@exemple.fr", 1))))
                .isEmpty();
    }

    private void set(Spot spot, Token token, int seen, Heard heard) {
        history.add(new Write(spot, token, "press of " + token, seen, false, heard));
    }

    private void add(Token token, int seen, Heard heard) {
        history.add(new Write(LIST, token, "press of " + token, seen, true, heard));
    }

    private void page(String press, Heard heard, Token left, Token right) {
        history.add(new Write(LEFT, left, press, 0, false, heard));
        history.add(new Write(RIGHT, right, press, 0, false, heard));
    }

    private static Found found(Spot spot, int version, Token... tokens) {
        return new Found(spot, List.of(tokens), version);
    }

    private List<Promise> broken(Found... found) {
        return promises(new Aftermath(List.of(found), Map.of(), Map.of()));
    }

    private List<Promise> broken(int requests, int messages) {
        return promises(new Aftermath(List.of(), Map.of("draft", requests), Map.of("a@exemple.fr", messages)));
    }

    private List<Promise> promises(Aftermath aftermath) {
        return Judge.judge(history, aftermath).stream().map(Complaint::promise).toList();
    }
}
