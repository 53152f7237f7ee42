package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.check.TryingAnswers;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form for a place in an EHPAD (cerfa 14732), administrative part, asks what it should and stops where the law does. */
class EhpadFormTest {

    private static final Catalogue CATALOGUE = Catalogue.fromClassPath();
    private static final Form EHPAD = CATALOGUE.inPreparation().stream()
            .filter(form -> form.id().equals(new FormId("ehpad")))
            .findFirst()
            .orElseThrow();
    private static final Form APA = CATALOGUE.form(new FormId("apa"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Progress START = Progress.of(EHPAD, Answers.EMPTY, new Context(TODAY, "69M"));

    /** All of the administrative part but what comes with the directory of establishments and the doctor's part. */
    private static final String QUESTIONS = """
            qualite-remplisseur lien-avec-personne accord-personne mesure-protection protecteur-nom protecteur-adresse
            protecteur-telephone
            nom-naissance nom-usage prenoms sexe date-naissance lieu-naissance nir situation-famille
            conjoint-demande-aussi
            lieu-de-vie adresse-actuelle hopital-service hopital-sortie vit-avec intervenants
            type-accueil entree-souhaitee fin-sejour jours-accueil motif-demande souhaits
            personne-a-contacter autre-contact horaires-contact personne-confiance directives-anticipees
            tranche-ressources aide-sociale-hebergement apa-en-cours aides-logement destinataire-factures
            medecin-nom medecin-lieu
            decl-exactitude
            """;

    static Stream<QuestionId> questions() {
        return Arrays.stream(QUESTIONS.strip().split("\\s+", -1)).map(QuestionId::new);
    }

    static Stream<Question> askedByBoth() {
        return EHPAD.questions().stream()
                .filter(question -> APA.question(question.id()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_of_the_model_is_in_the_form(QuestionId question) {
        assertThat(EHPAD.question(question)).isPresent();
    }

    @Test
    void the_questions_of_the_model_are_all_on_the_list() {
        assertThat(questions()).hasSize(41).doesNotHaveDuplicates();
    }

    @Test
    void nobody_can_start_it_yet() {
        assertThat(CATALOGUE.forms()).extracting(Form::id).doesNotContain(EHPAD.id());
    }

    @ParameterizedTest
    @MethodSource("askedByBoth")
    void an_answer_given_for_the_APA_would_be_one_here(Question question) {
        var there = APA.question(question.id()).orElseThrow();

        assertThat(question.kind()).hasSameClassAs(there.kind());
        assertThat(choices(question)).containsAll(choices(there));
    }

    private static List<String> choices(Question question) {
        return switch (question.kind()) {
            case OneChoice one -> one.choices().stream().map(Choice::id).toList();
            case SeveralChoices several ->
                several.choices().stream().map(Choice::id).toList();
            default -> List.of();
        };
    }

    @Test
    void nobody_of_the_departement_reads_it_but_with_the_persons_consent() {
        assertThat(EHPAD.questions())
                .flatExtracting(question -> question.use().readers())
                .doesNotContain(Reader.AGENT, Reader.MEDICAL_TEAM, Reader.PAYMENT);
    }

    @ParameterizedTest(name = "{0} is read by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            directives-anticipees | ESTABLISHMENT_MEDICAL
            nir | ESTABLISHMENT_MEDICAL, ESTABLISHMENT_ACCEPTED
            tranche-ressources | ESTABLISHMENT_AGREED
            nom-naissance | ESTABLISHMENT, ESTABLISHMENT_MEDICAL, AUTONOMY_SERVICE
            lieu-naissance | ESTABLISHMENT
            hopital-service | ESTABLISHMENT, ESTABLISHMENT_MEDICAL
            aide-sociale-hebergement | ESTABLISHMENT, AUTONOMY_SERVICE
            """)
    void each_answer_is_read_by_those_who_need_it(String question, String readers) {
        assertThat(question(question).use().readers())
                .extracting(Reader::name)
                .containsExactly(readers.split(", ", -1));
    }

    @ParameterizedTest(name = "{0} is marked {1}")
    @CsvSource(delimiter = '|', textBlock = """
            directives-anticipees | SENSITIVE, MEDICAL
            hopital-service | SENSITIVE
            souhaits | SENSITIVE
            souhaits-texte | SENSITIVE, PRIVATE
            motif-texte | SENSITIVE, PRIVATE
            nir | PRIVATE
            tranche-ressources | PRIVATE
            """)
    void what_needs_more_care_is_marked(String question, String flags) {
        assertThat(question(question).flags()).extracting(Flag::name).containsExactlyInAnyOrder(flags.split(", ", -1));
    }

    @Test
    void what_only_doctors_read_is_medical_and_nothing_else_is() {
        assertThat(EHPAD.questions())
                .filteredOn(question -> question.has(Flag.MEDICAL))
                .extracting(question -> question.id().value())
                .containsExactly("directives-anticipees");
    }

    @Test
    void no_step_after_the_sending_promises_a_place_or_a_day() {
        assertThat(EHPAD.firstDatedStep()).isEmpty();
        assertThat(EHPAD.afterSending())
                .anyMatch(step -> step.detail().contains("ce n'est pas encore avoir une place"));
    }

    @Test
    void at_the_sending_three_papers_are_asked_for_at_most() {
        assertThat(documents(START)).containsExactly("piece-identite", "avis-imposition");
        assertThat(documents(choose(START, "mesure-protection", "sauvegarde")))
                .containsExactly("piece-identite", "avis-imposition", "jugement");
    }

    // Stories

    @Test
    void Claire_sends_in_the_evening_for_her_mother_in_hospital() {
        var claire = start("proche", "oui");
        claire = choose(claire, "lieu-de-vie", "hopital");

        assertThat(shows(claire, "hopital")).isTrue();
        assertThat(shows(claire, "etablissement")).isFalse();
        claire = types(claire, "hopital-service", "Hôpital de la Croix-Rousse, soins de suite");
        claire = types(claire, "hopital-sortie", "4/12/2026");
        claire = choose(claire, "contact-qui", "remplisseur");
        assertThat(shows(claire, "personne-a-contacter")).isFalse();
        assertThat(completed(claire).maySend()).isTrue();
    }

    @Test
    void Lucien_asks_for_himself_and_a_person_offers_to_call_for_nobody_comes_to_him() {
        var lucien = choose(choose(START, "qualite-remplisseur", "soi"), "lieu-de-vie", "domicile");
        lucien = tick(tick(lucien, "vit-avec", "seule"), "type-accueil", "permanent");

        assertThat(shows(lucien, "accord-personne")).isFalse();
        assertThat(shows(lucien, "signature-titre")).isFalse();
        assertThat(warnings(lucien)).containsExactly("isolement");
        assertThat(lucien.warnings().getFirst().instead())
                .extracting(WayOut::url)
                .contains("/etre-rappele");
        assertThat(lucien.blocks()).isEmpty();
        assertThat(warnings(lucien.with(
                        new QuestionId("intervenants"),
                        new Value.Items(
                                List.of(Map.of(new QuestionId("intervenant-metier"), new Value.Chosen("infirmier")))))))
                .isEmpty();
        assertThat(completed(lucien).maySend()).isTrue();
    }

    @Test
    void Paul_and_Jeanne_are_asked_whether_both_look_for_a_place() {
        var married = choose(START, "situation-famille", "mariee");

        assertThat(shows(married, "conjoint-demande-aussi")).isTrue();
        assertThat(shows(choose(START, "situation-famille", "veuve"), "conjoint-demande-aussi"))
                .isFalse();
    }

    @Test
    void under_tutelle_the_son_prepares_and_the_guardian_signs() {
        var son = choose(start("proche", "ne-peut-plus-le-dire"), "mesure-protection", "tutelle");
        son = choose(choose(son, "protecteur-type", "association"), "signature-titre", "mandat");

        assertThat(shows(son, "accord-raison")).isTrue();
        assertThat(shows(son, "protecteur-nom")).isTrue();
        assertThat(warnings(son)).containsExactly("accord-impossible", "choisir-sa-maison");
        assertThat(blocks(son)).containsExactly("tuteur-signe");
        assertThat(blocks(choose(son, "signature-titre", "representant"))).isEmpty();
        assertThat(documents(son)).contains("jugement");
    }

    @Test
    void a_person_who_says_no_stops_the_sending_and_nothing_is_lost() {
        var complete = completed(start("proche", "oui"));
        var refused = choose(complete, "accord-personne", "non");

        assertThat(blocks(refused)).containsExactly("accord-refuse");
        assertThat(refused.maySend()).isFalse();
        assertThat(refused.answers().asMap()).hasSameSizeAs(complete.answers().asMap());
        assertThat(choose(refused, "accord-personne", "oui").maySend()).isTrue();
    }

    @Test
    void who_has_not_been_asked_yet_is_asked_first() {
        assertThat(blocks(start("professionnel", "pas-encore"))).containsExactly("accord-a-demander");
        assertThat(blocks(start("professionnel", "oui"))).isEmpty();
        assertThat(blocks(start("representant", "pas-encore"))).containsExactly("accord-a-demander");
    }

    @Test
    void who_cannot_say_it_any_more_needs_somebody_who_knows_them() {
        var worker = choose(start("professionnel", "ne-peut-plus-le-dire"), "contact-qui", "elle-meme");
        var guarded = choose(choose(worker, "mesure-protection", "curatelle"), "protecteur-type", "famille");

        assertThat(worker.missing())
                .contains(new QuestionId("personne-a-contacter"), new QuestionId("personne-a-contacter-telephone"));
        assertThat(warnings(worker)).containsExactly("accord-impossible", "proche-a-nommer-avis");
        assertThat(shows(guarded, "personne-a-contacter")).isFalse();
        assertThat(shows(start("proche", "ne-peut-plus-le-dire"), "personne-a-contacter"))
                .isFalse();
    }

    @Test
    void who_has_neither_telephone_nor_e_mail_is_told_and_not_stopped() {
        var lucien = choose(choose(START, "qualite-remplisseur", "soi"), "contact-soi", "non")
                .with(new QuestionId("telephone"), Value.UNKNOWN);

        assertThat(warnings(lucien)).containsExactly("personne-injoignable");
        assertThat(lucien.blocks()).isEmpty();
        assertThat(warnings(types(lucien, "courriel", "lucien@exemple.fr"))).isEmpty();
    }

    @ParameterizedTest(name = "living in an EHPAD, looking for {0}: {1}, {2}")
    @CsvSource({"jour, accueil-en-plus, ''", "nuit, accueil-en-plus, ''", "permanent, '', changer-de-maison"})
    void who_lives_in_an_EHPAD_may_move_and_needs_no_day_care(String stay, String block, String warning) {
        var jeanne = tick(choose(START, "lieu-de-vie", "ehpad-usld"), "type-accueil", stay);

        assertThat(shows(jeanne, "etablissement")).isTrue();
        assertThat(blocks(jeanne)).isEqualTo(block.isEmpty() ? List.of() : List.of(block));
        assertThat(warnings(jeanne)).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
        assertThat(blocks(choose(jeanne, "lieu-de-vie", "domicile"))).isEmpty();
    }

    @ParameterizedTest(name = "from 1 August 2027 to {0}: {1}, {2}")
    @CsvSource({
        "2/8/2027, '', ''",
        "22/8/2027, '', ''",
        "1/8/2027, fin-avant-debut, ''",
        "31/7/2027, fin-avant-debut, ''",
        "30/10/2027, '', ''",
        "31/10/2027, '', temporaire-long"
    })
    void a_temporary_stay_ends_after_its_start_and_not_much_later(String end, String block, String warning) {
        var stay = choose(tick(START, "type-accueil", "temporaire"), "entree-souhaitee", "des-que-possible");

        assertThat(stay.missing()).contains(new QuestionId("entree-date"), new QuestionId("fin-sejour"));
        stay = types(types(stay, "entree-date", "1/8/2027"), "fin-sejour", end);
        assertThat(blocks(stay)).isEqualTo(block.isEmpty() ? List.of() : List.of(block));
        assertThat(warnings(stay)).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
    }

    @Test
    void two_stays_at_once_cannot_be_wished_for() {
        var both = tick(START, "type-accueil", "permanent", "temporaire");
        var order = new QuestionId("ordre-sejours");

        assertThat(both.closedChoices(order)).containsOnlyKeys("meme-temps");
        assertThat(both.refusal(order, new Value.Chosen("meme-temps"))).isPresent();
        assertThat(both.refusal(order, new Value.Chosen("attente"))).isEmpty();
        assertThat(warnings(both)).containsExactly("deux-sejours");
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({"25/11/1966, age-derogation", "24/11/1966, ''", "12/5/1938, ''", "1966, ''", "1967, age-derogation"})
    void under_60_it_is_said_that_few_houses_can(String birth, String warning) {
        var someone = types(START, "date-naissance", birth);

        assertThat(warnings(someone)).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
        assertThat(someone.blocks()).isEmpty();
    }

    @Test
    void who_has_neither_mandate_nor_measure_does_not_sign() {
        var worker = choose(start("professionnel", "oui"), "signature-titre", "aucun");

        assertThat(blocks(worker)).containsExactly("signature-sans-titre");
        assertThat(blocks(choose(worker, "signature-titre", "mandat"))).isEmpty();
        assertThat(blocks(choose(worker, "signature-titre", "elle-meme"))).isEmpty();
    }

    @ParameterizedTest(name = "GIR {0}: {1}")
    @CsvSource({"1, ''", "4, ''", "5, encore-autonome", "6, encore-autonome"})
    void who_does_nearly_all_alone_is_told_of_other_houses(int gir, String warning) {
        var someone = choose(choose(START, "apa-en-cours", "non"), "gir-connu", "gir-" + gir);

        assertThat(warnings(someone)).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
    }

    @Test
    void the_stories_above_meet_each_block_of_the_form() {
        assertThat(EHPAD.blocks())
                .extracting(Block::id)
                .containsExactlyInAnyOrder(
                        "accord-refuse",
                        "accord-a-demander",
                        "accueil-en-plus",
                        "fin-avant-debut",
                        "tuteur-signe",
                        "signature-sans-titre");
    }

    private static Progress start(String filler, String agreement) {
        return choose(choose(START, "qualite-remplisseur", filler), "accord-personne", agreement);
    }

    private static Progress choose(Progress progress, String question, String choice) {
        return types(progress, question, choice);
    }

    private static Progress tick(Progress progress, String question, String... choices) {
        return progress.with(new QuestionId(question), new Value.ChosenSet(Set.of(choices)));
    }

    /** Answer as it is typed. */
    private static Progress types(Progress progress, String question, String text) {
        var parsed = question(question).parse(Typed.of(text), TODAY);

        assertThat(parsed).as("%s: %s", question, text).isInstanceOf(Parsed.Accepted.class);
        return progress.with(new QuestionId(question), ((Parsed.Accepted) parsed).value());
    }

    /** Answer what is missing with the first thing that neither blocks nor contradicts a wish. */
    private static Progress completed(Progress start) {
        var answers = TryingAnswers.of(EHPAD, TODAY);
        var progress = start;
        while (!progress.missing().isEmpty()) {
            var now = progress;
            var question = EHPAD.question(now.missing().getFirst()).orElseThrow();
            progress = answers.of(question).stream()
                    .filter(value -> now.refusal(question.id(), value).isEmpty())
                    .map(value -> now.with(question.id(), value))
                    .filter(next -> next.blocks().isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
        return progress;
    }

    private static Question question(String id) {
        return EHPAD.question(new QuestionId(id)).orElseThrow();
    }

    private static boolean shows(Progress progress, String page) {
        return progress.isShown(new PageId(page));
    }

    private static List<String> blocks(Progress progress) {
        return progress.blocks().stream().map(Block::id).toList();
    }

    private static List<String> warnings(Progress progress) {
        return progress.warnings().stream().map(Warning::id).toList();
    }

    private static List<String> documents(Progress progress) {
        return progress.documents().stream().map(DocumentRule::id).toList();
    }
}
