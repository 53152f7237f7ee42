package fr.coteacote.portal.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HelpBandTest {

    @Test
    void a_place_is_named_in_the_band_with_a_telephone_that_says_whose_it_is() {
        var band = written(new PageFrame(around("Mairie"))).select(".band");

        assertThat(band.select("li.offer li").eachText())
                .containsExactly("Mairie. Ouvert jusqu’à 17 h. 01 99 pour appeler Mairie");
        assertThat(band.select("a[href^=tel:] .sr").text()).isEqualTo("pour appeler Mairie");
    }

    @Test
    void where_only_the_ways_to_be_helped_change_the_frame_goes_on_and_its_band_is_another() {
        var frame = new PageFrame(around("Mairie"));

        var goesOn = frame.goesOnIn(around("Bibliothèque"));

        assertThat(goesOn).isTrue();
        assertThat(written(frame).select(".band")).hasSize(1);
        assertThat(written(frame).select(".page > *").eachAttr("class")).containsSubsequence("wrap", "band");
        assertThat(written(frame).text()).contains("Bibliothèque. Ouvert").doesNotContain("Mairie");
    }

    @Test
    void where_more_changes_it_takes_another_frame() {
        var frame = new PageFrame(around("Mairie"));

        assertThat(frame.goesOnIn(new Surroundings("Autre nom", List.of(), offers("Mairie"), List.of())))
                .isFalse();
        assertThat(frame.goesOnIn(new Surroundings("Côte à côte", List.of(), List.of(), List.of())))
                .isFalse();
        assertThat(frame.goesOnIn(around("Mairie"))).isTrue();
    }

    private static Document written(PageFrame frame) {
        return Jsoup.parse(
                frame.getElement().getOuterHTML().replace('\u00A0', ' ').replace("&nbsp;", " "));
    }

    private static Surroundings around(String place) {
        return new Surroundings("Côte à côte", List.of(), offers(place), List.of());
    }

    private static List<HelpOffer> offers(String place) {
        var phone = Link.out("01 99", "tel:0199").withComplement("pour appeler " + place);
        return List.of(new HelpOffer(
                Icon.PLACE,
                Link.to("Venir sur place", "/se-faire-aider"),
                "",
                List.of(new HelpPlace(place + ". Ouvert jusqu’à 17 h.", phone))));
    }
}
