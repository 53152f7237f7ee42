package fr.coteacote.portal.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageFrameTest {

    private final PageFrame frame =
            new PageFrame(new Surroundings("Côte à côte", List.of(), List.of(), List.of())).saved(new SavedStatus());

    @Test
    void a_page_says_first_that_all_is_saved() {
        assertThat(said()).isEqualTo("Tout est enregistré");
    }

    @Test
    void what_was_kept_is_said_to_be_kept_and_not_to_be_saved() {
        frame.keeping(() -> true);

        assertThat(said()).isEqualTo("Ce que vous avez écrit est gardé");
    }

    @Test
    void what_could_not_be_kept_is_said_not_to_be_kept_also_where_something_was_before() {
        frame.keeping(() -> true);
        frame.keeping(() -> false);

        assertThat(said()).startsWith("Ce que vous écrivez n’est pas gardé.");
    }

    @Test
    void what_failed_on_the_way_is_said_not_to_be_kept_until_something_is() {
        assertThatThrownBy(() -> frame.keeping(() -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(said()).startsWith("Ce que vous écrivez n’est pas gardé.");

        frame.keeping(() -> true);

        assertThat(said()).isEqualTo("Ce que vous avez écrit est gardé");
    }

    private String said() {
        return Jsoup.parse(frame.getElement().getOuterHTML())
                .expectFirst(".saved-said")
                .text();
    }
}
