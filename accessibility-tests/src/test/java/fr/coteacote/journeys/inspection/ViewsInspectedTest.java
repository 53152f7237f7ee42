package fr.coteacote.journeys.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsInspectedTest {

    @ParameterizedTest
    @CsvSource({
        "/, home.HomeView",
        "/demande/7f, filling.overview.TaskListView",
        "/demande/7f/nom, filling.questions.QuestionsView",
        "/demande/7f/pause, filling.overview.PauseView",
        "/demande/7f/nom/arret, filling.questions.StopView",
        "/demande/7f/documents/rib, filling.papers.DocumentView",
        "/aider-un-proche/lien, filling.family.LinkView",
        "/composants, ui.gallery.GalleryView"
    })
    void an_address_belongs_to_the_view_that_fixes_most_of_it(String path, String view) {
        assertThat(ViewsInspected.view(path, "Un titre")).contains("fr.coteacote.portal." + view);
    }

    @Test
    void an_address_of_nothing_belongs_to_no_view() {
        assertThat(ViewsInspected.view("/assets/logo.svg", "Un titre")).isEmpty();
    }

    @Test
    void what_stands_in_the_place_of_a_view_is_not_that_view() {
        assertThat(ViewsInspected.view("/demande/7f/pause", "Cette page n’existe pas"))
                .isEmpty();
    }
}
