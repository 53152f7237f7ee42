package fr.coteacote.portal.establishments.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.coteacote.portal.territory.Position;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionsTest {

    /** About a metre. */
    private static final Offset<Double> CLOSE = within(0.00001);

    private static final String LAMBERT = "1,ATLASANTE,100,IGN,BD_ADRESSE,V2.1,LAMBERT_93";

    /** Constants of Lambert-93 as IGN publishes them (NTG 71 and the parameters of RGF93). */
    private static final double EXPONENT = 0.7256077650;

    private static final double CONSTANT = 11754255.426;
    private static final double EAST = 700000;
    private static final double NORTH = 12655612.050;
    private static final double ECCENTRICITY = 0.08181919112;

    private final Projections projections = new Projections();

    @Test
    void the_origin_of_Lambert_93_is_where_it_is_defined_to_be() {
        var origin = projections.place(700000, 6600000, LAMBERT).orElseThrow();

        assertThat(origin.latitude()).isCloseTo(46.5, CLOSE);
        assertThat(origin.longitude()).isCloseTo(3, CLOSE);
    }

    /** Computed with PROJ by others for houses of FINESS. */
    @ParameterizedTest
    @CsvSource({
        "870262.2, 6571540.8, 46.22229, 5.20918, LAMBERT_93",
        "657242.9, 1795384.4, 16.234, -61.52874, UTM_N20",
        "353672.8, 544349.1, 4.92347, -52.31973, UTM_N22",
        "323086.6, 7679599.8, -20.97571, 55.29821, UTM_S40",
        "524819.9, 8587194.7, -12.77989, 45.22868, EPSG:4471 RGM04/UTM zone 38S (Mayotte)",
        "563213.8, 5180306.8, 46.77332, -56.17201, WGS84/UTM zone 21N (St-Pierre-et-Miquelon)"
    })
    void a_house_stands_where_others_have_found_it(
            double x, double y, double latitude, double longitude, String source) {
        var place = projections.place(x, y, source).orElseThrow();

        assertThat(place.latitude()).isCloseTo(latitude, CLOSE);
        assertThat(place.longitude()).isCloseTo(longitude, CLOSE);
    }

    @Test
    void all_over_France_it_agrees_with_the_formula_of_IGN() {
        for (double x = 100_000; x <= 1_240_000; x += 60_000) {
            for (double y = 6_050_000; y <= 7_110_000; y += 53_000) {
                var place = projections.place(x, y, "").orElseThrow();
                var expected = byTheFormula(x, y);

                assertThat(place.latitude()).isCloseTo(expected.latitude(), CLOSE);
                assertThat(place.longitude()).isCloseTo(expected.longitude(), CLOSE);
            }
        }
    }

    @Test
    void what_is_not_in_France_is_nowhere() {
        assertThat(projections.place(4.85, 45.75, LAMBERT)).isEmpty();
        assertThat(projections.place(800_000, 2_100_000, LAMBERT)).isEmpty();
    }

    /** ALG0004 of NTG 71. */
    private static Position byTheFormula(double x, double y) {
        var radius = Math.hypot(x - EAST, y - NORTH);
        var angle = Math.atan((x - EAST) / (NORTH - y));
        var isometric = -1 / EXPONENT * Math.log(Math.abs(radius / CONSTANT));
        var latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
        for (int step = 0; step < 12; step++) {
            var sine = ECCENTRICITY * Math.sin(latitude);
            latitude = 2 * Math.atan(Math.pow((1 + sine) / (1 - sine), ECCENTRICITY / 2) * Math.exp(isometric))
                    - Math.PI / 2;
        }
        return new Position(Math.toDegrees(latitude), 3 + Math.toDegrees(angle / EXPONENT));
    }
}
