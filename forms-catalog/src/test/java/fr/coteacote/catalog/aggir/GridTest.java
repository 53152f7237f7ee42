package fr.coteacote.catalog.aggir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.coteacote.catalog.loading.Estimates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law's arithmetic, on all 6,561 profiles there are. */
class GridTest {

    private static final Grid GRID = Estimates.fromClassPath().grid();
    private static final List<Profile> ALL = all();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AAAAAAAA | 13 | 6 | H=0
            CCCCCCCC |  1 | 1 | A=4440
            CCCCACCC |  1 | 1 | A=4380
            CCCCCCCB |  2 | 2 | A=4272
            CCACACCA |  2 | 2 | A=4140
            CCAAABBC |  3 | 2 | A=3536
            CCBBBBBB |  3 | 2 | A=3420
            CCBBBBBA |  4 | 2 | A=3388 B=2868
            CCAAAAAA |  4 | 2 | A=3200 B=2700
            ACAAABCA |  4 | 2 | A=2016 B=2016
            ACAAABCB |  8 | 3 | A=2048 B=1976 C=1060 D=2200 E=1300
            AACCCCCC |  5 | 2 | A=1240 B=960 C=1700
            AABBAACC |  6 | 2 | A=1032 B=752 C=1432
            AAAAABCC |  7 | 2 | A=1016 B=736 C=1420 D=2400
            BBCCBCCB |  7 | 2 | A=1032 B=1380 C=1300 D=2600
            AAAABCBC |  8 | 3 | A=440 B=140 C=780 D=1000 E=1200
            CBCCBCAA |  8 | 3 | A=2200 B=1800 C=260 D=600 E=2100
            AAAAACBC |  9 | 3 | A=420 B=140 C=760 D=800 E=1100 F=800
            AACCAAAA |  9 | 3 | A=80 B=80 C=80 D=0 E=800 F=1000
            BACBABAA |  9 | 3 | A=72 B=392 C=76 D=200 E=600 F=800
            ACAAABBB | 10 | 4 | A=1368 B=1296 C=260 D=400 E=600 F=400 G=650
            BBBBBBBB | 10 | 4 | A=220 B=568 C=312 D=600 E=500 F=700 G=1100
            AABBAAAA | 11 | 4 | A=32 B=32 C=32 D=0 E=200 F=200 G=400 H=4000
            AABBAAAB | 11 | 4 | A=64 B=-8 C=72 D=0 E=200 F=200 G=500 H=5000
            AABAAAAA | 12 | 5 | A=16 B=16 C=16 D=0 E=100 F=100 G=200 H=2000
            AAAAAABA | 12 | 5 | A=120 B=120 C=200 D=200 E=100 F=100 G=200 H=2000
            AAAAAACA | 13 | 6 | A=800 B=800 C=1000 D=2000 E=800 F=500 G=400 H=1000
            BBAAAAAA | 13 | 6 | A=0 B=440 C=0 D=0 E=0 F=200 G=0 H=0
            """)
    void a_profile_has_the_rank_and_the_group_that_the_tables_give(String letters, int rank, int gir, String sums) {
        var rating = GRID.rate(Profile.parse(letters));

        assertThat(rating.rank()).isEqualTo(rank);
        assertThat(rating.gir()).isEqualTo(gir);
        assertThat(rating.sums().stream().map(Rating.Sum::toString).collect(Collectors.joining(" ")))
                .endsWith(sums);
    }

    @Test
    void every_profile_has_a_group_and_as_many_have_each_as_the_tables_say() {
        var ranks = new TreeMap<Integer, Integer>();
        var girs = new TreeMap<Integer, Integer>();
        for (var profile : ALL) {
            var rating = GRID.rate(profile);
            ranks.merge(rating.rank(), 1, Integer::sum);
            girs.merge(rating.gir(), 1, Integer::sum);
        }

        assertThat(ALL).hasSize(6561);
        assertThat(ranks.values()).containsExactly(8, 131, 414, 1085, 4, 336, 1238, 1253, 1147, 490, 270, 157, 28);
        assertThat(girs.values()).containsExactly(8, 3208, 2400, 760, 157, 28);
    }

    /** It surprises those who rate, and is the law: nobody may mend it here. */
    @Test
    void a_worse_letter_gives_a_better_group_thirty_times_in_two_ways_alone() {
        var surprises = new TreeMap<String, Integer>();
        for (var profile : ALL) {
            for (var activity : Activity.values()) {
                var letter = profile.of(activity);
                if (letter != Letter.C) {
                    var worse = profile.with(activity, letter == Letter.A ? Letter.B : Letter.C);
                    if (GRID.rate(worse).gir() > GRID.rate(profile).gir()) {
                        surprises.merge(
                                "%s %s%s %d→%d"
                                        .formatted(
                                                activity,
                                                letter,
                                                worse.of(activity),
                                                GRID.rate(profile).gir(),
                                                GRID.rate(worse).gir()),
                                1,
                                Integer::sum);
                    }
                }
            }
        }

        assertThat(surprises)
                .containsExactly(
                        Map.entry("DEPLACEMENTS_INTERIEUR AB 2→3", 14),
                        Map.entry("TRANSFERTS BC 4→5", 12),
                        Map.entry("TRANSFERTS BC 5→6", 4));
    }

    @Test
    void a_profile_is_eight_letters() {
        for (var written : List.of("", "AAAAAAA", "AAAAAAAAA", "AAAAAAAD", "aaaaaaaa")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Profile.parse(written))
                    .withMessageContaining("eight letters");
        }
        assertThat(ALL)
                .allSatisfy(
                        profile -> assertThat(Profile.parse(profile.toString())).isEqualTo(profile));
    }

    private static List<Profile> all() {
        var profiles = Stream.of("");
        for (var _ : Activity.values()) {
            profiles = profiles.flatMap(start -> Stream.of("A", "B", "C").map(start::concat));
        }
        return profiles.map(Profile::parse).toList();
    }
}
