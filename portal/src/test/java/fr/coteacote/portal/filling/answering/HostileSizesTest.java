package fr.coteacote.portal.filling.answering;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody means to type, and somebody pastes: said beside the field, and nothing else on the page is lost. */
@FillingTest
class HostileSizesTest {

    private static final QuestionId NAME = new QuestionId("nom-naissance");
    private static final QuestionId FIRST_NAMES = new QuestionId("prenoms");

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private DraftService drafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private Sittings sittings;

    static String[] pastes() {
        return new String[] {"Moreau".repeat(900_000), "👵".repeat(10_000), "Mo\u202Ereau".repeat(50)};
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pastes")
    void a_paste_that_is_no_answer_is_told_beside_its_field(String paste) {
        var me = starts(Role.CARER, newDrafts, sittings);

        var outcome = answering.answer(
                me.draft(),
                page("nom"),
                typing(Map.of(NAME.value(), paste, FIRST_NAMES.value(), "Jeanne", "nom-usage", "Bernard"), Map.of()),
                me.sitting());

        assertThat(outcome).isInstanceOf(Outcome.ShownAgain.class);
        var shown = answering.show(me.draft(), page("nom"), me.sitting()).orElseThrow();
        assertThat(shown.problems()).containsOnlyKeys(NAME);
        assertThat(typedIn(shown, FIRST_NAMES)).isEqualTo("Jeanne");
        assertThat(typedIn(shown, NAME)).isEqualTo(paste);
    }

    @Test
    void marks_of_direction_that_come_along_with_a_paste_do_not_get_into_a_name() {
        var me = starts(Role.CARER, newDrafts, sittings);

        answering.answer(
                me.draft(),
                page("nom"),
                typing(
                        Map.of(NAME.value(), "\u200EMoreau\u200F", FIRST_NAMES.value(), "Jeanne", "nom-usage", ""),
                        Map.of()),
                me.sitting());

        var draft = drafts.open(me.draft(), me.sitting()).orElseThrow();
        assertThat(draft.progress()
                        .answers()
                        .get(NAME)
                        .map(value -> draft.form().question(NAME).orElseThrow().say(value)))
                .contains("Moreau");
    }

    private static String typedIn(OpenPage shown, QuestionId question) {
        return Objects.requireNonNull(shown.typed().get(question)).text("");
    }
}
