package fr.coteacote.portal.establishments.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.establishments.houses.Finess;
import fr.coteacote.portal.establishments.houses.KeptEstablishment;
import fr.coteacote.portal.establishments.houses.Price;
import fr.coteacote.portal.establishments.houses.PriceKind;
import fr.coteacote.portal.establishments.houses.SocialAssistance;
import fr.coteacote.portal.establishments.houses.Stay;
import fr.coteacote.portal.importing.WrongLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = OwnDatabase.TERRITORY)
@ContextConfiguration(initializers = OwnDatabase.class)
class EstablishmentImportTest {

    private static final String HEADER =
            "noFinesset,title,updatedAt,capacity,legal_status,IsEHPAD,IsRA,IsHCOMPL,IsHAB_AIDE_SOC,coordinates.street,"
                    + "coordinates.postcode,coordinates.city,coordinates.phone,coordinates.website,coordinates.latitude,"
                    + "coordinates.longitude,ehpadPrice.updatedAt,ehpadPrice.prixHebPermCs,ehpadPrice.tarifGir56\n";
    private static final String TILLEULS =
            "990000012,Les Tilleuls (fictif),2026-11-02,84,Public,1,0,1,totale,12 rue des Tilleuls,01000,Bourg-en-Bresse,"
                    + "04 65 71 20 30,www.exemple.invalid,,,2026-06-12T09:00:00+02:00,\"64,20\",5.80\n";
    private static final String ACACIAS =
            "2A0000019,Les Acacias (fictif),2026-11-02,NA,Privé commercial,1,0,1,0,3 allée des Acacias,20000,Ajaccio,"
                    + "pas encore,,41.92,8.73,,,\n";
    private static final Finess NUMBER = new Finess("990000012");
    private static final Finess OTHER = new Finess("2A0000019");

    @Autowired
    private EstablishmentImport importing;

    @Autowired
    private Establishments establishments;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forget() {
        jdbc.sql("delete from establishment_price").update();
        jdbc.sql("delete from establishment").update();
    }

    @Test
    void a_file_of_the_CNSA_is_taken_in_with_zeros_letters_and_prices_as_they_stand() {
        assertThat(take(HEADER + TILLEULS + ACACIAS))
                .isEqualTo(new ImportOutcome.Taken(
                        Source.CNSA,
                        2,
                        0,
                        0,
                        0,
                        List.of(new WrongLine(
                                3, "coordinates.phone", "Pas compris, donc pas montré. La maison est prise sans."))));

        var house = find(NUMBER).house();
        assertThat(house.address().postcode()).isEqualTo("01000");
        assertThat(house.contact().phone()).isEqualTo("+33465712030");
        assertThat(house.contact().site()).isEqualTo("https://www.exemple.invalid");
        assertThat(house.categories()).containsExactly(Category.EHPAD);
        assertThat(house.stays()).containsExactly(Stay.PERMANENT);
        assertThat(house.socialAssistance()).isEqualTo(SocialAssistance.TOTAL);
        assertThat(house.prices().stream().map(Price::kind))
                .containsExactly(PriceKind.SINGLE_ROOM, PriceKind.DEPENDENCY_GIR_5_6);
        assertThat(house.monthlyPrice()).contains(new BigDecimal("1926.00"));
        assertThat(find(OTHER).house().capacity().total()).isNull();
        assertThat(find(OTHER).house().monthlyPrice()).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        take(HEADER + TILLEULS + ACACIAS);
        var before = jdbc.sql("select max(changed_at) from establishment")
                .query(java.sql.Timestamp.class)
                .single();
        var kept = establishments.all();

        assertThat(take(HEADER + TILLEULS + ACACIAS)).isInstanceOfSatisfying(ImportOutcome.Taken.class, taken -> {
            assertThat(taken.same()).isEqualTo(2);
            assertThat(taken.added() + taken.changed() + taken.closed()).isZero();
        });

        assertThat(establishments.all()).isEqualTo(kept);
        assertThat(jdbc.sql("select max(changed_at) from establishment")
                        .query(java.sql.Timestamp.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void a_wrong_line_refuses_the_file_and_is_told_with_its_column_and_how_to_mend_it() {
        take(HEADER + TILLEULS);

        var outcome = take(HEADER
                + TILLEULS.replace("84", "95")
                + ACACIAS.replace("2A0000019", "2A000019").replace("20000", "2000")
                + TILLEULS
                + ACACIAS.replace("41.92", "41,92\"").replace("Privé commercial", "Associatif"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.wrong().stream().map(WrongLine::say))
                                .anySatisfy(line -> assertThat(line)
                                        .startsWith("Ligne 3, noFinesset : Un numéro FINESS a 9 signes"))
                                .anySatisfy(line -> assertThat(line)
                                        .startsWith("Ligne 3, coordinates.postcode : Écrivez les 5 chiffres"))
                                .contains(
                                        "Ligne 4, noFinesset : Cette maison est déjà à la ligne 2. Gardez une seule des deux lignes.",
                                        "Ligne 5, legal_status : Écrivez : Public, Privé non lucratif ou Privé commercial."));
        assertThat(find(NUMBER).house().capacity().total()).isEqualTo(84);
        assertThat(establishments.find(OTHER)).isEmpty();
    }

    @Test
    void files_that_are_none_are_refused_with_what_to_do() {
        assertThat(mends(new byte[0])).first().asString().contains("Le fichier est vide");
        assertThat(mends("noFinesset,titre\n990000012,x\n".getBytes(StandardCharsets.UTF_8)))
                .first()
                .asString()
                .contains("title", "coordinates.postcode", "coordinates.city");
        assertThat(mends((HEADER + TILLEULS + ACACIAS).getBytes(StandardCharsets.ISO_8859_1)))
                .first()
                .asString()
                .contains("UTF-8");
        assertThat(mends(HEADER.getBytes(StandardCharsets.UTF_8)))
                .first()
                .asString()
                .contains("Aucune maison");
        assertThat(mends(new byte[] {0x1F, (byte) 0x8B, 1, 2}))
                .first()
                .asString()
                .contains("ne s’ouvre pas");
        assertThat(establishments.all()).isEmpty();
    }

    @Test
    void a_house_that_its_source_names_no_more_is_closed_and_opens_again_when_it_does() {
        take(HEADER + TILLEULS + ACACIAS);

        assertThat(take(HEADER + TILLEULS))
                .isInstanceOfSatisfying(
                        ImportOutcome.Taken.class,
                        taken -> assertThat(taken.closed()).isEqualTo(1));

        assertThat(find(OTHER).closed()).isNotNull();
        assertThat(find(OTHER).house().name()).isEqualTo("Les Acacias (fictif)");
        take(HEADER + TILLEULS + ACACIAS);
        assertThat(find(OTHER).closed()).isNull();
    }

    @Test
    void a_file_that_would_close_many_houses_waits_for_somebody_to_say_that_it_is_whole() {
        var many = new StringBuilder(HEADER);
        IntStream.range(0, 20)
                .forEach(number -> many.append(TILLEULS.replace("990000012", "9900001%02d".formatted(number))));
        take(many.toString());

        var part = HEADER + TILLEULS.replace("990000012", "990000100");

        assertThat(take(part)).isEqualTo(new ImportOutcome.WouldClose(19, 20));
        assertThat(establishments.countOpen()).isEqualTo(20);
        assertThat(importing.take(part.getBytes(StandardCharsets.UTF_8), true))
                .isInstanceOfSatisfying(
                        ImportOutcome.Taken.class,
                        taken -> assertThat(taken.closed()).isEqualTo(19));
    }

    @Test
    void prices_of_earlier_years_stay_and_the_last_ones_count() {
        take(HEADER + TILLEULS);
        take(HEADER + TILLEULS.replace("2026-06-12", "2027-06-10").replace("64,20", "66,00"));

        var house = find(NUMBER).house();

        assertThat(house.prices().stream().map(Price::year)).containsExactly(2027, 2027, 2026, 2026);
        assertThat(house.monthlyPrice()).contains(new BigDecimal("1980.00"));
    }

    @Test
    void FINESS_tells_where_a_house_of_the_CNSA_stands_and_which_other_houses_there_are() {
        take(HEADER + TILLEULS);

        var outcome = importing.take(
                finess(
                        establishment("990000012", "LES TILLEULS", "500", "69003 LYON 03"),
                        establishment("690000999", "RESIDENCE L'ÉTÉ (FICTIF)", "202", "69800 ST PRIEST CEDEX"),
                        establishment("690000998", "PHARMACIE (FICTIF)", "620", "69800 ST PRIEST"),
                        place("990000012", "870262.2", "6571540.8"),
                        place("690000999", "", "")),
                false);

        assertThat(outcome).isEqualTo(new ImportOutcome.Taken(Source.FINESS, 1, 1, 0, 0, List.of()));
        var known = find(NUMBER).house();
        assertThat(known.name()).isEqualTo("Les Tilleuls (fictif)");
        assertThat(known.prices()).isNotEmpty();
        assertThat(known.legalEntity()).isEqualTo(new Finess("990000004"));
        assertThat(Objects.requireNonNull(known.located()).position().latitude())
                .isCloseTo(46.22229, within(0.00001));
        var other = find(new Finess("690000999")).house();
        assertThat(other.name()).isEqualTo("RESIDENCE L'ÉTÉ (FICTIF)");
        assertThat(other.address().city()).isEqualTo("Saint-Priest");
        assertThat(other.address().inseeCode()).isEqualTo("69290");
        assertThat(other.categories()).containsExactly(Category.RESIDENCE_AUTONOMIE);
        assertThat(establishments.find(new Finess("690000998"))).isEmpty();
    }

    @Test
    void a_compressed_file_of_FINESS_is_opened_and_a_house_that_it_drops_is_closed() throws IOException {
        var two = finess(
                establishment("990000012", "UN", "500", "69003 LYON"),
                establishment("990000022", "DEUX", "500", "69003 LYON"));
        importing.take(compressed(two), false);

        importing.take(finess(establishment("990000012", "UN", "500", "69003 LYON")), false);

        assertThat(find(NUMBER).closed()).isNull();
        assertThat(find(new Finess("990000022")).closed()).isNotNull();
    }

    @Test
    void wrong_lines_of_FINESS_refuse_the_file() {
        assertThat(mends(finess(
                        establishment("9900012", "UN", "500", "69003 LYON"),
                        establishment("990000022", "", "500", "69003 LYON"),
                        establishment("990000032", "TROIS", "500", "LYON"),
                        establishment("990000042", "QUATRE", "500", "69003 LYON"),
                        place("990000042", "4.85", "45.75"),
                        "structureet;990000052;trop court",
                        "autre chose")))
                .containsExactly(
                        "Ligne 2, nofinesset : Un numéro FINESS a 9 signes, par exemple 010000024 ou 2A0000019.",
                        "Ligne 3, rs : Écrivez le nom de la maison.",
                        "Ligne 4, ligneacheminement : Écrivez le code postal et la commune, par exemple 69003 LYON.",
                        "Ligne 6, coordxet : Ces coordonnées ne sont pas en France. Le portail attend du Lambert-93, ou de"
                                + " l’UTM outre-mer.",
                        "Ligne 7 : Il faut au moins 31 colonnes séparées par des points-virgules. Téléchargez le fichier de"
                                + " nouveau.",
                        "Ligne 8 : Une ligne commence par structureet; ou par geolocalisation;.");
        assertThat(establishments.all()).isEmpty();
    }

    private ImportOutcome take(String file) {
        return importing.take(file.getBytes(StandardCharsets.UTF_8), false);
    }

    private List<String> mends(byte[] file) {
        return importing.take(file, false) instanceof ImportOutcome.Refused(var wrong)
                ? wrong.stream().map(WrongLine::say).toList()
                : List.of();
    }

    private KeptEstablishment find(Finess finess) {
        return establishments.find(finess).orElseThrow();
    }

    private static byte[] finess(String... lines) {
        return ("finess;etalab;94;2026-11-10\n" + String.join("\n", lines)).getBytes(Charset.forName("windows-1252"));
    }

    private static String establishment(String finess, String name, String category, String delivery) {
        return "structureet;%s;990000004;%s;;;;12;R;DU LAC;;;290;69;RHONE;%s;0465712030;;%s;libellé;4401;groupe;;;08;;1;;2010-01-01;2010-01-01;2026-09-30;"
                .formatted(finess, name, delivery, category);
    }

    private static String place(String finess, String x, String y) {
        return "geolocalisation;%s;%s;%s;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.1,LAMBERT_93;2026-09-30"
                .formatted(finess, x, y);
    }

    private static byte[] compressed(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(out)) {
            stream.write(file);
        }
        return out.toByteArray();
    }
}
