package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.PostalAddress;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help of a question says one may do, the question lets one do. */
class HelpProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern NOT_KNOWING = Pattern.compile("«\\s*Je ne [^»]*»");
    private static final Pattern COMMUNE_ENOUGH = Pattern.compile("(?s)(commune|ville)\\b.*\\bsuffi");

    static Stream<Question> asked() {
        return Catalogue.fromClassPath().all().stream()
                .flatMap(form -> form.questions().stream())
                .flatMap(question -> question.kind() instanceof Group group
                        ? Stream.concat(Stream.of(question), group.items().stream())
                        : Stream.of(question));
    }

    static Stream<Form> forms() {
        return Catalogue.fromClassPath().all().stream();
    }

    static Stream<Form> forPeople() {
        return forms().filter(form -> !form.id().value().equals("essai"));
    }

    static Stream<Question> saidToNeedOnlyACommune() {
        return asked().filter(question -> question.kind() instanceof PostalAddress)
                .filter(question -> COMMUNE_ENOUGH
                        .matcher(question.help().example() + " "
                                + question.help().unknown())
                        .find());
    }

    static Stream<Question> withAWayNotToKnow() {
        return asked().filter(Question::dontKnow);
    }

    @ParameterizedTest
    @MethodSource("withAWayNotToKnow")
    void the_way_not_to_know_is_called_as_the_help_calls_it(Question question) {
        var called = NOT_KNOWING
                .matcher(question.help().unknown())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(called)
                .allSatisfy(name -> assertThat(name).isEqualTo("« %s »".formatted(question.say(Value.UNKNOWN))));
    }

    @ParameterizedTest
    @MethodSource("saidToNeedOnlyACommune")
    void where_a_commune_is_said_to_be_enough_it_is(Question question) {
        assertThat(question.parse(Typed.ofParts(Map.of(PostalAddress.COMMUNE, "Mâcon")), TODAY))
                .isInstanceOf(Parsed.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_question_says_why_where_how_and_what_if_one_does_not_know(Form form) {
        assertThat(form.questions())
                .allSatisfy(question ->
                        assertThat(slots(question)).noneMatch(String::isBlank).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("forPeople")
    void no_help_of_a_form_is_copied_from_another_of_its_questions(Form form) {
        assertThat(form.questions().stream().flatMap(question -> slots(question).stream()))
                .doesNotHaveDuplicates();
    }

    private static List<String> slots(Question question) {
        var help = question.help();
        return List.of(help.why(), help.where(), help.example(), help.unknown());
    }
}
