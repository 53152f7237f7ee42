package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is offered a visit of the PMI may say no in a minute; who wants one says so without being asked for a paper. */
class VisitePmiFormTest {

    private static final Form PMI = Catalogue.fromClassPath().form(new FormId("visite-pmi"));
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Context LYON = new Context(TODAY, "69M");

    private static final String QUESTIONS = """
            origine code-lettre reponse-mad motif-refus-mad besoin mois-terme date-naissance-enfant sujets signes-alerte
            lieu-rencontre adresse-actuelle acces creneaux langue interprete etre-seule prenoms nom-usage canal-avis
            discretion
            """;

    static Stream<QuestionId> questions() {
        return Arrays.stream(QUESTIONS.split("\\s+")).map(QuestionId::new);
    }

    static List<Question> asked() {
        return PMI.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_of_the_table_is_in_the_form(QuestionId question) {
        assertThat(PMI.question(question)).isPresent();
    }

    @Test
    void no_paper_is_asked_for_and_nobody_else_reads() {
        assertThat(PMI.documents()).isEmpty();
        assertThat(asked().stream().flatMap(question -> question.use().readers().stream()))
                .containsOnly(Reader.PMI_TEAM, Reader.PMI_SECRETARIAT, Reader.PORTAL);
    }

    @ParameterizedTest
    @CsvSource({"code-lettre", "sujets", "sujets-texte", "signes-alerte", "alerte-appel", "etre-seule"})
    void what_is_said_to_a_midwife_is_not_read_by_the_secretariat(String question) {
        var asked = PMI.question(new QuestionId(question)).orElseThrow();

        assertThat(asked.use().readers()).containsExactly(Reader.PMI_TEAM);
        assertThat(asked.flags()).contains(Flag.SENSITIVE, Flag.MEDICAL);
    }

    @ParameterizedTest
    @CsvSource({"sujets", "sujets-texte", "signes-alerte", "alerte-appel", "etre-seule", "discretion"})
    void what_may_put_in_danger_is_hidden_from_whoever_helps(String question) {
        assertThat(PMI.question(new QuestionId(question)).orElseThrow().flags()).contains(Flag.PRIVATE);
    }

    @Test
    void the_first_page_answers_what_people_really_ask() {
        assertThat(PMI.pages().getFirst().peopleAsk())
                .extracting(PeopleAsk::ask)
                .containsExactly(
                        "Comment savez-vous que j'attends un enfant ?",
                        "Mes parents vont-ils le savoir ?",
                        "Avec qui partagez-vous cela ?");
        assertThat(PMI.peopleAsk())
                .allSatisfy(asked -> assertThat(asked.answer()).hasSizeBetween(80, 520));
    }

    @Test
    void a_mother_says_no_to_the_letter_and_is_asked_for_nothing_more_than_silence() {
        var no = herself()
                .with(id("origine"), chosen("lettre"))
                .with(id("code-lettre"), new Value.Text("K7PM-22QX"))
                .with(id("reponse-mad"), chosen("non"))
                .with(id("motif-refus-mad"), Value.SKIPPED)
                .with(id("discretion"), chosen("non"));

        var progress = progress(no);

        assertThat(pages(progress))
                .containsExactly(
                        "origine", "qui-demande", "code-lettre", "reponse-mad", "motif-refus-mad", "discretion");
        assertThat(progress.maySend()).isTrue();
        assertThat(progress.warnings()).extracting(Warning::id).containsExactly("reponse-non");
        assertThat(PMI.chapterOf(new PageId("motif-refus-mad")).sent()).isFalse();
    }

    @Test
    void without_a_code_her_no_is_found_by_her_name() {
        var no = herself()
                .with(id("origine"), chosen("lettre"))
                .with(id("code-lettre"), Value.SKIPPED)
                .with(id("reponse-mad"), chosen("non"));

        assertThat(pages(progress(no))).contains("nom").doesNotContain("besoin", "creneaux", "canal-avis");
    }

    @Test
    void one_letter_has_one_answer_and_who_said_no_may_change_her_mind() {
        var no = wanted().with(id("origine"), chosen("lettre")).with(id("reponse-mad"), chosen("non"));
        assertThat(progress(no).asks(id("besoin"))).isFalse();

        var yes = no.with(id("reponse-mad"), chosen("oui"));

        assertThat(progress(yes).asks(id("besoin"))).isTrue();
        assertThat(progress(yes).answers().get(id("besoin"))).contains(chosen("enceinte"));
    }

    @Test
    void a_code_that_nobody_knows_stops_nothing() {
        var strange = wanted().with(id("origine"), chosen("lettre"))
                .with(id("code-lettre"), new Value.Text("bonjour"))
                .with(id("reponse-mad"), chosen("oui"));

        assertThat(progress(strange).blocks()).isEmpty();
        assertThat(progress(strange).maySend()).isTrue();
    }

    @Test
    void a_pregnant_woman_asks_by_herself_to_be_met_at_home() {
        var progress = progress(wanted());

        assertThat(pages(progress))
                .containsExactly(
                        "origine",
                        "qui-demande",
                        "territoire",
                        "besoin",
                        "mois-terme",
                        "sujets",
                        "signes-alerte",
                        "lieu-rencontre",
                        "adresse",
                        "creneaux",
                        "langue",
                        "etre-seule",
                        "nom",
                        "discretion",
                        "canal-avis");
        assertThat(progress.maySend()).isTrue();
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void at_the_centre_a_first_name_is_enough() {
        var progress = progress(wanted().with(id("lieu-rencontre"), chosen("centre")));

        assertThat(progress.asks(id("prenoms"))).isTrue();
        assertThat(progress.asks(id("nom-usage"))).isFalse();
        assertThat(progress.asks(id("adresse-actuelle"))).isFalse();
    }

    @Test
    void who_would_rather_come_is_not_asked_where() {
        var comes = wanted().with(id("origine"), chosen("lettre")).with(id("reponse-mad"), chosen("venir"));

        assertThat(pages(progress(comes)))
                .doesNotContain("lieu-rencontre", "adresse")
                .contains("creneaux");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "territoire, ici, ''",
        "territoire, ailleurs, hors-territoire",
        "besoin, enceinte, ''",
        "besoin, autre, autre-besoin",
        "qui-demande, professionnel, ''"
    })
    void a_fact_stops_the_request_where_another_door_is_the_right_one(String question, String choice, String block) {
        assertThat(blocks(wanted().with(id(question), chosen(choice)))).isEqualTo(none(block));
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({"2026-11-12, ''", "2020-12-02, ''", "2020-12-01, plus-de-six-ans", "2015-01-01, plus-de-six-ans"})
    void the_nurse_comes_for_children_under_six(LocalDate birth, String block) {
        var child = wanted().with(id("besoin"), chosen("enfant"))
                .with(id("date-naissance-enfant"), new Value.Moment(PartialDate.from(birth)));

        assertThat(blocks(child)).isEqualTo(none(block));
    }

    @ParameterizedTest(name = "{0} there {1}: {2}")
    @CsvSource({
        "proche, non, sans-elle",
        "professionnel, non, sans-elle",
        "proche, oui, ''",
        "professionnel, oui, ''",
        "moi, non, ''"
    })
    void nobody_asks_in_her_place_while_she_is_away(String who, String there, String block) {
        assertThat(blocks(wanted().with(id("qui-demande"), chosen(who)).with(id("elle-est-la"), chosen(there))))
                .isEqualTo(none(block));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "saignement, pas-encore, signes",
        "danger, pas-encore, signes",
        "saignement, appele, ''",
        "aucun, pas-encore, ''"
    })
    void a_sign_of_alarm_waits_for_a_call_then_lets_the_request_go_on(String sign, String call, String block) {
        var alarmed = wanted().with(id("signes-alerte"), new Value.ChosenSet(Set.of(sign)))
                .with(id("alerte-appel"), chosen(call));

        assertThat(blocks(alarmed)).isEqualTo(none(block));
        assertThat(progress(alarmed).maySend()).isEqualTo(block.isEmpty());
    }

    @Test
    void only_numbers_that_were_verified_are_shown() {
        var texts = asked().stream()
                        .map(question -> question.label() + question.hint() + question.help())
                        .toList()
                + PMI.blocks().toString()
                + PMI.warnings()
                + PMI.peopleAsk();

        assertThat(texts).doesNotContain("3114", "3919", " 119");
    }

    @ParameterizedTest(name = "discreet {0}, by {1}, at {2}, {3}: {4}")
    @CsvSource({
        "oui, courriel, chez-moi, lundi-matin, discret-canal",
        "oui, lettre, chez-moi, lundi-matin, discret-canal",
        "oui, telephone, chez-moi, lundi-matin, discret-canal",
        "oui, telephone-choisi, chez-moi, lundi-matin, ''",
        "oui, ici, centre, n-importe, ''",
        "oui, aucun, telephone, n-importe, discret-canal",
        "oui, aucun, telephone, lundi-matin, ''",
        "non, courriel, chez-moi, n-importe, ''",
        "non, lettre, telephone, n-importe, ''"
    })
    void who_wants_silence_cannot_choose_what_would_be_seen_or_heard(
            String discreet, String channel, String place, String when, String block) {
        var answers = wanted().with(id("discretion"), chosen(discreet))
                .with(id("canal-avis"), chosen(channel))
                .with(id("lieu-rencontre"), chosen(place))
                .with(id("creneaux"), new Value.ChosenSet(Set.of(when)));

        assertThat(blocks(answers)).isEqualTo(none(block));
    }

    @Test
    void the_tables_above_try_each_block_of_the_form() {
        assertThat(PMI.blocks())
                .extracting(Block::id)
                .containsExactlyInAnyOrder(
                        "sans-elle", "hors-territoire", "autre-besoin", "plus-de-six-ans", "signes", "discret-canal");
    }

    private static Answers herself() {
        return Answers.EMPTY.with(id("qui-demande"), chosen("moi"));
    }

    /** Inès, seven months pregnant, asks by herself for a visit at home. */
    private static Answers wanted() {
        return herself()
                .with(id("origine"), chosen("moi-meme"))
                .with(id("territoire"), chosen("ici"))
                .with(id("besoin"), chosen("enceinte"))
                .with(id("mois-terme"), new Value.Moment(PartialDate.of(2027, 2)))
                .with(id("sujets"), Value.SKIPPED)
                .with(id("sujets-texte"), Value.SKIPPED)
                .with(id("signes-alerte"), new Value.ChosenSet(Set.of("aucun")))
                .with(id("lieu-rencontre"), chosen("chez-moi"))
                .with(id("adresse-actuelle"), new Value.Address("12 rue des Lilas", "", "69003", "Lyon", "69123", ""))
                .with(id("acces"), Value.SKIPPED)
                .with(id("creneaux"), new Value.ChosenSet(Set.of("lundi-matin", "mardi-matin")))
                .with(id("langue"), Value.SKIPPED)
                .with(id("interprete"), Value.SKIPPED)
                .with(id("etre-seule"), chosen("oui"))
                .with(id("prenoms"), new Value.Text("Inès"))
                .with(id("nom-usage"), new Value.Text("Moreau"))
                .with(id("discretion"), chosen("non"))
                .with(id("canal-avis"), chosen("ici"));
    }

    private static QuestionId id(String question) {
        return new QuestionId(question);
    }

    private static Value chosen(String choice) {
        return new Value.Chosen(choice);
    }

    private static Progress progress(Answers answers) {
        return Progress.of(PMI, answers, LYON);
    }

    private static List<String> pages(Progress progress) {
        return progress.pages().stream().map(page -> page.page().id().value()).toList();
    }

    private static List<String> blocks(Answers answers) {
        return progress(answers).blocks().stream().map(Block::id).toList();
    }

    private static List<String> none(String block) {
        return block.isEmpty() ? List.of() : List.of(block);
    }
}
