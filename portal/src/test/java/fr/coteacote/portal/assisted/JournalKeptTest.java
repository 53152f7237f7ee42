package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.privacy.journal.Act;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal as the user reads it, keeps it and checks it, and as the mediator reads their own part of it. */
@AssistedTest
class JournalKeptTest {

    private static final String NAME = "Wilhelmine";
    private static final int TEXT = 5;
    private static final int HASH = 6;

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;
    private Visitor user;
    private Company company;
    private UUID draft;

    @BeforeEach
    void begin() {
        mediator = scene.mediator();
        user = scene.somebody();
        company = Company.agreed(mediator, user, "apa", "seance");
        draft = records.draft(company);
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        send(user, "/envoi/%s/nom".formatted(draft), Map.of("nom-naissance", NAME, "prenoms", "Jeanne"));
    }

    private String page(Visitor by) {
        return by.open("/demande/%s/journal".formatted(draft)).body().replace("&nbsp;", " ");
    }

    @Test
    void the_page_names_who_acted_and_says_that_nobody_changed_it() {
        assertThat(page(user))
                .contains(
                        "Le journal est en ordre", "Hugo MARCHAL, un professionnel", "Situation urgente", "journal.csv")
                .doesNotContain(NAME);
    }

    @Test
    void a_stand_in_is_called_so() {
        assertThat(page(user)).contains("Hugo MARCHAL, un professionnel remplaçant,");
    }

    @Test
    void it_says_what_the_mediator_showed_and_nothing_that_the_form_does_not_hold() {
        point("urgence");
        point("aide");
        point("monsieur-intrus");
        point("");

        assertThat(page(user)).contains("a montré « Situation urgente ».", "a montré « l’aide : ");
        assertThat(records.acts(draft))
                .endsWith("POINTED_AT urgence by STAND_IN", "POINTED_AT urgence.aide by STAND_IN");
    }

    @Test
    void it_says_what_was_shown_on_a_page_that_the_session_still_knows_by_its_name() {
        mediator.open("/demande/%s/urgence".formatted(draft));
        records.isAt(company, "urgence");

        company.asMediator("montrer", Map.of("question", "aide"));

        assertThat(records.acts(draft)).endsWith("POINTED_AT urgence.aide by STAND_IN");
    }

    private void point(String what) {
        mediator.open("/demande/%s/urgence".formatted(draft));
        company.asMediator("montrer", Map.of("question", what));
    }

    @Test
    void it_names_the_pages_that_the_mediator_has_opened_and_the_one_with_all_answers() {
        mediator.open("/demande/%s/nom".formatted(draft));
        mediator.open("/demande/%s/relire".formatted(draft));

        assertThat(page(user))
                .containsPattern("a ouvert la page « [^»]*(nom|appelez-vous)[^»]* »")
                .contains("a ouvert la page « Relire ».")
                .doesNotContain(NAME);
        assertThat(user.open("/demande/%s/journal.csv".formatted(draft)).body())
                .contains("|READ|PROFESSIONAL|", "|nom|", "|tout.relire|")
                .doesNotContain(NAME);
    }

    @Test
    void a_page_that_is_opened_again_is_on_record_once_until_something_is_done() {
        mediator.open("/demande/%s/nom".formatted(draft));
        user.open("/demande/%s/nom".formatted(draft));
        mediator.open("/demande/%s/nom".formatted(draft));
        assertThat(records.looks(draft)).containsOnlyOnce("nom by STAND_IN", "nom by SELF");

        send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "oui"));
        mediator.open("/demande/%s/nom".formatted(draft));

        assertThat(records.looks(draft)).filteredOn("nom by STAND_IN"::equals).hasSize(2);
    }

    @Test
    void who_comes_back_alone_is_on_record_each_time() {
        company.asUser("terminer", Map.of());

        user.open("/demande/%s/nom".formatted(draft));
        user.open("/demande/%s/nom".formatted(draft));

        assertThat(records.looks(draft)).endsWith("nom by SELF", "nom by SELF");
    }

    @Test
    void it_says_which_chapter_was_opened_to_the_mediator() {
        send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "oui"));

        assertThat(page(user)).containsPattern("questions privées du chapitre « [^»]+ » à la personne qui aide");
    }

    @Test
    void it_says_under_which_agreement_each_session_was_held() {
        company.asUser("terminer", Map.of());
        Company.agreed(mediator, user, draft.toString(), "mois");

        var given = records.mandatesOf(draft, Act.MANDATE_GIVEN);
        assertThat(given).hasSize(2).hasSameElementsAs(records.mandates(draft));
        assertThat(records.mandatesOf(draft, Act.SESSION_BEGUN)).isEqualTo(given);
        assertThat(records.mandatesOf(draft, Act.MANDATE_ENDED)).containsExactly(given.getFirst());
        assertThat(page(user))
                .containsPattern("a enregistré l’accord d’aide du \\w+ \\d+")
                .containsPattern("a commencé une séance d’aide, selon l’accord du \\w+ \\d+")
                .containsPattern("a arrêté l’aide : l’accord du \\w+ \\d+");
    }

    @Test
    void a_line_changed_in_the_database_is_found_by_who_looks_at_the_page() {
        records.tamper(draft, 3);

        assertThat(page(user))
                .contains("Le journal a été modifié", "La ligne 3")
                .doesNotContain("en ordre");
    }

    @Test
    void the_table_that_the_user_keeps_holds_no_answer_and_can_be_checked_without_the_portal() throws Exception {
        var table = user.open("/demande/%s/journal.csv".formatted(draft)).body();

        assertThat(table).doesNotContain(NAME);
        var previous = "";
        var lines = lines(table);
        assertThat(lines).hasSizeGreaterThan(4);
        for (var line : lines) {
            assertThat(line.get(HASH)).isEqualTo(sha256(previous + "\n" + line.get(TEXT)));
            previous = line.get(HASH);
        }
    }

    private static List<List<String>> lines(String table) {
        return table.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split(";"))
                        .map(cell -> cell.replaceAll("^\"|\"$", ""))
                        .toList())
                .toList();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_mediator_keeps_none_of_it_and_reads_their_own_acts_at_the_desk() {
        assertThat(mediator.open("/demande/%s/journal.csv".formatted(draft)).status())
                .isEqualTo(404);

        assertThat(mediator.open("/accueil-mediateur/journal").body())
                .contains("Ce que vous avez fait", "a répondu.")
                .doesNotContain(draft.toString(), NAME, "La personne elle-même");
        assertThat(scene.somebody().open("/accueil-mediateur/journal").body()).doesNotContain("a répondu.");
    }
}
