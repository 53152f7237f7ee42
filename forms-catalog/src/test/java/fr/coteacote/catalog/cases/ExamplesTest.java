package fr.coteacote.catalog.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case that an author wrote beside a form turns out as it says. */
class ExamplesTest {

    private static final Catalogue CATALOGUE = Catalogue.fromClassPath();

    static Stream<Example> examples() {
        return Example.fromClassPath(CATALOGUE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_case_turns_out_as_its_author_expects(Example example) {
        assertThat(example.differences().stream().map(Object::toString).collect(Collectors.joining("\n\n", "\n", "\n")))
                .isBlank();
    }

    @Test
    void each_form_has_cases() {
        assertThat(examples().map(example -> example.file().form().id()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.all().stream().map(Form::id).toList());
    }
}
