package fr.coteacote.portal.filling.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.WayOut;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.territory.Opening;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.territory.Unchanged;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where an answer stops a request, somebody can be called. */
class WaysOutTest {

    private final WaysOut ways = new WaysOut(Unchanged.telephoneOf(new Territory(
            "Métropole d’essai",
            "69M",
            ZoneId.of("Europe/Paris"),
            "Côte à côte",
            "éditeur",
            "hébergeur",
            "donnees@exemple.fr",
            "obstacle@exemple.fr",
            "le service autonomie",
            new Territory.Phone(
                    "04 65 71 20 30",
                    "Sans surcoût",
                    List.of(new Opening(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(18, 0)))),
            null,
            null)));

    static Stream<Block> blocks() {
        return Catalogue.fromClassPath().all().stream().flatMap(form -> form.blocks().stream());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void each_block_of_each_form_leads_to_a_person_by_telephone(Block block) {
        assertThat(links(block.instead()))
                .extracting(Link::href)
                .anyMatch(address -> address.matches("tel:\\+?\\d{2,}"));
    }

    @Test
    void the_territory_is_called_by_the_number_that_it_gives() {
        var link = links(List.of(new WayOut("Parler à quelqu'un", "", "territoire")));

        assertThat(link).containsExactly(Link.out("Parler à quelqu'un : 04 65 71 20 30", "tel:+33465712030"));
    }

    @Test
    void a_number_of_its_own_is_called_beside_an_address() {
        var link = links(List.of(new WayOut("La MDPH", "https://www.exemple.fr", "04 00 00 00 01")));

        assertThat(link)
                .containsExactly(
                        Link.out("La MDPH", "https://www.exemple.fr"),
                        Link.out("La MDPH : 04 00 00 00 01", "tel:0400000001"));
    }

    private List<Link> links(List<WayOut> instead) {
        return ways.links(instead).stream().map(IconAndLink::link).toList();
    }
}
