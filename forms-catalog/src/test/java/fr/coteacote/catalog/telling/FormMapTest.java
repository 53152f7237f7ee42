package fr.coteacote.catalog.telling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormMapTest {

    static Stream<Form> forms() {
        return Catalogue.fromClassPath().all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_table_has_a_row_for_each_page_and_a_link_for_each_page_that_decides(Form form) {
        var map = FormMap.html(form);

        assertThat(form.pages()).allSatisfy(page -> assertThat(map).contains("id=\"p-%s\"".formatted(page.id())));
        var dependences = form.pages().stream()
                .flatMap(page -> form.pages().stream()
                        .filter(other -> other.questions().stream()
                                .anyMatch(question -> page.shownIf().reads().contains(question.id()))))
                .count();
        assertThat(map.split("<a href=\"#p-", -1)).hasSize(Math.toIntExact(dependences) + 1);
        assertThat(dependences).isPositive();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nobody_needs_to_see_the_picture(Form form) {
        assertThat(FormMap.html(form))
                .contains(
                        "role=\"img\" aria-label=\"Les pages de haut en bas ; le tableau plus bas dit la même chose\"")
                .contains("<caption>Les pages, dans l’ordre</caption>")
                .contains("<html lang=\"fr\">");
    }

    @Test
    void a_form_in_preparation_has_a_map_too() {
        var said = new ByteArrayOutputStream();

        var ended = TellForm.tell(List.of("map", "ehpad"), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(ended).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Carte du formulaire");
    }
}
