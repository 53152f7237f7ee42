package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.kinds.Commune;
import fr.coteacote.catalog.kinds.Communes;
import org.junit.jupiter.api.Test;

class CommuneCentresTest {

    @Test
    void nearly_all_communes_but_those_overseas_are_somewhere_in_France() {
        var nowhere = Communes.ofFrance().all().stream()
                .filter(commune -> !commune.code().matches("9[78].*"))
                .filter(commune -> CommuneCentres.of(commune, "").isEmpty())
                .map(Commune::name)
                .toList();

        assertThat(nowhere).containsExactly("Bihorel");
        assertThat(Communes.ofFrance().all())
                .allSatisfy(commune -> CommuneCentres.of(commune, "").ifPresent(centre -> {
                    assertThat(centre.latitude()).isBetween(41.0, 51.5);
                    assertThat(centre.longitude()).isBetween(-5.5, 10.0);
                }));
    }

    @Test
    void an_arrondissement_is_nearer_to_itself_than_to_the_whole() {
        var lyon = Communes.ofFrance().withCode("69123").orElseThrow();
        var seventh = CommuneCentres.of(lyon, "69007").orElseThrow();

        assertThat(seventh).isEqualTo(new Position(45.733, 4.838));
        assertThat(CommuneCentres.of(lyon, "").orElseThrow()).isNotEqualTo(seventh);
        assertThat(CommuneCentres.of(Communes.ofFrance().withCode("75056").orElseThrow(), "75116"))
                .contains(new Position(48.860, 2.262));
    }
}
