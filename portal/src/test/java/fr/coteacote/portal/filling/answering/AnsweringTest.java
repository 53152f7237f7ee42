package fr.coteacote.portal.filling.answering;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.KeptAnswers;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FillingTest
class AnsweringTest {

    private static final QuestionId FIRST_REQUEST = new QuestionId("premiere-demande");

    @Autowired
    private KeptAnswers answers;

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private DraftService drafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_answer_is_in_the_database_before_the_next_page_shows() {
        var me = starts(Role.CARER, newDrafts, sittings);

        var outcome = answering.answer(
                me.draft(),
                page("premiere-demande"),
                typing(Map.of("premiere-demande", "premiere"), Map.of()),
                me.sitting());

        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
    }

    @Test
    void nothing_a_person_typed_can_be_read_in_the_database() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(
                me.draft(),
                page("nom"),
                typing(Map.of("nom-naissance", "Zwijndrecht", "prenoms", "Jeanne", "nom-usage", ""), Map.of()),
                me.sitting());

        var rows = jdbc.sql("select encode(sealed, 'escape') from answer where draft = ?")
                .param(me.draft().value())
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Zwijndrecht"));
        assertThat(drafts.open(me.draft(), me.sitting()).orElseThrow().subjectName())
                .contains("Jeanne\u00A0Z.");
    }

    @ParameterizedTest
    @MethodSource("markedQuestions")
    void an_answer_that_is_marked_is_sealed_like_all_others(QuestionId question) {
        var me = starts(Role.CARER, newDrafts, sittings);
        var box = drafts.open(me.draft(), me.sitting()).orElseThrow().box();
        var secret = "Zwijndrecht";

        answers.write(
                me.draft(),
                question,
                new Value.Text(secret),
                0,
                new KeptAnswers.Edit(UUID.randomUUID(), Instant.EPOCH, "test"),
                box);

        var kept = jdbc.sql("select encode(sealed, 'escape') from answer where draft = ? and question = ?")
                .params(me.draft().value(), question.value())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(secret);
        assertThat(jdbc.sql("select answer::text from answer where draft = ?")
                        .param(me.draft().value())
                        .query(String.class)
                        .list())
                .noneMatch(row ->
                        row.contains(secret) || row.contains(HexFormat.of().formatHex(secret.getBytes(UTF_8))));
    }

    /** Every question of the shipped forms that is medical, private or sensitive: those of groups are in their group. */
    static List<QuestionId> markedQuestions() {
        return Catalogue.fromClassPath().forms().stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> !question.flags().isEmpty())
                .map(Question::id)
                .toList();
    }

    @Test
    void tabs_that_read_and_write_at_once_never_wait_for_each_other() throws Exception {
        var me = starts(Role.CARER, newDrafts, sittings);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = tabs.invokeAll(Collections.nCopies(60, () -> {
                answering.show(me.draft(), page("premiere-demande"), me.sitting());
                return answering.answer(
                        me.draft(),
                        page("premiere-demande"),
                        typing(Map.of("premiere-demande", "premiere"), Map.of()),
                        me.sitting());
            }));

            for (var outcome : done) {
                assertThat(outcome.get()).isNotNull(); // a deadlock would throw here
            }
        }
    }

    @Test
    void the_same_press_sent_twice_changes_nothing() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var press = typing(Map.of("premiere-demande", "premiere"), Map.of());

        answering.answer(me.draft(), page("premiere-demande"), press, me.sitting());
        var again = answering.answer(me.draft(), page("premiere-demande"), press, me.sitting());

        assertThat(again).isInstanceOf(Outcome.Kept.class);
        assertThat(version(me)).isEqualTo(1);
    }

    /** Who said yes to the first one has not said yes to the second. */
    @Test
    void other_words_under_the_same_mark_are_another_answer() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(me.draft(), page("premiere-demande"), marked("premiere", 0), me.sitting());
        var edition = answers.editionOf(me.draft());

        assertThat(answering.answer(me.draft(), page("premiere-demande"), marked("changement", 0), me.sitting()))
                .isInstanceOf(Outcome.ShownAgain.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
        assertThat(answers.editionOf(me.draft())).isEqualTo(edition);

        answering.answer(me.draft(), page("premiere-demande"), marked("changement", 1), me.sitting());
        assertThat(answer(me)).isEqualTo(new Value.Chosen("changement"));
        assertThat(version(me)).isEqualTo(2);
        assertThat(answers.editionOf(me.draft())).isNotEqualTo(edition);
    }

    private static Submission marked(String value, int seen) {
        return typing(Map.of("premiere-demande", value), Map.of("premiere-demande", seen))
                .with(Map.of(Submission.EDIT, List.of("marque")));
    }

    @Test
    void an_answer_changed_in_another_tab_is_shown_beside_mine_and_i_choose() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(
                me.draft(),
                page("premiere-demande"),
                typing(Map.of("premiere-demande", "premiere"), Map.of()),
                me.sitting());
        var stale = typing(Map.of("premiere-demande", "renouvellement"), Map.of());

        assertThat(answering.answer(me.draft(), page("premiere-demande"), stale, me.sitting()))
                .isInstanceOf(Outcome.ShownAgain.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
        var shown = answering
                .show(me.draft(), page("premiere-demande"), me.sitting())
                .orElseThrow();
        assertThat(shown.conflicts()).hasSize(1);

        var mine = typing(
                Map.of("premiere-demande", "renouvellement", Submission.CHOSEN + "premiere-demande", Submission.YOURS),
                Map.of("premiere-demande", 1));
        assertThat(answering.answer(me.draft(), page("premiere-demande"), mine, me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("renouvellement"));
    }

    @Test
    void when_two_answers_met_going_on_without_choosing_replaces_nothing_and_says_to_choose() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var page = page("premiere-demande");
        answering.answer(me.draft(), page, typing(Map.of("premiere-demande", "premiere"), Map.of()), me.sitting());
        var stale = typing(Map.of("premiere-demande", "renouvellement"), Map.of());
        answering.answer(me.draft(), page, stale, me.sitting());
        var met = answering.show(me.draft(), page, me.sitting()).orElseThrow();
        assertThat(met.problems()).isEmpty();
        assertThat(met.versionFor(FIRST_REQUEST)).isZero();

        var unchosen = typing(
                Map.of("premiere-demande", "renouvellement", Submission.AGAINST + "premiere-demande", "1"), Map.of());
        assertThat(answering.answer(me.draft(), page, unchosen, me.sitting())).isInstanceOf(Outcome.ShownAgain.class);

        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
        var again = answering.show(me.draft(), page, me.sitting()).orElseThrow();
        assertThat(again.conflicts()).hasSize(1);
        assertThat(again.problems().get(FIRST_REQUEST))
                .extracting(Problem::message)
                .containsExactly("Choisissez une des deux réponses.");
        var chosen = unchosen.with(Map.of(Submission.CHOSEN + "premiere-demande", List.of(Submission.YOURS)));
        assertThat(answering.answer(me.draft(), page, chosen, me.sitting())).isInstanceOf(Outcome.Kept.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("renouvellement"));
    }

    @Test
    void when_two_answers_met_in_a_field_that_i_left_alone_i_may_keep_what_stood_there_and_must_choose() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var page = page("premiere-demande");
        answering.answer(me.draft(), page, typing(Map.of("premiere-demande", "premiere"), Map.of()), me.sitting());
        var untouched = typing(Map.of("premiere-demande", "renouvellement"), Map.of())
                .with(Map.of(Submission.TOUCHED, List.of()));
        answering.answer(me.draft(), page, untouched, me.sitting());

        var met = answering.show(me.draft(), page, me.sitting()).orElseThrow();
        assertThat(met.conflicts()).hasSize(1);
        assertThat(typedIn(met, "premiere-demande", "")).isEqualTo("renouvellement");
        assertThat(met.versionFor(FIRST_REQUEST)).isZero();

        var unchosen = untouched.with(Map.of(Submission.AGAINST + "premiere-demande", List.of("1")));
        assertThat(answering.answer(me.draft(), page, unchosen, me.sitting())).isInstanceOf(Outcome.ShownAgain.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
        var chosen = unchosen.with(Map.of(Submission.CHOSEN + "premiere-demande", List.of(Submission.YOURS)));
        assertThat(answering.answer(me.draft(), page, chosen, me.sitting())).isInstanceOf(Outcome.Kept.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("renouvellement"));
    }

    @Test
    void when_two_answers_met_i_may_keep_the_one_that_was_there() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(
                me.draft(),
                page("premiere-demande"),
                typing(Map.of("premiere-demande", "premiere"), Map.of()),
                me.sitting());

        var theirs = typing(
                Map.of("premiere-demande", "renouvellement", Submission.CHOSEN + "premiere-demande", Submission.THEIRS),
                Map.of("premiere-demande", 1));

        assertThat(answering.answer(me.draft(), page("premiere-demande"), theirs, me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
    }

    @Test
    void a_page_with_a_mistake_in_it_is_kept_as_typed_and_says_what_to_mend() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var typed = typing(
                Map.of("date-naissance.jour", "12", "date-naissance.mois", "mars", "date-naissance.annee", ""),
                Map.of());

        assertThat(answering.answer(me.draft(), page("date-naissance"), typed, me.sitting()))
                .isInstanceOf(Outcome.ShownAgain.class);

        var shown =
                answering.show(me.draft(), page("date-naissance"), me.sitting()).orElseThrow();
        assertThat(typedIn(shown, "date-naissance", "mois")).isEqualTo("mars");
        assertThat(shown.problems().get(new QuestionId("date-naissance")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.part()).isEqualTo("annee"));
    }

    @Test
    void what_is_typed_and_not_confirmed_is_there_on_the_next_visit_without_any_reproach() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.keepTyped(me.draft(), page("nom"), typing(Map.of("nom-naissance", "Mor"), Map.of()), me.sitting());

        var shown = answering.show(me.draft(), page("nom"), me.sitting()).orElseThrow();

        assertThat(typedIn(shown, "nom-naissance", "")).isEqualTo("Mor");
        assertThat(shown.problems()).isEmpty();
        assertThat(shown.saved()).isFalse();
    }

    @Test
    void what_was_typed_before_an_answer_came_does_not_take_its_place_without_a_question() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var first = page("premiere-demande");
        answering.answer(me.draft(), first, typing(Map.of("premiere-demande", "premiere"), Map.of()), me.sitting());
        answering.keepTyped(
                me.draft(), first, typing(Map.of("premiere-demande", "renouvellement"), Map.of()), me.sitting());

        var opened = answering.show(me.draft(), first, me.sitting()).orElseThrow();
        var known = Map.of("premiere-demande", opened.versionFor(FIRST_REQUEST));
        var pressed = answering.answer(
                me.draft(), first, typing(Map.of("premiere-demande", "renouvellement"), known), me.sitting());

        assertThat(pressed).isInstanceOf(Outcome.ShownAgain.class);
        assertThat(answer(me)).isEqualTo(new Value.Chosen("premiere"));
        var again = answering.show(me.draft(), first, me.sitting()).orElseThrow();
        assertThat(again.conflicts()).hasSize(1);
    }

    @Test
    void somebody_else_finds_nothing_at_the_address_of_my_draft() {
        var mine = starts(Role.CARER, newDrafts, sittings);
        var somebody = starts(Role.CARER, newDrafts, sittings);

        assertThat(drafts.open(mine.draft(), somebody.sitting())).isEmpty();
        assertThat(answering.answer(
                        mine.draft(),
                        page("premiere-demande"),
                        typing(Map.of("premiere-demande", "premiere"), Map.of()),
                        somebody.sitting()))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(drafts.delete(mine.draft(), somebody.sitting())).isFalse();
        assertThat(drafts.list(somebody.sitting())).extracting(OpenDraft::id).doesNotContain(mine.draft());
    }

    @Test
    void each_act_is_a_line_of_the_journal_that_holds_no_answer() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(
                me.draft(),
                page("premiere-demande"),
                typing(Map.of("premiere-demande", "premiere"), Map.of()),
                me.sitting());
        drafts.open(me.draft(), me.sitting());

        assertThat(journal.about(me.draft().value()))
                .extracting(line -> line.entry().act())
                .containsExactly(Act.MANDATE_GIVEN, Act.STARTED, Act.ANSWERED, Act.READ);
        assertThat(journal.verify(me.draft().value())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void who_says_that_they_fill_in_for_themselves_needs_no_mandate_any_more() {
        var me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(
                me.draft(),
                page("qualite-remplisseur"),
                typing(Map.of("qualite-remplisseur", "soi"), Map.of("qualite-remplisseur", 1)),
                me.sitting());

        var open = drafts.open(me.draft(), me.sitting()).orElseThrow();

        assertThat(open.self()).isTrue();
        assertThat(open.acting().mandate()).isNull();
    }

    @Test
    void a_fact_that_stops_the_request_is_kept_and_the_stop_says_why() {
        var me = starts(Role.CARER, newDrafts, sittings);

        var outcome = answering.answer(
                me.draft(),
                page("premiere-demande"),
                typing(Map.of("premiere-demande", "renouvellement"), Map.of()),
                me.sitting());

        assertThat(outcome).isEqualTo(new Outcome.Kept(Place.stop(formOf(me), page("premiere-demande"))));
        assertThat(answer(me)).isEqualTo(new Value.Chosen("renouvellement"));
        assertThat(List.copyOf(drafts.open(me.draft(), me.sitting())
                        .orElseThrow()
                        .progress()
                        .blocks()))
                .isNotEmpty();
    }

    private static String typedIn(OpenPage shown, String question, String part) {
        return Objects.requireNonNull(shown.typed().get(new QuestionId(question)))
                .text(part);
    }

    private Value answer(SomebodyThere.Started me) {
        return drafts.open(me.draft(), me.sitting())
                .orElseThrow()
                .progress()
                .answers()
                .get(FIRST_REQUEST)
                .orElseThrow();
    }

    private Form formOf(SomebodyThere.Started me) {
        return drafts.open(me.draft(), me.sitting()).orElseThrow().form();
    }

    private int version(SomebodyThere.Started me) {
        return drafts.open(me.draft(), me.sitting()).orElseThrow().versions().getOrDefault(FIRST_REQUEST, 0);
    }
}
