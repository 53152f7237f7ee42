package fr.coteacote.catalog.aggir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import fr.coteacote.catalog.loading.Estimates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a family's answers let one say: a range, which holds whatever is unknown, and never a decision. */
class EstimateTest {

    private static final Grid GRID = Estimates.fromClassPath().grid();

    @ParameterizedTest
    @CsvSource({
        "COHERENCE, AA, A",
        "COHERENCE, BC, C",
        "COHERENCE, AB, B",
        "COHERENCE, CA, C",
        "ORIENTATION, AA, A",
        "ORIENTATION, BB, B",
        "TOILETTE, AC, B",
        "TOILETTE, CC, C",
        "TOILETTE, BA, B",
        "HABILLAGE, AAA, A",
        "HABILLAGE, AAC, B",
        "HABILLAGE, CCB, B",
        "HABILLAGE, CCC, C",
        "ALIMENTATION, AC, C",
        "ELIMINATION, BA, B",
        "ELIMINATION, CB, C",
        "TRANSFERTS, B, B",
        "DEPLACEMENTS_INTERIEUR, C, C"
    })
    void the_acts_of_an_activity_make_one_letter(Activity activity, String acts, Letter letter) {
        assertThat(Combining.combine(activity, letters(acts))).isEqualTo(letter);
        assertThat(acts).hasSameSizeAs(Act.of(activity));
    }

    @Test
    void an_act_is_rated_by_the_adverbs_that_fail() {
        assertThat(Adverb.rate(Set.of())).isEqualTo(Letter.A);
        assertThat(Adverb.rate(EnumSet.allOf(Adverb.class))).isEqualTo(Letter.C);
        for (var adverb : Adverb.values()) {
            assertThat(Adverb.rate(Set.of(adverb))).isEqualTo(Letter.B);
            assertThat(Adverb.rate(EnumSet.complementOf(EnumSet.of(adverb)))).isEqualTo(Letter.B);
        }
    }

    @Test
    void who_does_all_alone_or_nothing_is_in_one_group() {
        assertThat(Estimate.of(GRID, all(Letter.A)).span()).isEqualTo(new Span(6, 6));
        assertThat(Estimate.of(GRID, all(Letter.A)).helped()).isEmpty();
        var nothing = Estimate.of(GRID, all(Letter.C));
        assertThat(nothing.span()).isEqualTo(new Span(1, 1));
        assertThat(nothing.helped()).containsExactly(Activity.values());
        assertThat(nothing.span().outlook()).isEqualTo(Outlook.APA_SEEMS_USEFUL);
    }

    @Test
    void of_whom_nothing_is_known_only_a_visit_tells() {
        var nobody = Estimate.of(GRID, Map.of());

        assertThat(nobody.span()).isEqualTo(new Span(1, 6));
        assertThat(nobody.span().outlook()).isEqualTo(Outlook.ONLY_A_VISIT_TELLS);
        assertThat(nobody.helped()).isEmpty();
        assertThat(nobody.unknown()).containsExactly(Activity.values());
    }

    @Test
    void an_answer_that_is_missing_makes_a_range_that_says_so() {
        var known = all(Letter.A);
        known.remove(Act.TOILETTE_BAS);
        assertThat(Estimate.of(GRID, known).span()).isEqualTo(new Span(5, 6));
        assertThat(Estimate.of(GRID, known).span().outlook()).isEqualTo(Outlook.OTHER_HELP_SEEMS_TO_FIT);

        known.remove(Act.HABILLAGE_BAS);
        var estimate = Estimate.of(GRID, known);
        assertThat(estimate.span()).isEqualTo(new Span(4, 6));
        assertThat(estimate.span().outlook()).isEqualTo(Outlook.ONLY_A_VISIT_TELLS);
        assertThat(estimate.unknown()).containsExactly(Activity.TOILETTE, Activity.HABILLAGE);
    }

    @Test
    void whatever_the_missing_answers_are_the_group_lies_in_the_range() {
        qt().withExamples(200)
                .forAll(
                        lists().of(arbitrary().enumValues(Letter.class)).ofSize(Act.values().length),
                        lists().of(arbitrary().enumValues(Act.class)).ofSizeBetween(0, Act.values().length))
                .checkAssert((letters, told) -> {
                    var all = new EnumMap<Act, Letter>(Act.class);
                    for (var act : Act.values()) {
                        all.put(act, letters.get(all.size()));
                    }
                    var known = new EnumMap<>(all);
                    known.keySet().retainAll(told);

                    var span = Estimate.of(GRID, known).span();

                    assertThat(GRID.rate(profile(all)).gir()).isBetween(span.lowest(), span.highest());
                });
    }

    private static Profile profile(Map<Act, Letter> acts) {
        var letters = new EnumMap<Activity, Letter>(Activity.class);
        for (var activity : Activity.values()) {
            letters.put(
                    activity,
                    Combining.combine(
                            activity, Act.of(activity).stream().map(acts::get).toList()));
        }
        return new Profile(letters);
    }

    private static Map<Act, Letter> all(Letter letter) {
        var all = new EnumMap<Act, Letter>(Act.class);
        for (var act : Act.values()) {
            all.put(act, letter);
        }
        return all;
    }

    private static List<Letter> letters(String written) {
        var letters = new ArrayList<Letter>();
        for (var letter : written.split("", -1)) {
            if (!letter.isEmpty()) {
                letters.add(Letter.valueOf(letter));
            }
        }
        return letters;
    }
}
