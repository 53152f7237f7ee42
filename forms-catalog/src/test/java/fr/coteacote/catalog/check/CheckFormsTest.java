package fr.coteacote.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void an_author_reads_that_nothing_is_wrong_and_what_is_still_to_be_verified() {
        assertThat(check("essai")).isZero();
        assertThat(said())
                .contains("essai 2026-11 : rien à corriger")
                .contains("blocage ehpad : Règle d'essai, art. 72 (à vérifier)")
                .contains("Adresses que personne n'a ouvertes depuis un an", "https://www.ameli.fr");
    }

    @Test
    void an_author_who_misspells_the_name_of_a_form_reads_which_there_are() {
        assertThat(check("esai")).isEqualTo(1);
        assertThat(said()).contains("Aucun formulaire ne s'appelle ainsi").contains("essai");
    }

    @Test
    void what_is_wrong_is_told_and_counted() {
        var later = LocalDate.of(2040, 1, 1);

        assertThat(CheckForms.readAll(List.of("apa"), later, out())).isEqualTo(1);
        assertThat(said())
                .contains("la constante « territoires-experimentaux »")
                .contains("à corriger");
    }

    private int check(String form) {
        return CheckForms.readAll(List.of(form), TODAY, out());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
