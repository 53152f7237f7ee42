package fr.coteacote.catalog.filling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.check.TryingAnswers;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Form TRIAL = Catalogue.fromClassPath().form(new FormId("essai"));
    private static final Progress START = Progress.of(TRIAL, Answers.EMPTY, new Context(TODAY, "69M"));

    @Test
    void at_the_start_all_is_to_do_and_the_first_page_is_next() {
        assertThat(START.firstIncomplete()).map(Page::id).contains(new PageId("qui"));
        assertThat(START.chapters()).extracting(ChapterProgress::state).containsOnly(State.TODO);
        assertThat(START.minutesLeft()).isEqualTo(TRIAL.minutes());
        assertThat(START.maySend()).isFalse();
    }

    @Test
    void a_page_is_shown_once_its_condition_holds() {
        assertThat(START.isShown(new PageId("adresse"))).isFalse();

        var athome = with(START, "lieu", new Value.Chosen("domicile"));

        assertThat(athome.isShown(new PageId("adresse"))).isTrue();
        assertThat(athome.after(new PageId("contact"))).map(Page::id).contains(new PageId("adresse"));
    }

    @Test
    void what_is_concealed_rules_as_before_and_is_nowhere_to_be_read() {
        var place = new QuestionId("lieu");
        var athome = with(START, "lieu", new Value.Chosen("domicile"));

        var concealed = athome.concealing(Set.of(place));

        assertThat(concealed.answers().get(place)).isEmpty();
        assertThat(concealed.isAnswered(place)).isTrue();
        assertThat(concealed.pages()).isEqualTo(athome.pages());
        assertThat(concealed.missing()).isEqualTo(athome.missing());
        assertThat(with(concealed, "lieu", new Value.Chosen("ehpad")).answers().get(place))
                .isEmpty();
    }

    @Test
    void an_answer_out_of_scope_is_kept_and_comes_back() {
        var date = new Value.Moment(new PartialDate(2025, 6, 3));
        var entered = with(with(START, "lieu", new Value.Chosen("ehpad")), "date-entree", date);

        var moved = with(entered, "lieu", new Value.Chosen("domicile"));

        assertThat(moved.outOfScope()).containsExactly(new QuestionId("date-entree"));
        assertThat(moved.answers().get(new QuestionId("date-entree"))).contains(date);
        assertThat(with(moved, "lieu", new Value.Chosen("ehpad")).outOfScope()).isEmpty();
    }

    @Test
    void an_optional_question_left_empty_on_purpose_is_settled() {
        var skipped = with(with(START, "telephone", Value.SKIPPED), "courriel", Value.SKIPPED);

        assertThat(skipped.page(new PageId("contact")))
                .map(PageProgress::complete)
                .contains(true);
        assertThat(START.page(new PageId("contact")))
                .map(PageProgress::complete)
                .contains(false);
        assertThat(START.missing()).doesNotContain(new QuestionId("telephone"));
    }

    @Test
    void a_chapter_without_questions_is_not_needed_or_started_or_done() {
        var one = with(START, "qui", new Value.Chosen("soi"));
        var both = with(one, "lieu", new Value.Chosen("domicile"));

        assertThat(state(one, "avant")).isEqualTo(State.STARTED);
        assertThat(state(both, "avant")).isEqualTo(State.DONE);
    }

    @Test
    void a_fact_blocks_after_the_page_that_tells_it() {
        var pch = with(START, "aides-recues", new Value.ChosenSet(Set.of("pch")));
        var blocked = with(pch, "comparer", new Value.Chosen("non"));

        assertThat(pch.blocks()).isEmpty();
        assertThat(blocked.blocks()).extracting(Block::id).containsExactly("pch");
        assertThat(blocked.blocksOpenedBy(page("comparer")))
                .extracting(Block::id)
                .containsExactly("pch");
        assertThat(blocked.blocksOpenedBy(page("iban"))).isEmpty();
        assertThat(blocked.answers().asMap()).hasSize(2);
    }

    @Test
    void the_day_of_the_60th_birthday_opens_the_door() {
        assertThat(with(START, "date-naissance", moment(1966, 11, 25)).blocks())
                .extracting(Block::id)
                .containsExactly("age");
        assertThat(with(START, "date-naissance", moment(1966, 11, 24)).blocks()).isEmpty();
        assertThat(with(START, "date-naissance", moment(1966, 0, 0)).blocks()).isEmpty();
    }

    @Test
    void a_constant_does_not_act_after_its_last_day() {
        var answers = Answers.EMPTY.with(new QuestionId("lieu"), new Value.Chosen("ehpad"));
        var lastDay = new Context(LocalDate.of(2026, 12, 31), "69M");

        assertThat(Progress.of(TRIAL, answers, lastDay).blocks()).hasSize(1);
        assertThat(Progress.of(TRIAL, answers, new Context(LocalDate.of(2027, 1, 1), "69M"))
                        .blocks())
                .isEmpty();
        assertThat(Progress.of(TRIAL, answers, new Context(lastDay.today(), "75"))
                        .blocks())
                .isEmpty();
    }

    @Test
    void wishes_that_exclude_each_other_close_each_other() {
        var service = with(START, "souhaits", new Value.ChosenSet(Set.of("portage")));
        var employer = with(START, "mode", new Value.Chosen("employeur"));

        assertThat(service.closedChoices(new QuestionId("mode"))).containsOnlyKeys("employeur");
        assertThat(employer.closedChoices(new QuestionId("souhaits"))).containsOnlyKeys("portage");
        assertThat(service.refusal(new QuestionId("mode"), new Value.Chosen("employeur")))
                .hasValueSatisfying(refusal ->
                        assertThat(refusal.because()).isEqualTo("Le portage de repas vient toujours d'un service."));
        assertThat(service.refusal(new QuestionId("mode"), new Value.Chosen("service")))
                .isEmpty();
    }

    @Test
    void a_wish_that_is_concealed_excludes_others_and_the_reason_does_not_name_it() {
        var wishes = new QuestionId("souhaits");
        var mode = new QuestionId("mode");
        var employer = new Value.Chosen("employeur");
        var known = with(START, "souhaits", new Value.ChosenSet(Set.of("portage")));

        var concealed = known.concealing(Set.of(wishes));

        assertThat(concealed.closedChoices(mode)).containsOnlyKeys("employeur");
        assertThat(List.of(
                        concealed.closedChoices(mode).get("employeur"),
                        concealed.refusal(mode, employer).orElseThrow()))
                .allSatisfy(exclusion -> {
                    assertThat(exclusion.toString().toLowerCase(Locale.ROOT)).doesNotContain("portage", "repas");
                    assertThat(exclusion.because()).contains("que vous ne voyez pas");
                    assertThat(exclusion.instead()).isEmpty();
                });
        assertThat(known.refusal(mode, employer).orElseThrow().because()).contains("portage");
    }

    @Test
    void a_request_is_sent_when_nothing_is_missing_blocked_or_contradictory() {
        var whole = completed(with(START, "lieu", new Value.Chosen("domicile")));

        assertThat(whole.missing()).isEmpty();
        assertThat(whole.maySend()).isTrue();
        assertThat(with(whole, "date-naissance", moment(2000, 1, 1)).maySend()).isFalse();
        assertThat(whole.without(new QuestionId("nir")).maySend()).isFalse();
        assertThat(with(
                                with(whole, "souhaits", new Value.ChosenSet(Set.of("portage"))),
                                "mode",
                                new Value.Chosen("employeur"))
                        .maySend())
                .isFalse();
    }

    /** Answer what is missing with the first thing that neither blocks nor contradicts a wish. */
    private static Progress completed(Progress start) {
        var answers = TryingAnswers.of(TRIAL, TODAY);
        var progress = start;
        while (!progress.missing().isEmpty()) {
            var now = progress;
            var question = TRIAL.question(now.missing().getFirst()).orElseThrow();
            progress = answers.of(question).stream()
                    .filter(value -> now.refusal(question.id(), value).isEmpty())
                    .map(value -> now.with(question.id(), value))
                    .filter(next -> next.blocks().isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
        return progress;
    }

    @Test
    void a_warning_prevents_nothing() {
        var warned = with(START, "aides-recues", new Value.ChosenSet(Set.of("mtp")));

        assertThat(warned.warningsOn(page("aides-recues")))
                .extracting(Warning::id)
                .containsExactly("mtp");
        assertThat(warned.blocks()).isEmpty();
    }

    @Test
    void documents_follow_the_answers() {
        assertThat(START.documents()).extracting(DocumentRule::id).containsExactly("rib");
        assertThat(with(START, "situation", new Value.Chosen("mariee")).documents())
                .extracting(DocumentRule::id)
                .containsExactly("rib", "livret");
    }

    @Test
    void an_answer_to_a_question_that_the_form_does_not_have_is_harmless() {
        var strange = with(START, "disparue", new Value.Text("x"));

        assertThat(strange.outOfScope()).containsExactly(new QuestionId("disparue"));
        assertThat(strange.pages()).isEqualTo(START.pages());
    }

    @Test
    void a_required_question_left_empty_says_what_to_do() {
        var question = TRIAL.question(new QuestionId("date-naissance")).orElseThrow();

        assertThat(question.parse(Typed.NOTHING, TODAY))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.problems().getFirst().message())
                                .isEqualTo("Écrivez au moins l'année, par exemple 1998."));
    }

    private static Progress with(Progress progress, String question, Value value) {
        return progress.with(new QuestionId(question), value);
    }

    private static Value moment(int year, int month, int day) {
        return new Value.Moment(new PartialDate(year, month, day));
    }

    private static Page page(String id) {
        return TRIAL.page(new PageId(id)).orElseThrow();
    }

    private static State state(Progress progress, String chapter) {
        return progress.chapters().stream()
                .filter(found -> found.chapter().id().equals(new ChapterId(chapter)))
                .map(ChapterProgress::state)
                .findFirst()
                .orElseThrow();
    }
}
