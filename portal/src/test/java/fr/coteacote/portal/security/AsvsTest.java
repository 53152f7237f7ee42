package fr.coteacote.portal.security;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.portal.security.Requirement.State;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the OWASP ASVS says what is there, and counts honestly. */
class AsvsTest {

    private static final List<Requirement> ALL = GeneratedPage.read("asvs.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Requirement::parse)
            .toList();

    /** How many requirements the standard has at each level, by its own count. */
    private static final long LEVEL_1 = 70;

    private static final long LEVEL_2 = 183;

    /** Of those that apply, in hundredths: answered by a test, by code, or by what the operator is told to set. */
    private static final long GOAL = 95;

    @Test
    void each_requirement_of_level_1_and_2_has_a_line() {
        assertThat(ALL).extracting(Requirement::id).doesNotHaveDuplicates();
        assertThat(ALL.stream().filter(one -> one.level() == 1)).hasSize((int) LEVEL_1);
        assertThat(ALL.stream().filter(one -> one.level() == 2)).hasSize((int) LEVEL_2);
    }

    @Test
    void what_is_met_names_evidence_and_all_evidence_exists() {
        assertThat(ALL.stream().filter(one -> one.state() == State.MET || one.state() == State.OPERATOR))
                .allSatisfy(one -> assertThat(one.evidence()).as(one.id()).isNotEmpty());
        assertThat(ALL.stream()
                        .flatMap(one -> one.evidence().stream()
                                .flatMap(reference -> References.fault(reference).stream())
                                .map(fault -> one.id() + ": " + fault)))
                .isEmpty();
    }

    @Test
    void what_lies_with_the_operator_is_told_under_a_heading_of_their_guide() {
        assertThat(ALL.stream().filter(one -> one.state() == State.OPERATOR))
                .allSatisfy(one -> assertThat(one.evidence())
                        .as(one.id())
                        .anyMatch(reference -> reference.startsWith("docs/fr/exploiter.md#")));
    }

    @Test
    void of_what_applies_enough_is_answered() {
        assertThat(100 * answered(ALL)).isGreaterThanOrEqualTo(GOAL * applicable(ALL));
    }

    @Test
    void a_line_that_gives_no_reason_is_refused() {
        assertThatThrownBy(() -> Requirement.parse("1.1.1 | 2 | unmet | something | | "))
                .hasMessageContaining("does not say why");
    }

    @Test
    void a_reference_to_what_does_not_exist_is_found() {
        assertThat(References.fault("AsvsTest#a_reference_to_what_does_not_exist_is_found"))
                .isEmpty();
        assertThat(References.fault("AsvsTest#applicable")).contains("no test applicable in AsvsTest");
        assertThat(References.fault("NoSuchTest#at_all")).contains("no class NoSuchTest");
        assertThat(References.fault("docs/none.md")).contains("no file docs/none.md");
        assertThat(References.fault("docs/fr/exploiter.md#sauvegardes")).isEmpty();
        assertThat(References.fault("docs/fr/exploiter.md#rien")).contains("no heading rien in docs/fr/exploiter.md");
    }

    @Test
    void the_page_shows_the_lines() {
        GeneratedPage.mustBe("asvs.md", page());
    }

    private static String page() {
        var unmet = ALL.stream().filter(one -> one.state() == State.UNMET).toList();
        return """
                # OWASP ASVS 5.0.0, level 1 and 2

                Made from [asvs.txt](asvs.txt) by `AsvsTest`; edit that file. Numbers are those of the OWASP Application Security
                Verification Standard 5.0.0 (cite as `v5.0.0-8.2.1`), © OWASP Foundation, CC BY-SA 4.0; what each is about is told in our
                own words, so read the standard beside. Filled in by those who wrote the portal: it is no audit.

                **%d requirements: %d do not apply, %d do. Of these %d are met, %d lie with the operator, who is told what to set, and %d
                are not met: %s %% are answered.**

                ## Not met

                %s
                %s""".formatted(
                        ALL.size(),
                        count(State.NONE),
                        applicable(ALL),
                        count(State.MET),
                        count(State.OPERATOR),
                        count(State.UNMET),
                        "%.1f".formatted(100.0 * answered(ALL) / applicable(ALL)),
                        unmet.stream().map(AsvsTest::shortly).collect(joining("\n")),
                        IntStream.rangeClosed(1, 17).mapToObj(AsvsTest::chapter).collect(joining()));
    }

    private static String shortly(Requirement one) {
        return "- %s %s: %s.".formatted(one.id(), one.about(), one.remark());
    }

    private static String chapter(int number) {
        return """

                ## V%d

                | id | level | about | state | evidence | remark |
                |---|---|---|---|---|---|
                %s
                """.formatted(
                        number,
                        ALL.stream()
                                .filter(one -> one.chapter() == number)
                                .map(one -> "| %s | %d | %s | %s | %s | %s |"
                                        .formatted(
                                                one.id(),
                                                one.level(),
                                                one.about(),
                                                one.state().label(),
                                                one.evidence().stream()
                                                        .map(reference -> "`" + reference + "`")
                                                        .collect(joining(" ")),
                                                one.remark()))
                                .collect(joining("\n")));
    }

    private static long applicable(List<Requirement> all) {
        return all.stream().filter(one -> one.state() != State.NONE).count();
    }

    private static long answered(List<Requirement> all) {
        return all.stream()
                .filter(one -> Stream.of(State.MET, State.OPERATOR).anyMatch(one.state()::equals))
                .count();
    }

    private static long count(State state) {
        return ALL.stream().filter(one -> one.state() == state).count();
    }
}
