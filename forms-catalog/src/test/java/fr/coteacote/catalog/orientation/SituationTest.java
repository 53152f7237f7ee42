package fr.coteacote.catalog.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.WayOut;
import fr.coteacote.catalog.check.Cone;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What « Ma situation » shows, over all answers that its rules can tell apart: they are enumerated. */
class SituationTest {

    private static final Orientation SITUATION =
            Catalogue.fromClassPath().orientation().orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long MOST_CASES = 400_000;

    @Test
    void whatever_is_answered_somebody_to_speak_to_is_named_last() {
        var cases = each(progress -> {
            var last = SITUATION.resultOf(progress.warnings().getLast());
            assertThat(last.id()).isEqualTo("personne");
            assertThat(last.sort()).isEqualTo(Result.Sort.PERSON);
        });

        assertThat(cases).isGreaterThan(10_000);
    }

    @Test
    void each_reason_was_said_and_whoever_says_the_same_is_shown_the_same() {
        var known = new HashMap<List<Object>, List<Reason>>();
        var claims = new HashMap<String, Set<List<Reason>>>();
        each(progress -> progress.warnings().forEach(warning -> {
            var result = SITUATION.resultOf(warning);
            var reasons = known.computeIfAbsent(told(result, progress), _ -> Reasons.of(result.when(), progress));
            if (!result.id().equals("personne")) {
                assertThat(reasons).as(result.id()).isNotEmpty();
            }
            assertThat(reasons).allMatch(reason -> isSaid(reason, progress));
            claims.computeIfAbsent(result.id(), _ -> new HashSet<>()).add(reasons);
        }));

        assertThat(claims).hasSameSizeAs(SITUATION.results());
        each(progress -> {
            var shown = new HashSet<String>();
            progress.warnings().forEach(warning -> shown.add(warning.id()));
            claims.forEach((result, all) -> all.stream()
                    .filter(reasons -> reasons.stream().allMatch(reason -> isSaid(reason, progress)))
                    .forEach(reasons -> assertThat(shown)
                            .as("%s because of %s", result, reasons)
                            .contains(result)));
        });
    }

    @Test
    void no_reason_could_be_left_out() {
        var apa = reasoned(
                "apa",
                Map.of(
                        "situation", chosen("quotidien", "payer"),
                        "age", new Value.Chosen("plus-de-60"),
                        "lieu-de-vie", new Value.Chosen("domicile"),
                        "aide-quotidienne", new Value.Chosen("corps")));

        assertThat(apa.reasons())
                .extracting(reason -> reason.question().shortLabel() + " : " + reason.said())
                .containsExactly(
                        "Âge : 60 ans ou plus", "Aide dans la journée : Pour se lever, se laver, s'habiller ou manger");
    }

    @Test
    void of_several_things_that_were_ticked_only_those_that_count_are_a_reason() {
        var ash = reasoned("ash", Map.of("situation", chosen("quotidien", "etablissement", "payer", "danger")));

        assertThat(ash.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.answer()).isEqualTo(chosen("etablissement", "payer")));
    }

    @Test
    void of_two_ways_to_a_result_the_one_that_was_gone_is_told() {
        var young = reasoned("mdph", Map.of("situation", chosen("payer"), "age", new Value.Chosen("moins-de-60")));
        var handicap = reasoned("mdph", Map.of("situation", chosen("handicap"), "age", new Value.Chosen("plus-de-60")));

        assertThat(young.reasons())
                .extracting(reason -> reason.question().id().value())
                .containsExactly("age");
        assertThat(handicap.reasons())
                .extracting(reason -> reason.question().id().value())
                .containsExactly("situation");
    }

    @Test
    void who_says_nothing_but_that_they_do_not_know_is_led_to_a_visit_and_to_somebody() {
        var answers = new LinkedHashMap<String, Value>();
        for (var question : SITUATION.questions().questions()) {
            answers.put(question.id().value(), notKnown(question));
        }

        assertThat(shown(answers)).containsExactly("apa", "personne");
    }

    @Test
    void somebody_alone_whom_nobody_helps_is_offered_a_call() {
        var alone = Map.<String, Value>of(
                "situation", chosen("quotidien"),
                "vit-avec", chosen("seule"),
                "aide-proche", new Value.Chosen("non"));

        assertThat(shown(alone)).contains("appel");
        assertThat(shown(with(alone, "aide-proche", new Value.Chosen("oui")))).doesNotContain("appel");
        assertThat(shown(with(alone, "vit-avec", chosen("conjoint")))).doesNotContain("appel");
    }

    @Test
    void before_sixty_the_way_leads_to_the_MDPH_and_not_to_the_APA() {
        var shown = shown(Map.of(
                "situation", chosen("quotidien"),
                "age", new Value.Chosen("moins-de-60"),
                "lieu-de-vie", new Value.Chosen("domicile"),
                "aide-quotidienne", new Value.Chosen("corps")));

        assertThat(shown).containsExactly("mdph", "personne");
    }

    @Test
    void only_numbers_that_were_verified_are_named() {
        assertThat(SITUATION.results().stream().flatMap(result -> result.ways().stream()))
                .extracting(WayOut::phone)
                .filteredOn(phone -> !phone.isEmpty())
                .containsOnly(WayOut.OF_TERRITORY, "17", "3919");
        assertThat(SITUATION.results().getFirst().id()).isEqualTo("danger");
    }

    static List<Question> shared() {
        var apa = Catalogue.fromClassPath().form(new FormId("apa"));
        return SITUATION.questions().questions().stream()
                .filter(question -> apa.question(question.id()).isPresent())
                .toList();
    }

    /** "Tell us once": the same name means the same, so that the answer may be taken along. */
    @ParameterizedTest
    @MethodSource("shared")
    void what_is_called_as_in_the_APA_request_is_answered_as_there(Question question) {
        var asked = Catalogue.fromClassPath()
                .form(new FormId("apa"))
                .question(question.id())
                .orElseThrow();

        assertThat(asked.kind().getClass()).isEqualTo(question.kind().getClass());
        for (var choice : question.choices()) {
            if (!choice.id().equals(Kind.DONT_KNOW)) {
                assertThat(asked.parse(Typed.of(choice.id()), TODAY))
                        .as(choice.id())
                        .isEqualTo(question.parse(Typed.of(choice.id()), TODAY));
            }
        }
    }

    @Test
    void where_somebody_lives_for_whom_and_with_whom_is_called_as_in_the_APA_request() {
        assertThat(shared())
                .extracting(question -> question.id().value())
                .containsExactly("qualite-remplisseur", "lieu-de-vie", "vit-avec");
    }

    /** Show every case in which all that is asked has been answered. */
    private static long each(Consumer<Progress> visitor) {
        var rules = SITUATION.results().stream().map(Result::when).toList();
        var cone = Cone.of(SITUATION.questions(), TODAY, rules, MOST_CASES);
        var all = new AtomicLong();
        cone.forEach(progress -> {
            if (cone.questions().stream().allMatch(question -> isAnsweredIfAsked(question, progress))) {
                all.incrementAndGet();
                visitor.accept(progress);
            }
        });
        return all.get();
    }

    private static boolean isAnsweredIfAsked(Question question, Progress progress) {
        return progress.isAnswered(question.id()) || !progress.asks(question.id());
    }

    /** What a result's rule is told: two cases that agree in it have the same reasons. */
    private static List<Object> told(Result result, Progress progress) {
        var told = new ArrayList<Object>(List.of(result.id()));
        for (var question : progress.form().questions()) {
            if (result.when().reads().contains(question.id())) {
                told.add(progress.asks(question.id()) ? progress.answers().get(question.id()) : Optional.empty());
            }
        }
        return told;
    }

    private static boolean isSaid(Reason reason, Progress progress) {
        var id = reason.question().id();
        return progress.asks(id)
                && progress.answers()
                        .get(id)
                        .filter(said -> holds(said, reason.answer()))
                        .isPresent();
    }

    private static boolean holds(Value said, Value reason) {
        return (said instanceof Value.ChosenSet(var all) && reason instanceof Value.ChosenSet(var some))
                ? all.containsAll(some)
                : said.equals(reason);
    }

    private static Value notKnown(Question question) {
        return question.dontKnow() ? Value.UNKNOWN : chosen(Kind.DONT_KNOW);
    }

    private static Reasoned reasoned(String result, Map<String, Value> answers) {
        return SITUATION.results(progress(answers)).stream()
                .filter(found -> found.result().id().equals(result))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(Map<String, Value> answers) {
        return SITUATION.results(progress(answers)).stream()
                .map(found -> found.result().id())
                .toList();
    }

    private static Map<String, Value> with(Map<String, Value> answers, String question, Value value) {
        var changed = new HashMap<>(answers);
        changed.put(question, value);
        return changed;
    }

    private static Progress progress(Map<String, Value> answers) {
        var values = new LinkedHashMap<QuestionId, Value>();
        answers.forEach((question, value) -> values.put(new QuestionId(question), value));
        return SITUATION.progress(Answers.of(values), new Context(TODAY, "69M"));
    }

    private static Value chosen(String... choices) {
        return new Value.ChosenSet(new LinkedHashSet<>(List.of(choices)));
    }
}
