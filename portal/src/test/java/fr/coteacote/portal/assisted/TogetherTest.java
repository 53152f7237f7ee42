package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people on the pages of one draft: whose words are whose, who is there, and where. */
@AssistedTest
class TogetherTest {

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
    }

    private Company live() {
        return Company.agreed(mediator, user, "apa", "mois");
    }

    private UUID draft(Company company) {
        return records.draft(company);
    }

    @Test
    void each_is_called_by_their_name_where_they_write() {
        var company = live();
        var draft = draft(company);
        var page = "/demande/%s/date-naissance".formatted(draft);
        send(user, "/envoi/%s/nom".formatted(draft), Map.of("nom-naissance", "Vermorel", "prenoms", "Jeanne"));

        send(mediator, "/envoi/%s/date-naissance".formatted(draft), Map.of("date-naissance.annee", "mediation"));
        assertThat(plain(user.open(page).body()))
                .contains("Hugo MARCHAL écrit dans", "Cacher ma réponse à Hugo MARCHAL")
                .doesNotContain("La personne qui vous aide");

        send(user, "/envoi/%s/date-naissance".formatted(draft), Map.of("date-naissance.annee", "usager"));
        assertThat(plain(mediator.open(page).body()))
                .contains("Jeanne V. écrit autre chose dans", "Montrer l’aide à Jeanne V.");
    }

    @Test
    void what_the_two_type_on_one_page_is_kept_apart() {
        var company = live();
        var draft = draft(company);
        var page = "/demande/%s/date-naissance".formatted(draft);

        send(user, "/envoi/%s/date-naissance".formatted(draft), Map.of("date-naissance.annee", "usager"));
        send(mediator, "/envoi/%s/date-naissance".formatted(draft), Map.of("date-naissance.annee", "mediation"));

        assertThat(records.sidesTyped(draft, "date-naissance")).containsExactly("MEDIATOR", "USER");
        assertThat(user.open(page).body()).contains("value=\"usager\"").doesNotContain("value=\"mediation\"");
        assertThat(mediator.open(page).body()).contains("value=\"mediation\"").doesNotContain("value=\"usager\"");
    }

    @Test
    void what_the_mediator_shows_is_shown_though_the_user_has_led_elsewhere() {
        var draft = draft(live());
        var shows = Jsoup.parse(
                        mediator.open("/demande/%s/urgence".formatted(draft)).body())
                .expectFirst("form[action$=/montrer]");
        user.open("/demande/%s/date-naissance".formatted(draft));

        var back = send(
                mediator,
                shows.attr("action"),
                Map.of(
                        "question",
                        "urgence",
                        "retour",
                        shows.expectFirst("[name=retour]").val()));

        assertThat(back.body()).contains("data-montre=\"urgence\"");
        assertThat(user.open("/demande/%s/urgence".formatted(draft)).body()).contains("data-montre=\"urgence\"");
    }

    @Test
    void what_the_mediator_shows_on_their_page_is_not_shown_on_another_and_they_read_that_it_is_they_who_show_it() {
        var company = live();
        var draft = draft(company);
        var shown = "/demande/%s/%s".formatted(draft, number("urgence"));
        var elsewhere = "/demande/%s/%s".formatted(draft, number("date-naissance"));
        company.asUser("suivre", Map.of("suivre", "non", "retour", elsewhere));

        var own = company.asMediator("montrer", Map.of("question", "aide", "retour", shown));

        assertThat(own.body()).contains("data-montre=\"aide\"", "Vous montrez").doesNotContain("vous montre");
        assertThat(user.open(elsewhere + "?suivi=oui").body()).doesNotContain("data-montre=\"aide\"");
        assertThat(plain(user.open(shown + "?suivi=oui").body()))
                .contains("data-montre=\"aide\"", "Hugo MARCHAL vous montre");
    }

    @Test
    void a_list_of_relatives_is_shown_as_a_question_is() {
        var draft = draft(live());
        send(user, "/envoi/%s/lieu-de-vie".formatted(draft), Map.of("lieu-de-vie", "domicile"));
        var list = "/demande/%s/aidants".formatted(draft);
        var shows = Jsoup.parse(mediator.open(list).body()).expectFirst("form[action$=/montrer]");

        send(
                mediator,
                shows.attr("action"),
                Map.of(
                        "question",
                        "aidants",
                        "retour",
                        shows.expectFirst("[name=retour]").val()));

        assertThat(user.open(list).body()).contains("data-montre=\"aidants\"");
    }

    @Test
    void a_page_that_runs_no_script_says_who_is_there_and_how_to_see_what_is_new() {
        var company = live();
        var draft = draft(company);
        var page = "/demande/%s/date-naissance".formatted(draft);
        mediator.open(page);
        assertThat(plain(user.open(page).body()))
                .contains(
                        "Hugo MARCHAL est à côté de vous",
                        "Hugo MARCHAL peut écrire ici aussi",
                        "href=\"%s\" router-ignore"
                                .formatted(page.replace("date-naissance", number("date-naissance"))));

        send(mediator, "/envoi/%s/date-naissance".formatted(draft), Map.of("date-naissance.annee", "mediation"));

        assertThat(plain(user.open(page).body())).contains("Hugo MARCHAL écrit dans");
    }

    @Test
    void who_runs_no_script_was_there_when_they_last_loaded_a_page() {
        var company = live();
        var page = "/demande/%s/date-naissance".formatted(draft(company));
        mediator.open(page);

        scene.pass(Duration.ofMinutes(2));

        assertThat(plain(user.open(page).body())).containsPattern("Hugo MARCHAL était là à \\d+ h \\d\\d");
    }

    @Test
    void who_says_whether_they_follow_or_that_they_stay_leads_nobody() {
        var company = live();
        var draft = draft(company);
        user.open("/demande/%s/%s".formatted(draft, number("nom")));
        var there = "USER to " + number("nom");
        assertThat(records.led(company)).isEqualTo(there);
        var elsewhere = "/demande/%s/%s".formatted(draft, number("date-naissance"));

        for (var press : List.of(Map.of("suivre", "non"), Map.of("suivre", "oui"), Map.<String, String>of())) {
            var fields = new LinkedHashMap<>(press);
            fields.put("retour", elsewhere);
            var page = company.asMediator(press.isEmpty() ? "rester" : "suivre", fields);

            assertThat(page.uri()).as("%s", press).isEqualTo(mediator.at(elsewhere + "?suivi=oui"));
            assertThat(records.led(company)).as("%s", press).isEqualTo(there);
        }

        mediator.open(elsewhere);
        assertThat(records.led(company)).isEqualTo("MEDIATOR to " + number("date-naissance"));
    }

    @Test
    void pages_that_nobody_is_led_to_say_where_the_other_is_and_lead_there() {
        var company = live();
        var draft = draft(company);
        var page = "/demande/%s/%s".formatted(draft, number("nom"));
        for (var below : List.of("/aide", "/documents", "/confirmer", "/journal")) {
            mediator.open(page);
            assertThat(plain(user.open("/demande/" + draft + below).body()))
                    .as(below)
                    .contains(
                            "Hugo MARCHAL en est à la page « Comment vous appelez-vous ? ».",
                            "href=\"%s?suivi=oui\"".formatted(page),
                            "Aller à cette page");
        }

        user.open(page + "?suivi=oui");
        assertThat(records.led(company)).isEqualTo("MEDIATOR to " + number("nom"));
        assertThat(plain(mediator.open("/demande/%s/journal".formatted(draft)).body()))
                .contains("La personne en est à la page « Comment vous appelez-vous ? ».");
        mediator.open("/demande/" + draft);
        assertThat(plain(user.open("/demande/%s/aide".formatted(draft)).body()))
                .contains("Hugo MARCHAL en est à la page « Les chapitres ».", "/demande/%s?suivi=oui".formatted(draft));
    }

    @Test
    void where_the_other_is_is_not_said_where_they_are_nor_when_they_are_gone() {
        var company = live();
        var draft = draft(company);
        var page = "/demande/%s/%s".formatted(draft, number("nom"));
        mediator.open(page);

        assertThat(user.open(page).body()).doesNotContain("en est à la page");

        scene.pass(Duration.ofMinutes(2));
        assertThat(plain(user.open("/demande/%s/aide".formatted(draft)).body()))
                .contains("Hugo MARCHAL était là")
                .doesNotContain("en est à la page");
    }

    /** What addresses call {@code page} of the APA request. */
    private static String number(String page) {
        var form = Catalogue.fromClassPath().form(new FormId("apa"));
        return String.valueOf(form.numberOf(new PageId(page)));
    }

    private static String plain(String body) {
        return body.replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
    }
}
