package fr.coteacote.portal.filling.sending;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.requests.SentContent;
import fr.coteacote.portal.requests.SentContent.Known;
import fr.coteacote.portal.requests.SentContent.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each fact is known goes with what is sent: what FranceConnect passed on, and what somebody typed. */
@FillingTest
class SentContentsTest {

    private static final QuestionId BIRTH_NAME = new QuestionId("nom-naissance");
    private static final QuestionId GIVEN_NAMES = new QuestionId("prenoms");
    private static final QuestionId USUAL_NAME = new QuestionId("nom-usage");
    private static final QuestionId EMAIL = new QuestionId("courriel");

    @Autowired
    private SentContents contents;

    @Autowired
    private DraftService drafts;

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sittings sittings;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(names = {"FC_EIDAS1", "FC_EIDAS2"})
    void what_franceconnect_passed_on_is_sent_at_its_level_and_in_words(AssuranceLevel level) {
        var lucie = startsAsLucie(Role.SELF, level);

        var sent = contents.of(open(lucie));

        assertThat(sent.known()).contains(new Known(BIRTH_NAME.value(), level), new Known(GIVEN_NAMES.value(), level));
        assertThat(passedOn(sent)).extracting(Line::text).contains("Lucie");
    }

    @Test
    void what_somebody_typed_is_declared() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answer(me, "Brévent", "Jeanne");

        var sent = contents.of(open(me));

        assertThat(sent.known()).isEmpty();
        assertThat(passedOn(sent)).isEmpty();
        assertThat(open(me).levelOf(BIRTH_NAME)).isEqualTo(AssuranceLevel.DECLARED);
    }

    @Test
    void who_goes_on_without_changing_anything_changes_nothing_of_how_it_is_known() {
        var lucie = startsAsLucie(Role.SELF, AssuranceLevel.FC_EIDAS1);

        answer(lucie, text(lucie, BIRTH_NAME), "Lucie");

        assertThat(open(lucie).levelOf(BIRTH_NAME)).isEqualTo(AssuranceLevel.FC_EIDAS1);
        assertThat(open(lucie).levelOf(GIVEN_NAMES)).isEqualTo(AssuranceLevel.FC_EIDAS1);
    }

    @Test
    void an_answer_that_is_changed_is_declared_from_then_on_even_when_it_is_changed_back() {
        var lucie = startsAsLucie(Role.SELF, AssuranceLevel.FC_EIDAS1);
        var birthName = text(lucie, BIRTH_NAME);

        answer(lucie, birthName, "Lucile");
        var changed = contents.of(open(lucie));
        answer(lucie, birthName, "Lucie");

        assertThat(changed.known()).extracting(Known::question).contains(BIRTH_NAME.value());
        assertThat(changed.known()).extracting(Known::question).doesNotContain(GIVEN_NAMES.value());
        assertThat(open(lucie).levelOf(GIVEN_NAMES)).isEqualTo(AssuranceLevel.DECLARED);
    }

    @Test
    void what_franceconnect_passes_on_without_having_checked_it_is_declared() {
        var lucie = startsAsLucie(Role.SELF, AssuranceLevel.FC_EIDAS1);

        assertThat(text(lucie, USUAL_NAME)).isEqualToIgnoringCase("Martin");
        assertThat(text(lucie, EMAIL)).isEqualTo("lucie@example.org");
        assertThat(open(lucie).levelOf(USUAL_NAME)).isEqualTo(AssuranceLevel.DECLARED);
        assertThat(open(lucie).levelOf(EMAIL)).isEqualTo(AssuranceLevel.DECLARED);
    }

    @Test
    void of_who_fills_in_for_somebody_else_only_their_own_given_names_are_known() {
        var lucie = startsAsLucie(Role.CARER, AssuranceLevel.FC_EIDAS1);

        var known = contents.of(open(lucie)).known();

        assertThat(known).extracting(Known::question).containsExactly("remplisseur-prenom");
    }

    private Started startsAsLucie(Role role, AssuranceLevel level) {
        return SomebodyThere.startsSignedIn(
                SomebodyThere.lucie(accounts, "lucie@example.org", level), role, newDrafts, sittings, jdbc);
    }

    private OpenDraft open(Started me) {
        return drafts.open(me.draft(), me.sitting()).orElseThrow();
    }

    private String text(Started me, QuestionId question) {
        return open(me).progress().answers().get(question).stream()
                .map(value -> value instanceof Value.Text(var text) ? text : value.toString())
                .findFirst()
                .orElse("");
    }

    private void answer(Started me, String birthName, String givenNames) {
        var seen = open(me).versions();
        assertThat(answering.answer(
                        me.draft(),
                        page("nom"),
                        typing(
                                Map.of("nom-naissance", birthName, "prenoms", givenNames, "nom-usage", "Martin"),
                                Map.of(
                                        "nom-naissance", seen.getOrDefault(BIRTH_NAME, 0),
                                        "prenoms", seen.getOrDefault(GIVEN_NAMES, 0),
                                        "nom-usage", seen.getOrDefault(USUAL_NAME, 0))),
                        me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
    }

    private static List<Line> passedOn(SentContent sent) {
        return sent.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .filter(line -> line.source().equals("Transmis par FranceConnect"))
                .toList();
    }
}
