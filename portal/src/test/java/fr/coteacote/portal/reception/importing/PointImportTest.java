package fr.coteacote.portal.reception.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.importing.WrongLine;
import fr.coteacote.portal.reception.points.PointList;
import fr.coteacote.portal.reception.points.ReceptionPoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {OwnDatabase.TERRITORY, "portal.reception.list=classpath:reception/fictitious.csv"})
@ContextConfiguration(initializers = OwnDatabase.class)
class PointImportTest {

    private static final String HEADER = "id;pivot;nom;commune;code_postal;adresse;date_maj;telephone;horaires\n";
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Autowired
    private PointImport importing;

    @Autowired
    private PointList points;

    @Test
    void the_six_places_that_come_with_the_portal_are_taken_in_at_the_first_start() {
        assertThat(points.all().stream().map(kept -> kept.point().id()).filter(id -> id.startsWith("FICTIF")))
                .hasSize(6);
        assertThat(points.find("FICTIF-6").orElseThrow().point().isOldAt(NOW)).isTrue();
        assertThat(points.find("FICTIF-1").orElseThrow().point())
                .satisfies(place -> assertThat(place.isOldAt(NOW)).isFalse())
                .extracting(ReceptionPoint::position)
                .isNotNull();
    }

    @Test
    void a_wrong_line_is_told_with_its_number_and_how_to_mend_it_and_the_others_are_taken() {
        var report = take(HEADER
                + "x1;00000000000018;Un;Lyon;69003;1 rue;2026-11-01;+33199000001;Mo 09:00-12:00\n"
                + "x2;00000000000018;Deux;Lyon;6900;\"1, rue;\nbis\";01/11/2026;0199000001;\n"
                + "\n"
                + "x1;00000000000018;Encore;Lyon;69003;1 rue;2026-11-01;;\n");

        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.wrong().stream().map(WrongLine::say))
                .containsExactly(
                        "Ligne 3, code_postal : Écrivez les 5 chiffres du code postal.",
                        "Ligne 3, telephone : Écrivez le numéro avec + et sans espace, par exemple +33199000001.",
                        "Ligne 3, date_maj : Écrivez la date ainsi : 2026-11-24.",
                        "Ligne 6, id : Ce lieu est déjà à la ligne 2. Gardez une seule des deux lignes.");
    }

    @Test
    void a_file_without_a_column_that_is_needed_is_refused_as_a_whole() {
        assertThat(take("id,nom\nx,y\n").wrong())
                .singleElement()
                .satisfies(line -> assertThat(line.say()).contains("pivot", "commune", "date_maj"));
    }

    @Test
    void a_file_that_is_not_in_UTF_8_is_refused_with_what_to_do() {
        var report = importing.take("é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(report.wrong().getFirst().mend()).contains("UTF-8");
    }

    @Test
    void taking_the_same_file_twice_changes_nothing() throws IOException {
        var file = new ClassPathResource("reception/fictitious.csv").getContentAsByteArray();

        assertThat(importing.take(file)).isEqualTo(new ImportReport(6, List.of()));
        assertThat(importing.take(file).taken()).isEqualTo(6);
    }

    private ImportReport take(String file) {
        return importing.take(file.getBytes(StandardCharsets.UTF_8));
    }
}
