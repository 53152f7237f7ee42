package fr.coteacote.portal.reception.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.development.ModuleDatabase;
import fr.coteacote.portal.territory.Vicinity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class NearbyTest {

    private static final Communes FRANCE = Communes.ofFrance();
    private static final ReceptionPoint LYON = place("a", "Lyon", "69003", "45.75", "4.85");
    private static final ReceptionPoint VILLEURBANNE = place("b", "Villeurbanne", "69100", "45.77", "4.88");
    private static final ReceptionPoint VIENNE = place("c", "Vienne", "38200", "45.52", "4.87");
    private static final ReceptionPoint NOWHERE = place("d", "Ampuis", "69420", "", "");
    private static final List<ReceptionPoint> ALL = List.of(VIENNE, NOWHERE, VILLEURBANNE, LYON);

    @Test
    void the_places_of_the_commune_come_first_then_the_nearest() {
        var near = Nearby.of(ALL, "villeurbanne ", FRANCE);

        assertThat(near.order()).isEqualTo(Nearby.Order.BY_DISTANCE);
        assertThat(near.commune()).isEqualTo("Villeurbanne");
        assertThat(near.inTheCommune()).isEqualTo(1);
        assertThat(near.found().stream().map(Nearby.Found::place)).containsExactly(VILLEURBANNE, LYON, VIENNE, NOWHERE);
        assertThat(near.found().get(1).kilometres().orElseThrow()).isBetween(3.0, 3.6);
    }

    @Test
    void a_commune_without_a_place_counts_by_its_post_code_and_no_distance_is_claimed() {
        var near = Nearby.of(ALL, "Pont-Évêque", FRANCE);

        assertThat(near.order()).isEqualTo(Nearby.Order.BY_POSTCODE);
        assertThat(near.found().getFirst().place()).isEqualTo(VIENNE);
        assertThat(near.found())
                .allSatisfy(found -> assertThat(found.kilometres()).isEmpty());
    }

    @Test
    void a_post_code_does_as_well_as_a_name() {
        assertThat(Nearby.of(ALL, "69100", FRANCE).found().getFirst().place()).isEqualTo(VILLEURBANNE);
    }

    @Test
    void who_lives_somewhere_finds_the_places_from_there_on() {
        var near = Nearby.of(ALL, home("69266", "69100"));

        assertThat(near.order()).isEqualTo(Nearby.Order.BY_DISTANCE);
        assertThat(near.commune()).isEqualTo("Villeurbanne");
        assertThat(near.found().stream().map(Nearby.Found::place)).containsExactly(VILLEURBANNE, LYON, VIENNE, NOWHERE);
    }

    @Test
    void a_commune_of_the_same_name_elsewhere_is_another() {
        var north = place("e", "Saint-Denis", "93200", "48.94", "2.36");

        var near = Nearby.of(List.of(LYON, north), home("97411", "97400"));

        assertThat(near.order()).isEqualTo(Nearby.Order.BY_POSTCODE);
        assertThat(near.found().getFirst().place()).isEqualTo(LYON);
    }

    @Test
    void a_commune_that_there_is_not_is_said_and_all_places_are_shown() {
        var near = Nearby.of(ALL, "Trifouilly", FRANCE);

        assertThat(near.order()).isEqualTo(Nearby.Order.UNKNOWN);
        assertThat(near.found()).hasSize(4);
    }

    @Test
    void a_closed_place_and_one_without_public_are_not_shown() {
        var list = new PointList(
                new Points(JdbcClient.create(ModuleDatabase.of("reception"))),
                Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
        var hidden = new EnumMap<>(VIENNE.fields());
        hidden.put(PointField.MODALITES_ACCES, ReceptionPoint.NOT_FOR_THE_PUBLIC);
        list.put(List.of(LYON, VILLEURBANNE, right(hidden)));

        list.close("b");

        assertThat(list.open()).containsExactly(LYON);
        assertThat(list.all()).hasSize(3);
        list.open("b");
        assertThat(list.open()).hasSize(2);
    }

    @Test
    void what_was_read_is_shown_at_once_while_the_database_is_away() {
        var database = JdbcClient.create(ModuleDatabase.of("reception"));
        var list = new PointList(new Points(database), Clock.systemUTC());
        list.put(List.of(LYON));
        assertThat(list.open()).containsExactly(LYON);

        database.sql("alter table reception_point rename to away").update();

        assertThatThrownBy(list::lookAgain).isInstanceOf(DataAccessException.class);
        assertThat(list.open()).containsExactly(LYON);
        assertThat(new NearestPlaces(list).openLongest(Instant.parse("2026-11-24T10:00:00Z")))
                .hasSize(1);
    }

    @Test
    void who_saves_an_older_version_of_a_place_overwrites_nothing() {
        var list = new PointList(new Points(JdbcClient.create(ModuleDatabase.of("reception"))), Clock.systemUTC());
        list.put(List.of(LYON));
        var seen = list.find("a").orElseThrow();

        assertThat(list.change(LYON, seen.version())).isTrue();
        assertThat(list.change(LYON, seen.version())).isFalse();
    }

    private static Vicinity home(String code, String postcode) {
        return new Vicinity(FRANCE.withCode(code).orElseThrow(), postcode, Vicinity.LIST);
    }

    private static ReceptionPoint place(String id, String commune, String postcode, String latitude, String longitude) {
        return right(new EnumMap<>(Map.of(
                PointField.ID, id,
                PointField.PIVOT, "00000000000018",
                PointField.NOM, "Lieu de " + commune,
                PointField.COMMUNE, commune,
                PointField.CODE_POSTAL, postcode,
                PointField.ADRESSE, "1 place",
                PointField.DATE_MAJ, "2026-11-02",
                PointField.LATITUDE, latitude,
                PointField.LONGITUDE, longitude)));
    }

    private static ReceptionPoint right(Map<PointField, String> fields) {
        return ((PointReader.Read.Right) PointReader.read(fields)).point();
    }
}
