package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Part;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.PostalAddress;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The APA form asks what the law's model of file (CASF, annexe 2-3) and cerfa 16301 ask, and stops where the law does. */
class ApaFormTest {

    private static final Form APA = Catalogue.fromClassPath().form(new FormId("apa"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Context LYON = new Context(TODAY, "69M");
    private static final Context AIN = new Context(TODAY, "01");

    /** Those of the model, but for the amount of the MTP: who receives it can send nothing, so it is not asked. */
    private static final String QUESTIONS = """
            lieu-de-vie peut-se-lever peut-s-habiller peut-se-laver peut-manger premiere-demande urgence
            qualite-remplisseur remplisseur-nom remplisseur-prenom lien-avec-personne remplisseur-telephone
            remplisseur-courriel organisme-aidant accord-personne nom-naissance nom-usage prenoms sexe
            date-naissance lieu-naissance nir nationalite titre-sejour-type titre-sejour-fin date-arrivee-france
            assurance-maladie-autre-etat situation-famille changement-recent changement-date
            conjoint-nom-naissance conjoint-prenoms conjoint-naissance conjoint-nir conjoint-activite
            conjoint-regime conjoint-lieu conjoint-apa adresse-actuelle adresse-depuis adresse-precedente
            etablissement date-entree accueillant-nom accueil-debut domiciliation occupation type-logement
            difficultes-logement vit-avec mesure-protection protecteur-type protecteur-nom protecteur-adresse
            protecteur-telephone protecteur-courriel jugement-date personne-a-contacter aidants aidant-epuise
            absences aides-recues choix-comparer asi-assurance-dependance regime-retraite
            accord-transmission-caisse numero-fiscal reference-avis revenu-declare annee-avis
            prelevement-liberatoire retraites-mensuelles biens-immobiliers epargne-non-placee assurance-vie
            rente-enfants gestes aides-techniques intervenants aide-souhaitee mode-aide horaires-visite
            interprete medecin-nom libre cmi-demande cmi-certificat urgence-motif urgence-date
            urgence-attestation iban bic titulaire-compte telephone telephone-fixe courriel canal-avis langue
            decl-exactitude decl-informe-controle decl-non-cumul accord-saad signature
            aide-montant-pch aide-montant-actp aide-montant-pcrtp aide-montant-aide-caisse
            aide-montant-allocation-simple aide-montant-arsm aide-fin-pch aide-fin-actp
            """;

    private static final String DOCUMENTS = """
            piece-identite titre-sejour avis-imposition taxe-fonciere rib jugement mandat assurance-vie
            justificatif-adresse certificat-medical attestation-urgence arrete-tarification contrat-accueil
            synthese-bancaire releves-3-mois
            """;

    static Stream<QuestionId> questions() {
        return Arrays.stream(QUESTIONS.split("\\s+")).map(QuestionId::new);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_of_the_model_is_in_the_form(QuestionId question) {
        assertThat(APA.question(question)).isPresent();
    }

    @Test
    void the_form_asks_for_the_documents_of_the_model_and_no_other() {
        assertThat(APA.documents()).extracting(DocumentRule::id).containsExactlyInAnyOrder(DOCUMENTS.split("\\s+"));
    }

    @ParameterizedTest(name = "in département {0}: {1}")
    @CsvSource({"02, true", "17, true", "01, false", "69M, false"})
    void papers_of_the_bank_are_asked_for_where_the_list_of_the_departement_does_and_are_never_needed(
            String department, boolean asked) {
        var bank = Progress.of(APA, aged85(), new Context(TODAY, department)).documents().stream()
                .filter(document ->
                        List.of("synthese-bancaire", "releves-3-mois").contains(document.id()))
                .toList();

        assertThat(bank).hasSize(asked ? 2 : 0).allMatch(DocumentRule::optional);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adresse-actuelle", "domiciliation-adresse", "personne-a-contacter-adresse"})
    void where_somebody_comes_or_writes_the_street_is_asked_for(String question) {
        var commune = Typed.ofParts(Map.of(PostalAddress.POSTCODE, "69003", PostalAddress.COMMUNE, "Lyon"));

        assertThat(APA.question(new QuestionId(question)).orElseThrow().parse(commune, TODAY))
                .isEqualTo(new Parsed.Rejected(List.of(new Problem(
                        PostalAddress.LINE, "Écrivez le numéro et la rue, par exemple 12 rue des Lilas."))));
    }

    @Test
    void a_browser_may_offer_only_what_is_its_owners_when_they_fill_in_for_themselves_or_for_the_person() {
        var offered = APA.questions().stream()
                .flatMap(question -> question.kind() instanceof Group group
                        ? Stream.concat(Stream.of(question), group.items().stream())
                        : Stream.of(question))
                .filter(ApaFormTest::mayBeOffered)
                .collect(Collectors.partitioningBy(
                        Question::aboutFiller,
                        Collectors.mapping(question -> question.id().value(), Collectors.toList())));

        assertThat(offered.get(true))
                .containsExactly(
                        "remplisseur-nom",
                        "remplisseur-prenom",
                        "organisme-aidant",
                        "remplisseur-telephone",
                        "remplisseur-courriel",
                        "signature");
        assertThat(offered.get(false))
                .containsExactly(
                        "nom-naissance", "prenoms", "adresse-actuelle", "telephone", "telephone-fixe", "courriel");
    }

    private static boolean mayBeOffered(Question question) {
        return question.kind().parts().stream()
                .map(Part::autocomplete)
                .anyMatch(token -> !token.isEmpty() && !token.equals(Part.OFF));
    }

    @ParameterizedTest
    @CsvSource({"annee-avis", "conjoint-annee-avis"})
    void a_tax_notice_is_of_no_year_to_come(String question) {
        var asked = APA.question(new QuestionId(question)).orElseThrow();

        assertThat(asked.parse(Typed.of("2026"), TODAY)).isInstanceOf(Parsed.Accepted.class);
        assertThat(asked.parse(Typed.of("2027"), TODAY)).isInstanceOf(Parsed.Rejected.class);
    }

    @Test
    void no_emergency_number_is_shown_that_nobody_has_verified() {
        assertThat(APA.questions()).noneMatch(question -> (question.hint() + question.help()).contains("3977"));
    }

    @ParameterizedTest(name = "{0} received: {2}")
    @CsvSource({
        "pch, non, pch",
        "actp, non, actp",
        "mtp, non, mtp",
        "apa-existante, non, apa-existante",
        "pcrtp, oui, ''",
        "pch, oui, ''",
        "aide-menagere-as, non, ''",
        "arsm, non, ''",
        "aide-caisse, non, ''",
        "allocation-simple, non, ''",
        "aucune, non, ''"
    })
    void an_aid_already_received_stops_the_request_only_where_the_law_does(String aid, String compare, String block) {
        var answers = aged85().with(new QuestionId("aides-recues"), new Value.ChosenSet(Set.of(aid)))
                .with(new QuestionId("choix-comparer"), new Value.Chosen(compare));

        assertThat(blocks(answers, LYON)).isEqualTo(block.isEmpty() ? List.of() : List.of(block));
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({
        "1941-03-12, ''",
        "1966-11-24, ''",
        "1966-11-25, ''",
        "1967-01-24, ''",
        "1967-01-26, age",
        "1970-01-01, age"
    })
    void the_right_begins_at_60_and_the_form_waits_for_the_facts_that_open_the_window_before(
            LocalDate birth, String block) {
        assertThat(blocks(born(birth), LYON)).isEqualTo(block.isEmpty() ? List.of() : List.of(block));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "residence-france, plus-de-3-mois, ''",
        "residence-france, moins-de-3-mois, ''",
        "residence-france, etranger, residence-etranger",
        "premiere-demande, premiere, ''",
        "premiere-demande, changement, deja-une-apa",
        "premiere-demande, renouvellement, deja-une-apa"
    })
    void who_lives_abroad_or_has_APA_already_is_told_before_the_rest(String question, String chosen, String block) {
        var answers = aged85().with(new QuestionId(question), new Value.Chosen(chosen));

        assertThat(blocks(answers, LYON)).isEqualTo(block.isEmpty() ? List.of() : List.of(block));
    }

    @ParameterizedTest(name = "born on {0}, receives {1}: {2}")
    @CsvSource({
        "1966-11-24, aucune, ''",
        "1966-11-25, aucune, age-fenetre",
        "1967-01-24, aide-caisse, age-fenetre",
        "1967-01-24, pcrtp, ''",
        "1967-01-24, actp, ''",
        "1967-01-26, pcrtp, age"
    })
    void the_two_months_before_60_are_open_to_who_holds_the_ACTP_or_the_PCRTP(
            LocalDate birth, String aid, String block) {
        var answers = born(birth)
                .with(new QuestionId("aides-recues"), new Value.ChosenSet(Set.of(aid)))
                .with(new QuestionId("choix-comparer"), new Value.Chosen("oui"));

        assertThat(blocks(answers, LYON)).isEqualTo(block.isEmpty() ? List.of() : List.of(block));
    }

    @Test
    void the_tables_above_try_each_block_of_the_form() {
        assertThat(APA.blocks())
                .extracting(Block::id)
                .containsExactlyInAnyOrder(
                        "deja-une-apa",
                        "residence-etranger",
                        "etablissement-experimental",
                        "age",
                        "age-fenetre",
                        "apa-existante",
                        "mtp",
                        "pch",
                        "actp");
    }

    @Test
    void in_an_experimental_territory_nobody_asks_for_APA_in_an_establishment() {
        var answers = aged85().with(new QuestionId("lieu-de-vie"), new Value.Chosen("ehpad-usld"))
                .with(new QuestionId("etablissement-territoire"), new Value.Chosen("ici"));

        assertThat(blocks(answers, LYON)).isEqualTo(List.of("etablissement-experimental"));
        assertThat(blocks(answers, AIN)).isEmpty();
    }

    private static Answers aged85() {
        return born(LocalDate.of(1941, 3, 12));
    }

    private static Answers born(LocalDate birth) {
        return Answers.EMPTY.with(new QuestionId("date-naissance"), new Value.Moment(PartialDate.from(birth)));
    }

    private static List<String> blocks(Answers answers, Context context) {
        return Progress.of(APA, answers, context).blocks().stream()
                .map(Block::id)
                .toList();
    }
}
