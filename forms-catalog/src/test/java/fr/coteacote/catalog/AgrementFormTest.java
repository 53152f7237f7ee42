package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agrément asks for what the law's criteria need and for the papers of the two arrêtés, and for nothing else. */
class AgrementFormTest {

    private static final Form AGREMENT = Catalogue.fromClassPath().form(new FormId("agrement"));
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Context LYON = new Context(TODAY, "69M");

    private static final String QUESTIONS = """
            metier type-demande lieu-exercice nom-naissance nom-usage prenoms date-naissance lieu-naissance nationalite
            titre-sejour adresse-actuelle adresse-depuis telephone courriel accord-liste-publique foyer
            enfants-moins-3-ans enfants-moins-11-ans animaux tabac type-logement etage pieces dangers
            entretien-chauffage constat-plomb note-piscine transport-enfants parcours motivation foyer-d-accord
            places-demandees certificat-medical renouvellement-formation renouvellement-enfant
            renouvellement-amelioration renouvellement-assurance renouvellement-honorabilite demenagement-date
            demenagement-adresse demenagement-decision decl-exactitude
            """;

    /** Those that the arrêtés of 2017 and 2022 and the sheets on renewal name, and no other. */
    private static final String DOCUMENTS = """
            piece-identite titre-sejour justificatif-domicile certificat-medical assurance-mam autorisation-mam
            entretien-chauffage constat-plomb note-piscine renouvellement-formation renouvellement-enfant
            renouvellement-amelioration renouvellement-epreuves renouvellement-assurance
            renouvellement-honorabilite renouvellement-avis-employeur demenagement-decision
            """;

    static Stream<QuestionId> questions() {
        return Arrays.stream(QUESTIONS.split("\\s+")).map(QuestionId::new);
    }

    static List<Question> asked() {
        return AGREMENT.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_of_the_table_is_in_the_form(QuestionId question) {
        assertThat(AGREMENT.question(question)).isPresent();
    }

    @Test
    void the_form_asks_for_the_papers_of_the_two_orders_and_no_other() {
        assertThat(AGREMENT.documents())
                .extracting(DocumentRule::id)
                .containsExactlyInAnyOrder(DOCUMENTS.split("\\s+"));
    }

    @Test
    void the_team_that_cares_for_her_reads_nothing_of_it_and_it_is_filled_in_from_nothing_of_theirs() {
        assertThat(everything().flatMap(question -> question.use().readers().stream()))
                .containsOnly(Reader.ACCREDITATION, Reader.ACCREDITATION_TEAM);
        assertThat(AGREMENT.documents().stream().flatMap(document -> document.readers().stream()))
                .containsOnly(Reader.ACCREDITATION, Reader.ACCREDITATION_TEAM);
        assertThat(everything().flatMap(question -> question.use().prefill().stream()))
                .allMatch(from -> from.name().startsWith("FC_") || from.name().startsWith("ACCOUNT_"));
    }

    @Test
    void only_the_certificate_tells_of_health_and_it_is_hidden_and_goes_early() {
        assertThat(everything().filter(question -> question.has(Flag.SENSITIVE)).map(Question::id))
                .containsExactly(id("certificat-medical"));
        var certificate = AGREMENT.question(id("certificat-medical")).orElseThrow();

        assertThat(certificate.flags()).contains(Flag.PRIVATE);
        assertThat(certificate.use().kept()).isNotEqualTo(AGREMENT.retention().request());
        assertThat(certificate.use().readers()).containsExactly(Reader.ACCREDITATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"condamn", "casier", "français"})
    void nothing_is_asked_about_convictions_or_about_speaking_French(String word) {
        assertThat(everything().map(question -> question.label() + question.shortLabel()))
                .noneMatch(asked -> asked.toLowerCase(Locale.FRENCH).contains(word));
        assertThat(AGREMENT.peopleAsk()).anyMatch(asked -> (asked.ask() + asked.answer()).contains(word));
    }

    @Test
    void a_childminder_asks_for_her_first_agrement_at_home() {
        var progress = progress(samira());

        assertThat(progress.missing()).isEmpty();
        assertThat(progress.blocks()).isEmpty();
        assertThat(progress.maySend()).isTrue();
        assertThat(pages(progress))
                .containsExactly(
                        "metier",
                        "qui-remplit",
                        "type-demande",
                        "agrement-actuel",
                        "lieu-exercice",
                        "territoire",
                        "nom",
                        "naissance",
                        "nationalite",
                        "adresse",
                        "contact",
                        "accord-liste-publique",
                        "vit-avec",
                        "foyer",
                        "enfants-comptes",
                        "animaux",
                        "tabac",
                        "type-logement",
                        "pieces",
                        "dangers",
                        "chauffage",
                        "transport",
                        "parcours",
                        "motivation-libre",
                        "places",
                        "certificat-date",
                        "certificat-medical",
                        "decl-exactitude");
        assertThat(documents(progress))
                .containsExactlyInAnyOrder("certificat-medical", "piece-identite", "justificatif-domicile");
        assertThat(progress.warnings()).extracting(Warning::id).containsExactly("certificat-attendu");
    }

    @Test
    void old_walls_a_boiler_and_a_pool_ask_for_their_papers_and_none_of_them_stops_the_sending() {
        var progress = progress(samira().with(id("chauffage"), chosen("chaudiere"))
                .with(id("logement-annee"), chosen("avant-1949"))
                .with(id("dangers"), new Value.ChosenSet(Set.of("piscine")))
                .with(id("dangers-protection"), new Value.Text("Barrière")));

        assertThat(documents(progress)).contains("entretien-chauffage", "constat-plomb", "note-piscine");
        assertThat(progress.documents().stream().filter(DocumentRule::optional).map(DocumentRule::id))
                .containsExactlyInAnyOrder("entretien-chauffage", "constat-plomb", "note-piscine");
        assertThat(progress.missing()).isSubsetOf(id("entretien-chauffage"), id("constat-plomb"), id("note-piscine"));
    }

    @Test
    void in_a_house_of_childminders_nobody_describes_their_home_and_the_house_has_papers() {
        var progress =
                progress(samira().with(id("lieu-exercice"), chosen("mam")).with(id("territoire"), chosen("mam-ici")));

        assertThat(pages(progress)).doesNotContain("pieces", "dangers", "chauffage");
        assertThat(documents(progress)).contains("assurance-mam", "autorisation-mam");
        assertThat(progress.blocks()).isEmpty();
    }

    @Test
    void a_foster_carer_says_why_and_whether_the_family_agrees_and_is_on_no_public_list() {
        var progress = progress(paul());

        assertThat(pages(progress))
                .contains("motivation", "foyer-d-accord")
                .doesNotContain("lieu-exercice", "accord-liste-publique", "enfants-comptes", "motivation-libre");
        assertThat(progress.form().question(id("motivation")).orElseThrow().required())
                .isTrue();
        assertThat(documents(progress)).containsExactlyInAnyOrder("certificat-medical", "piece-identite");
        assertThat(progress.maySend()).isTrue();
    }

    @Test
    void somebody_from_far_away_shows_that_they_may_work() {
        var progress = progress(samira().with(id("nationalite"), chosen("autre")));

        assertThat(pages(progress)).contains("droit-travail", "titre-sejour");
        assertThat(documents(progress)).contains("titre-sejour").doesNotContain("piece-identite");
    }

    @Test
    void the_first_renewal_asks_what_was_learnt_and_the_next_does_not() {
        var first = samira().with(id("type-demande"), chosen("renouvellement"))
                .with(id("agrement-fin"), day(LocalDate.of(2027, 5, 31)))
                .with(id("premier-renouvellement"), chosen("oui"));
        assertThat(documents(progress(first)))
                .contains(
                        "renouvellement-formation",
                        "renouvellement-enfant",
                        "renouvellement-amelioration",
                        "renouvellement-epreuves",
                        "renouvellement-assurance",
                        "renouvellement-honorabilite")
                .doesNotContain("renouvellement-avis-employeur");

        var next = first.with(id("premier-renouvellement"), chosen("non"));

        assertThat(documents(progress(next)))
                .contains("renouvellement-assurance", "renouvellement-honorabilite")
                .doesNotContain("renouvellement-formation", "renouvellement-enfant", "renouvellement-amelioration");
    }

    @Test
    void the_employer_of_a_foster_carer_gives_an_opinion_at_the_renewal() {
        var renewed = paul().with(id("type-demande"), chosen("renouvellement"))
                .with(id("agrement-fin"), day(LocalDate.of(2027, 5, 31)))
                .with(id("premier-renouvellement"), chosen("non"));

        assertThat(documents(progress(renewed)))
                .contains("renouvellement-formation", "renouvellement-avis-employeur")
                .doesNotContain("renouvellement-assurance");
    }

    @Test
    void who_moves_tells_when_and_where_and_shows_the_decision_of_another_departement() {
        var moving = samira().with(id("type-demande"), chosen("demenagement"))
                .with(id("demenagement-date"), day(TODAY.plusDays(40)))
                .with(id("demenagement-d-ou"), chosen("ici"));
        assertThat(pages(progress(moving)))
                .contains("demenagement-date", "demenagement-adresse")
                .doesNotContain("foyer", "pieces", "places", "certificat-medical", "lieu-exercice");
        assertThat(documents(progress(moving))).isEmpty();

        assertThat(documents(progress(moving.with(id("demenagement-d-ou"), chosen("ailleurs")))))
                .containsExactly("demenagement-decision");
    }

    @ParameterizedTest(name = "moves in {0} days: {1}")
    @CsvSource({"15, ''", "14, demenagement-tard", "-2, demenagement-tard"})
    void a_move_that_is_told_late_is_warned_of_and_stops_nothing(int days, String warning) {
        var moving = samira().with(id("type-demande"), chosen("demenagement"))
                .with(id("demenagement-date"), day(TODAY.plusDays(days)));

        assertThat(warnings(moving)).isEqualTo(none(warning));
        assertThat(progress(moving).blocks()).isEmpty();
    }

    @ParameterizedTest(name = "ends on {0}: {1}")
    @CsvSource({
        "2027-05-31, ''",
        "2027-03-01, ''",
        "2027-02-28, fin-proche",
        "2026-12-01, fin-proche",
        "2026-11-30, fin-passee"
    })
    void a_late_renewal_is_warned_of_and_stops_nothing(LocalDate end, String warning) {
        var renewed = samira().with(id("type-demande"), chosen("renouvellement"))
                .with(id("agrement-fin"), day(end))
                .with(id("certificat-medical"), chosen("maintenant"));

        assertThat(warnings(renewed)).isEqualTo(none(warning));
        assertThat(progress(renewed).blocks()).isEmpty();
    }

    @ParameterizedTest(name = "{0} welcomed, {1} of them under 3, own: {2} under 11, {3} under 3: {4}")
    @CsvSource({
        "4, 2, 2, 1, ''",
        "4, 2, 0, 0, ''",
        "5, 2, 0, 0, trop-de-places",
        "4, 2, 3, 1, trop-ensemble",
        "4, 3, 2, 1, ''",
        "4, 4, 2, 1, trop-de-petits",
        "3, 3, 4, 2, trop-ensemble trop-de-petits",
        "5, 0, 2, 0, trop-de-places trop-ensemble"
    })
    void a_childminder_never_has_more_than_four_welcomed_six_under_11_and_four_under_3(
            long welcomed, long small, long ownUnder11, long ownUnder3, String blocks) {
        assertThat(blocks(counting("premiere", welcomed, small, ownUnder11, ownUnder3)))
                .isEqualTo(blocks.isEmpty() ? List.of() : List.of(blocks.split(" ")));
    }

    @ParameterizedTest(name = "{0} welcomed, {1} of them under 3, own: {2} under 11, {3} under 3: {4}")
    @CsvSource({"5, 2, 3, 1, ''", "6, 2, 3, 1, trop-ensemble", "5, 4, 3, 1, trop-de-petits", "6, 2, 2, 0, ''"})
    void for_a_short_need_two_more_may_be_asked_for_and_never_five_little_ones(
            long welcomed, long small, long ownUnder11, long ownUnder3, String block) {
        assertThat(blocks(counting("derogation", welcomed, small, ownUnder11, ownUnder3)))
                .isEqualTo(none(block));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"premiere, 3, ''", "premiere, 4, trois-jeunes", "derogation, 4, ''"})
    void a_foster_carer_has_three_unless_a_derogation_is_asked_for(String kind, long places, String block) {
        assertThat(blocks(paul().with(id("type-demande"), chosen(kind))
                        .with(id("places-demandees"), new Value.Count(places))))
                .isEqualTo(none(block));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "agrement-actuel, non, ''",
        "agrement-actuel, autre-metier, ''",
        "agrement-actuel, meme-metier, deja-agreee",
        "territoire, ici, ''",
        "territoire, ailleurs, autre-departement",
        "territoire, mam-ici, autre-departement"
    })
    void who_has_it_already_or_lives_elsewhere_is_told_the_right_way(String question, String choice, String block) {
        assertThat(blocks(samira().with(id(question), chosen(choice)))).isEqualTo(none(block));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"oui, ''", "non, sans-droit-au-travail"})
    void without_the_right_to_work_there_is_no_agrement(String right, String block) {
        assertThat(blocks(samira().with(id("nationalite"), chosen("autre")).with(id("droit-travail"), chosen(right))))
                .isEqualTo(none(block));
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({"1940-01-01, ''", "2008-12-01, ''", "2008-12-02, mineure"})
    void one_is_of_age_and_never_too_old(LocalDate birth, String block) {
        assertThat(blocks(samira().with(id("date-naissance"), day(birth)))).isEqualTo(none(block));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-11-10, ''", "2026-08-31, ''", "2026-08-30, certificat-ancien"})
    void an_old_certificate_is_warned_of(LocalDate date, String warning) {
        var dated =
                samira().with(id("certificat-date"), day(date)).with(id("certificat-medical"), chosen("maintenant"));

        assertThat(warnings(dated)).isEqualTo(none(warning));
    }

    @Test
    void the_tables_above_try_each_block_of_the_form() {
        assertThat(AGREMENT.blocks())
                .extracting(Block::id)
                .containsExactlyInAnyOrder(
                        "deja-agreee",
                        "mineure",
                        "sans-droit-au-travail",
                        "autre-departement",
                        "trop-de-places",
                        "trop-ensemble",
                        "trop-de-petits",
                        "trois-jeunes");
    }

    @Test
    void one_request_of_each_sort_may_be_open_so_that_two_trades_are_two_files() {
        assertThat(AGREMENT.oneOpenFor()).containsExactly(id("metier"), id("type-demande"));
        assertThat(AGREMENT.severalOpen()).isFalse();
    }

    /** Samira, two children of 7 and 9, asks for her first agrément as a childminder, for three children at home. */
    private static Answers samira() {
        return person().with(id("metier"), chosen("am"))
                .with(id("lieu-exercice"), chosen("domicile"))
                .with(id("accord-liste-publique"), chosen("non"))
                .with(id("enfants-moins-11-ans"), new Value.Count(2))
                .with(id("enfants-moins-3-ans"), new Value.Count(0))
                .with(id("motivation-libre"), Value.SKIPPED)
                .with(id("places-demandees"), new Value.Count(3))
                .with(id("places-moins-3-ans"), new Value.Count(2))
                .with(id("places-jours"), new Value.ChosenSet(Set.of("semaine")))
                .with(id("places-heures"), new Value.ChosenSet(Set.of("journee")));
    }

    /** Paul wants to welcome two young people as a foster carer. */
    private static Answers paul() {
        return person().with(id("metier"), chosen("af"))
                .with(id("motivation"), new Value.Text("Notre maison est grande."))
                .with(id("foyer-d-accord"), chosen("a-discuter"))
                .with(id("places-demandees"), new Value.Count(2));
    }

    private static Answers person() {
        return Answers.EMPTY
                .with(id("qui-remplit"), chosen("moi"))
                .with(id("type-demande"), chosen("premiere"))
                .with(id("agrement-actuel"), chosen("non"))
                .with(id("territoire"), chosen("ici"))
                .with(id("nom-naissance"), new Value.Text("Haddad"))
                .with(id("nom-usage"), new Value.Text("Martin"))
                .with(id("prenoms"), new Value.Text("Samira"))
                .with(id("date-naissance"), day(LocalDate.of(1988, 4, 14)))
                .with(id("lieu-naissance"), new Value.Text("Grenoble"))
                .with(id("nationalite"), chosen("francaise"))
                .with(id("adresse-actuelle"), address())
                .with(id("adresse-depuis"), new Value.Moment(PartialDate.of(2021, 3)))
                .with(id("telephone"), new Value.Text("06 12 34 56 78"))
                .with(id("courriel"), Value.SKIPPED)
                .with(id("vit-avec"), chosen("autres"))
                .with(id("foyer"), new Value.Items(List.of(Map.<QuestionId, Value>of(), Map.of(), Map.of())))
                .with(id("animaux"), Value.SKIPPED)
                .with(id("tabac"), Value.SKIPPED)
                .with(id("type-logement"), chosen("appartement"))
                .with(id("etage"), new Value.Count(2))
                .with(id("pieces"), new Value.Items(List.of(Map.<QuestionId, Value>of())))
                .with(id("dangers"), new Value.ChosenSet(Set.of("aucun")))
                .with(id("chauffage"), chosen("autre"))
                .with(id("logement-annee"), chosen("apres"))
                .with(id("transport-enfants"), Value.SKIPPED)
                .with(id("parcours"), Value.SKIPPED)
                .with(id("places-ages"), new Value.ChosenSet(Set.of("moins-3")))
                .with(id("certificat-date"), Value.SKIPPED)
                .with(id("certificat-medical"), chosen("plus-tard"))
                .with(id("decl-exactitude"), new Value.Declared("", TODAY))
                .with(id("demenagement-adresse"), address())
                .with(id("demenagement-d-ou"), chosen("ici"));
    }

    private static Answers counting(String kind, long welcomed, long small, long ownUnder11, long ownUnder3) {
        return samira().with(id("type-demande"), chosen(kind))
                .with(id("places-demandees"), new Value.Count(welcomed))
                .with(id("places-moins-3-ans"), new Value.Count(small))
                .with(id("enfants-moins-11-ans"), new Value.Count(ownUnder11))
                .with(id("enfants-moins-3-ans"), new Value.Count(ownUnder3));
    }

    private static Stream<Question> everything() {
        return asked().stream()
                .flatMap(question -> question.kind() instanceof Group group
                        ? Stream.concat(Stream.of(question), group.items().stream())
                        : Stream.of(question));
    }

    private static Value.Address address() {
        return new Value.Address("8 rue des Acacias", "", "69100", "Villeurbanne", "69266", "");
    }

    private static QuestionId id(String question) {
        return new QuestionId(question);
    }

    private static Value chosen(String choice) {
        return new Value.Chosen(choice);
    }

    private static Value day(LocalDate date) {
        return new Value.Moment(PartialDate.from(date));
    }

    private static Progress progress(Answers answers) {
        return Progress.of(AGREMENT, answers, LYON);
    }

    private static List<String> pages(Progress progress) {
        return progress.pages().stream().map(page -> page.page().id().value()).toList();
    }

    private static Set<String> documents(Progress progress) {
        return progress.documents().stream().map(DocumentRule::id).collect(Collectors.toSet());
    }

    private static List<String> blocks(Answers answers) {
        return progress(answers).blocks().stream().map(Block::id).toList();
    }

    private static List<String> warnings(Answers answers) {
        return progress(answers).warnings().stream().map(Warning::id).toList();
    }

    private static List<String> none(String id) {
        return id.isEmpty() ? List.of() : List.of(id);
    }
}
