package fr.coteacote.portal.reception.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephoneReaderTest {

    private static final Map<TelephoneField, String> FIELDS = Map.of(
            TelephoneField.NUMBER, "04 65 71 20 30",
            TelephoneField.COST, "Appel gratuit",
            TelephoneField.HOURS, "du lundi au vendredi, de 9 h à 18 h",
            TelephoneField.CALLS_BACK, TelephoneField.YES,
            TelephoneField.CALL_BACK_NUMBER, "01 99 00 00 40",
            TelephoneField.CALL_BACK_MAILBOX, "rappels@exemple.fr",
            TelephoneField.CALL_BACK_HOURS, "le mardi, de 9 h à 12 h");

    @Test
    void what_was_read_is_written_and_read_again_as_it_was() {
        var read = right(FIELDS);

        assertThat(read.text()).isEqualTo(TelephoneText.of(read.telephone()));
        assertThat(TelephoneReader.read(read.text())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "0465712030, 04 65 71 20 30",
        "04.65.71.20.30, 04 65 71 20 30",
        "0 800 123 456, 0 800 123 456",
        "3939, 39 39",
        "39 39, 39 39",
        "+33 4 65 71 20 30, +33 4 65 71 20 30"
    })
    void a_number_is_kept_as_it_is_read_aloud(String typed, String kept) {
        assertThat(right(with(TelephoneField.NUMBER, typed)).telephone().phone().number())
                .isEqualTo(kept);
    }

    @Test
    void a_full_stop_behind_the_cost_is_left_to_the_page() {
        assertThat(right(with(TelephoneField.COST, "Prix d’un appel local. "))
                        .telephone()
                        .phone()
                        .cost())
                .isEqualTo("Prix d’un appel local");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, '', Écrivez le numéro",
        "NUMBER, 04 65, Ce numéro ne peut pas être appelé",
        "NUMBER, zéro quatre, Ce numéro ne peut pas être appelé",
        "COST, ' ', Écrivez ce que coûte l’appel",
        "HOURS, le matin, Nous ne comprenons pas « le matin »",
        "CALLS_BACK, peut-être, Choisissez oui ou non",
        "CALL_BACK_NUMBER, '', Pour les rappels : écrivez le numéro",
        "CALL_BACK_MAILBOX, rappels, Pour les rappels : écrivez une adresse électronique",
        "CALL_BACK_HOURS, '', Pour les rappels : écrivez les jours"
    })
    void what_is_wrong_is_said_of_its_field(TelephoneField field, String typed, String mend) {
        assertThat(TelephoneReader.read(new TelephoneText(with(field, typed))))
                .isInstanceOfSatisfying(
                        TelephoneReader.Read.Wrong.class,
                        wrong -> assertThat(wrong.mend())
                                .hasEntrySatisfying(
                                        field, words -> assertThat(words).contains(mend))
                                .hasSize(1));
    }

    @Test
    void where_nobody_is_called_back_how_it_was_done_stays_written_and_is_not_judged() {
        var fields = with(TelephoneField.CALLS_BACK, TelephoneField.NO);
        fields.put(TelephoneField.CALL_BACK_HOURS, "à revoir en septembre");

        var read = right(fields);

        assertThat(read.telephone().callsBack()).isEmpty();
        assertThat(read.text().get(TelephoneField.CALL_BACK_MAILBOX)).isEqualTo("rappels@exemple.fr");
        assertThat(read.text().get(TelephoneField.CALL_BACK_HOURS)).isEqualTo("à revoir en septembre");
    }

    private static Map<TelephoneField, String> with(TelephoneField field, String typed) {
        var fields = new EnumMap<>(FIELDS);
        fields.put(field, typed);
        return fields;
    }

    private static TelephoneReader.Read.Right right(Map<TelephoneField, String> fields) {
        var read = TelephoneReader.read(new TelephoneText(fields));
        assertThat(read).isInstanceOf(TelephoneReader.Read.Right.class);
        return (TelephoneReader.Read.Right) read;
    }
}
