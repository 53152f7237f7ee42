package fr.coteacote.portal.reception.points;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.development.ModuleDatabase;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.ui.frame.HelpPlace;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The band under each page names where to go now, or next, and whom to call there. */
class NearestPlacesTest {

    private static final Instant TUESDAY_AT_THREE = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant CHRISTMAS_AT_THREE = Instant.parse("2026-12-25T14:00:00Z");

    private final PointList list =
            new PointList(new Points(JdbcClient.create(ModuleDatabase.of("reception"))), Clock.systemUTC());
    private final NearestPlaces places = new NearestPlaces(list);

    @BeforeEach
    void keep_four_places() {
        list.put(List.of(
                place("Maison du 3e", "Lyon", "69003", "45.75", "4.85", "Mo-Fr 09:00-17:00; PH off", "+33199000003"),
                place("Maison du 7e", "Lyon", "69007", "45.73", "4.84", "Mo-Fr 09:00-16:00; PH off", ""),
                place("Mairie", "Villeurbanne", "69100", "45.77", "4.88", "Mo-Fr 09:00-12:00; PH off", "+33199000100"),
                place("Accueil de nuit", "Vienne", "38200", "45.52", "4.87", "24/7", "")));
    }

    @Test
    void who_lives_somewhere_is_told_the_place_there_and_the_next_with_their_hours_and_telephones() {
        var named = places.nearest(home("69266", "69100"), TUESDAY_AT_THREE);

        assertThat(named)
                .extracting(NearestPlacesTest::words)
                .containsExactly(
                        "Mairie, Villeurbanne. Ouvre demain à 9 h.", "Maison du 3e, Lyon. Ouvert jusqu’à 17 h.");
        assertThat(named).extracting(NearestPlacesTest::phone).containsExactly("tel:+33199000100", "tel:+33199000003");
    }

    @Test
    void in_a_large_commune_the_place_of_ones_own_part_comes_first() {
        assertThat(places.nearest(home("69123", "69007"), TUESDAY_AT_THREE))
                .extracting(NearestPlacesTest::words)
                .containsExactly(
                        "Maison du 7e, Lyon. Ouvert jusqu’à 16 h.", "Maison du 3e, Lyon. Ouvert jusqu’à 17 h.");
    }

    @Test
    void somebody_of_whom_nothing_is_known_is_told_what_stays_open_longest() {
        assertThat(places.openLongest(TUESDAY_AT_THREE))
                .extracting(NearestPlacesTest::words)
                .containsExactly(
                        "Accueil de nuit, Vienne. Ouvert jour et nuit.", "Maison du 3e, Lyon. Ouvert jusqu’à 17 h.");
    }

    @Test
    void who_lives_far_from_all_places_is_told_the_same_as_somebody_unknown() {
        assertThat(places.nearest(home("33063", "33000"), TUESDAY_AT_THREE))
                .isEqualTo(places.openLongest(TUESDAY_AT_THREE));
    }

    @Test
    void on_a_public_holiday_nobody_is_sent_to_a_closed_door() {
        assertThat(places.openLongest(CHRISTMAS_AT_THREE))
                .extracting(NearestPlacesTest::words)
                .containsExactly(
                        "Accueil de nuit, Vienne. Ouvert jour et nuit.", "Mairie, Villeurbanne. Ouvre lundi à 9 h.");
        assertThat(places.nearest(home("69123", "69003"), CHRISTMAS_AT_THREE))
                .extracting(NearestPlacesTest::words)
                .first()
                .isEqualTo("Maison du 3e, Lyon. Ouvre lundi à 9 h.");
    }

    @Test
    void what_nobody_has_checked_for_long_comes_last_and_says_so() {
        var later = Instant.parse("2028-01-04T14:00:00Z");
        list.put(List.of(
                place("Maison neuve", "Lyon", "69003", "45.75", "4.85", "Mo-Fr 09:00-10:00", "", "2027-12-01")));

        assertThat(places.openLongest(later))
                .extracting(NearestPlacesTest::words)
                .containsExactly(
                        "Maison neuve, Lyon. Ouvre demain à 9 h.",
                        "Accueil de nuit, Vienne. Ouvert jour et nuit. À vérifier avant de vous déplacer.");
    }

    @Test
    void what_was_said_a_minute_ago_or_before_the_list_was_changed_is_not_said_again() {
        var home = home("69266", "69100");
        var closing = Instant.parse("2026-11-24T11:00:00Z");
        assertThat(places.nearest(home, closing.minusSeconds(1)))
                .extracting(NearestPlacesTest::words)
                .first()
                .isEqualTo("Mairie, Villeurbanne. Ouvert jusqu’à 12 h.");
        assertThat(places.nearest(home, closing))
                .extracting(NearestPlacesTest::words)
                .first()
                .isEqualTo("Mairie, Villeurbanne. Ouvre demain à 9 h.");

        list.close("Mairie");

        assertThat(places.nearest(home, closing))
                .extracting(NearestPlacesTest::words)
                .first()
                .isEqualTo("Maison du 3e, Lyon. Ouvert jusqu’à 17 h.");
    }

    private static String words(HelpPlace place) {
        return place.words().replace('\u00A0', ' ');
    }

    private static String phone(HelpPlace place) {
        var phone = place.phone();
        return phone == null ? "" : phone.href();
    }

    private static Vicinity home(String code, String postcode) {
        return new Vicinity(Communes.ofFrance().withCode(code).orElseThrow(), postcode, Vicinity.LIST);
    }

    private static ReceptionPoint place(
            String name,
            String commune,
            String postcode,
            String latitude,
            String longitude,
            String hours,
            String telephone) {
        return place(name, commune, postcode, latitude, longitude, hours, telephone, "2026-11-02");
    }

    private static ReceptionPoint place(
            String name,
            String commune,
            String postcode,
            String latitude,
            String longitude,
            String hours,
            String telephone,
            String updated) {
        var fields = new EnumMap<PointField, String>(Map.of(
                PointField.ID, name.replace(' ', '-'),
                PointField.PIVOT, "00000000000018",
                PointField.NOM, name,
                PointField.COMMUNE, commune,
                PointField.CODE_POSTAL, postcode,
                PointField.ADRESSE, "1 place",
                PointField.LATITUDE, latitude,
                PointField.LONGITUDE, longitude,
                PointField.HORAIRES, hours,
                PointField.TELEPHONE, telephone));
        fields.put(PointField.DATE_MAJ, updated);
        return ((PointReader.Read.Right) PointReader.read(fields)).point();
    }
}
