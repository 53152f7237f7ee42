package fr.coteacote.portal.filling.answering;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not confirmed replaces only what its author has seen: two devices, two tabs, two relatives. */
@FillingTest
class KeptBesideTest {

    private static final PageId NAME = page("nom");
    private static final QuestionId BIRTH_NAME = new QuestionId("nom-naissance");
    private static final QuestionId FIRST_NAMES = new QuestionId("prenoms");

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private Sittings sittings;

    @Autowired
    private JdbcClient jdbc;

    private Started me;

    @BeforeEach
    void somebody_has_begun() {
        me = starts(Role.CARER, newDrafts, sittings);
    }

    @Test
    void what_two_devices_have_typed_without_seeing_it_is_kept_for_both_and_the_newest_stands_in_the_field() {
        var telephone = look();
        var laptop = look();

        types(telephone, "Vermorel");
        types(laptop, "Bertholon");

        var shown = look();
        assertThat(field(shown)).isEqualTo("Bertholon");
        assertThat(shown.elsewhere().get(BIRTH_NAME)).containsExactly("Vermorel");
        assertThat(shown.saved()).isFalse();
    }

    @Test
    void what_two_devices_have_typed_in_two_fields_stands_in_both() {
        var telephone = look();
        var laptop = look();

        types(telephone, "Vermorel", "");
        types(laptop, "", "Jeanne");

        var shown = look();
        assertThat(field(shown)).isEqualTo("Vermorel");
        assertThat(field(shown, FIRST_NAMES)).isEqualTo("Jeanne");
        assertThat(shown.elsewhere().values()).allMatch(List::isEmpty);
    }

    @Test
    void who_types_on_replaces_what_the_same_page_has_handed_over_and_nothing_else() {
        var telephone = look();
        var laptop = look();

        types(telephone, "Ver");
        types(laptop, "Bert");
        types(telephone, "Vermorel");
        types(laptop, "Bertholon");
        types(laptop, "Bertholon");

        var shown = look();
        assertThat(field(shown)).isEqualTo("Bertholon");
        assertThat(shown.elsewhere().get(BIRTH_NAME)).containsExactly("Vermorel");
        assertThat(texts()).isEqualTo(2);
    }

    @Test
    void who_goes_on_elsewhere_with_what_was_typed_has_one_text() {
        types(look(), "Verm");

        types(look(), "Vermorel");

        var shown = look();
        assertThat(field(shown)).isEqualTo("Vermorel");
        assertThat(shown.elsewhere().get(BIRTH_NAME)).isEmpty();
        assertThat(texts()).isEqualTo(1);
    }

    @Test
    void what_was_typed_since_the_page_was_shown_outlives_the_answer_that_is_given_there_and_does_not_replace_it() {
        var telephone = look();
        var laptop = look();
        types(telephone, "Vermorel");

        assertThat(presses(laptop, "Bertholon")).isInstanceOf(Outcome.Kept.class);

        var shown = look();
        assertThat(field(shown)).isEqualTo("Vermorel");
        assertThat(presses(shown, "Vermorel")).isInstanceOf(Outcome.ShownAgain.class);
        var asked = look();
        assertThat(asked.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.theirs()).isEqualTo("Bertholon");
            assertThat(conflict.yours()).isEqualTo("Vermorel");
        });
    }

    @Test
    void what_was_shown_beside_the_field_is_settled_by_the_answer() {
        var telephone = look();
        var laptop = look();
        types(telephone, "Vermorel");
        types(laptop, "Bertholon");

        assertThat(presses(look(), "Vermorel")).isInstanceOf(Outcome.Kept.class);

        assertThat(texts()).isZero();
        assertThat(look().saved()).isTrue();
    }

    @Test
    void what_is_sent_and_refused_twice_is_kept_once() {
        var shown = look();

        presses(shown, "");
        presses(shown, "");

        assertThat(texts()).isEqualTo(1);
        assertThat(look().problems()).containsKey(BIRTH_NAME);
    }

    @Test
    void a_text_that_is_refused_does_not_replace_one_that_its_author_has_not_seen() {
        var telephone = look();
        var laptop = look();
        types(telephone, "Vermorel");

        presses(laptop, "");

        assertThat(texts()).isEqualTo(2);
        assertThat(look().elsewhere().get(BIRTH_NAME)).containsExactly("Vermorel");
    }

    @Test
    void of_many_texts_the_newest_five_are_kept() {
        var screens = List.of(look(), look(), look(), look(), look(), look(), look());

        for (var number = 0; number < screens.size(); number++) {
            types(screens.get(number), "Nom" + "abcdefg".charAt(number));
        }

        var shown = look();
        assertThat(field(shown)).isEqualTo("Nomg");
        assertThat(shown.elsewhere().get(BIRTH_NAME)).containsExactly("Nomf", "Nome", "Nomd", "Nomc");
    }

    @Test
    void a_page_that_was_opened_before_pages_said_what_they_show_replaces_what_is_kept() {
        types(look(), "Vermorel");

        answering.keepTyped(me.draft(), NAME, named("Bertholon", "Jeanne"), me.sitting());

        assertThat(field(look())).isEqualTo("Bertholon");
        assertThat(texts()).isEqualTo(1);
    }

    private OpenPage look() {
        return answering.show(me.draft(), NAME, me.sitting()).orElseThrow();
    }

    private void types(OpenPage screen, String name) {
        types(screen, name, "Jeanne");
    }

    private void types(OpenPage screen, String name, String firstNames) {
        SomebodyThere.wait(Duration.ofSeconds(2));
        assertThat(answering.keepTyped(me.draft(), NAME, on(screen, name, firstNames), me.sitting()))
                .isTrue();
    }

    private Outcome presses(OpenPage screen, String name) {
        SomebodyThere.wait(Duration.ofSeconds(2));
        return answering.answer(me.draft(), NAME, on(screen, name, "Jeanne"), me.sitting());
    }

    /** What a browser sends of {@code screen}, where somebody has typed that. */
    private static Submission on(OpenPage screen, String name, String firstNames) {
        var seen = new HashMap<String, List<String>>(screen.kept().carried());
        screen.answerable()
                .forEach(question -> seen.put(
                        Submission.SEEN + question.id().value(),
                        List.of(String.valueOf(screen.versionFor(question.id())))));
        return named(name, firstNames).with(seen);
    }

    private static Submission named(String name, String firstNames) {
        return typing(Map.of(BIRTH_NAME.value(), name, FIRST_NAMES.value(), firstNames, "nom-usage", ""), Map.of());
    }

    private static String field(OpenPage shown) {
        return field(shown, BIRTH_NAME);
    }

    private static String field(OpenPage shown, QuestionId id) {
        var question = shown.page().shown().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return shown.typedFor(question).text("");
    }

    private long texts() {
        return jdbc.sql("select count(*) from typed_page where draft = ?")
                .param(me.draft().value())
                .query(Long.class)
                .single();
    }
}
