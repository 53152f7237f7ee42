package fr.coteacote.catalog.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.catalog.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ShortText NAME = new ShortText(20, Letters.LETTERS, "", "");
    private static final SeveralChoices HELP = new SeveralChoices(List.of(
            Choice.of("pch", "La PCH"),
            Choice.of("mtp", "La MTP"),
            new Choice("aucune", "Aucune", "", true, List.of())));

    @Test
    void spaces_are_tidied() {
        assertThat(NAME.parse(Typed.of("  Jean \t Marc\u00A0d’Ormesson "), TODAY))
                .isEqualTo(text("Jean Marc d’Ormesson"));
    }

    @Test
    void accents_typed_in_two_strokes_become_one_letter() {
        assertThat(NAME.parse(Typed.of("He\u0301le\u0300ne"), TODAY)).isEqualTo(text("Hélène"));
        assertThat(NAME.parse(Typed.of("He\u007F\u0301lène"), TODAY)).isEqualTo(text("Hélène"));
        assertThat(new LongText(9).parse(Typed.of("He\u007F\u0301lène"), TODAY)).isEqualTo(text("Hélène"));
    }

    @Test
    void a_name_holds_no_digit_or_sign() {
        assertThat(NAME.parse(Typed.of("Martin2"), TODAY))
                .isEqualTo(Parsed.Rejected.because("Écrivez seulement des lettres : enlevez le chiffre « 2 »."));
        assertThat(NAME.parse(Typed.of("Martin@"), TODAY))
                .isEqualTo(Parsed.Rejected.because("Écrivez seulement des lettres : enlevez le signe « @ »."));
    }

    @Test
    void given_names_may_be_separated_by_commas() {
        assertThat(NAME.parse(Typed.of("Jeanne, Marie"), TODAY)).isEqualTo(text("Jeanne, Marie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anne-Marie", "Anne\u2010Marie", "Anne\u2011Marie", "Anne\u2013Marie"})
    void a_name_may_hold_any_hyphen_that_a_keyboard_or_a_copied_text_has(String name) {
        assertThat(NAME.parse(Typed.of(name), TODAY)).isEqualTo(text(name));
    }

    @Test
    void a_long_text_says_by_how_much_it_is_too_long() {
        assertThat(NAME.parse(Typed.of("a".repeat(21)), TODAY))
                .isEqualTo(Parsed.Rejected.because(
                        "Ce texte a 1 caractère de trop. Raccourcissez-le : 20 caractères au plus."));
        assertThat(new LongText(5).parse(Typed.of("1234567"), TODAY))
                .isEqualTo(Parsed.Rejected.because(
                        "Ce texte a 2 caractères de trop. Raccourcissez-le : 5 caractères au plus."));
    }

    @Test
    void emoji_count_as_one_character() {
        assertThat(new LongText(2).parse(Typed.of("🙂🙂"), TODAY)).isEqualTo(text("🙂🙂"));
    }

    @Test
    void free_text_keeps_its_lines_whatever_the_browser_sends() {
        assertThat(new LongText(50).parse(Typed.of("un\r\ndeux\rtrois"), TODAY)).isEqualTo(text("un\ndeux\ntrois"));
    }

    @Test
    void digits_lose_their_spaces() {
        var kind = new ShortText(13, Letters.DIGITS, "", "numeric");

        assertThat(kind.parse(Typed.of("12 34 567 890 123"), TODAY)).isEqualTo(text("1234567890123"));
        assertThat(kind.parse(Typed.of("12a"), TODAY))
                .isEqualTo(Parsed.Rejected.because("Écrivez seulement des chiffres : enlevez « a »."));
    }

    @Test
    void none_contradicts_the_others() {
        assertThat(HELP.parse(Typed.ofAll(List.of("pch", "aucune")), TODAY))
                .isEqualTo(Parsed.Rejected.because(
                        "Vous avez coché « Aucune » avec une autre réponse. Décochez l'une ou l'autre."));
    }

    @Test
    void choices_keep_the_order_of_the_form() {
        assertThat(HELP.say(((Parsed.Accepted) HELP.parse(Typed.ofAll(List.of("mtp", "pch")), TODAY)).value()))
                .isEqualTo("La PCH, La MTP");
    }

    @Test
    void what_is_not_offered_is_refused() {
        var refused = Parsed.Rejected.because("Choisissez parmi les réponses de la liste.");

        assertThat(HELP.parse(Typed.ofAll(List.of("pch", "or")), TODAY)).isEqualTo(refused);
        assertThat(new YesNo(false).parse(Typed.of(Kind.DONT_KNOW), TODAY)).isEqualTo(refused);
    }

    @Test
    void I_do_not_know_is_an_answer_where_it_is_offered() {
        assertThat(new YesNo(true).parse(Typed.of(Kind.DONT_KNOW), TODAY))
                .isEqualTo(new Parsed.Accepted(Value.UNKNOWN));
    }

    @Test
    void who_does_not_know_an_amount_a_number_or_a_date_does_not_say_that_they_have_none() {
        var kinds = List.of(
                new Amount(Per.MONTH),
                new WholeNumber(0, 9, "", false),
                new FullDate(DateBounds.WIDE),
                new PartialDateKind(DateBounds.WIDE));

        assertThat(kinds).extracting(Kind::sayUnknown).containsOnly("Je ne sais pas");
        assertThat(new Nir().sayUnknown()).isEqualTo("Je ne l'ai pas");
    }

    @Test
    void a_browser_offers_its_owners_data_only_where_the_question_is_about_them() {
        var name = new ShortText(20, Letters.LETTERS, "family-name", "").parts().getFirst();
        var secret = new Nir().parts().getFirst();

        assertThat(name.autocomplete(true)).isEqualTo("family-name");
        assertThat(name.autocomplete(false)).isEmpty();
        assertThat(secret.autocomplete(true)).isEqualTo("off");
        assertThat(secret.autocomplete(false)).isEqualTo("off");
    }

    @Test
    void nothing_ticked_asks_again_with_the_way_out() {
        assertThat(HELP.askAgain()).isEqualTo("Cochez au moins une réponse, ou « Aucune ».");
    }

    @Test
    void a_signature_is_the_name_of_who_signs() {
        var signature = new Declaration("Je signe.", true);

        assertThat(signature.parse(Typed.ofParts(Map.of("nom", "Jeanne")), TODAY))
                .isEqualTo(new Parsed.Accepted(new Value.Declared("Jeanne", TODAY)));
        assertThat(signature.parse(Typed.of("oui"), TODAY)).isEqualTo(Parsed.BLANK);
        assertThat(signature.askAgain()).isEqualTo("Écrivez votre prénom et votre nom.");
    }

    @Test
    void a_declaration_is_dated_by_the_day_it_is_made() {
        assertThat(new Declaration("Je certifie.", false).parse(Typed.of("oui"), TODAY))
                .isEqualTo(new Parsed.Accepted(new Value.Declared("", TODAY)));
    }

    @Test
    void a_person_with_two_names_is_said_with_both() {
        var person = new Person(true);

        assertThat(person.say(new Value.Civil("Moreau", "Bernard", "Jeanne")))
                .isEqualTo("Jeanne Bernard (nom de naissance : Moreau)");
        assertThat(person.say(new Value.Civil("Moreau", "", "Jeanne"))).isEqualTo("Jeanne Moreau");
    }

    @Test
    void a_value_of_another_kind_is_a_bug() {
        assertThatThrownBy(() -> new Nir().say(new Value.Money(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nir holds a Text, not Money");
    }

    private static Parsed text(String kept) {
        return new Parsed.Accepted(new Value.Text(kept));
    }
}
