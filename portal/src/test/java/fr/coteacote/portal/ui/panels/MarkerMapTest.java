package fr.coteacote.portal.ui.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkerMapTest {

    private static final String SCRIPT = "\"><script>alert(1)</script>";

    @Test
    void what_a_house_a_place_or_a_map_is_called_is_only_read() {
        var map = new MarkerMap(
                MarkerMap.Room.ALONE,
                SCRIPT,
                SCRIPT,
                List.of(
                        new MarkerMap.Marker(1, SCRIPT, SCRIPT, 1, 1),
                        new MarkerMap.Marker(2, "Les Lilas", "#n2", 0, 3)));

        var page = Jsoup.parse(map.getElement().getOuterHTML());

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("a.marker")).hasSize(2);
        assertThat(page.select("a.marker").eachAttr("aria-label")).contains("1 : " + SCRIPT, "2 : Les Lilas");
    }
}
