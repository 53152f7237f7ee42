package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A session from the code to the end, as both press it on their pages. */
@AssistedTest
class AssistedSessionTest {

    private static final String REFUSED = "/rejoindre";
    private static final Pattern MANDATE = Pattern.compile(
            "name=\"accord\"[^>]*value=\"([0-9a-f-]{36})\"|value=\"([0-9a-f-]{36})\"[^>]*name=\"accord\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*name=\"(_(?:element|liste|face|retire|seen\\.aidants))\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Autowired
    HandMovedClock clock;

    @Autowired
    ScheduledTaskHolder tasks;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = Company.mediator(portal, port);
        user = new Visitor(port);
    }

    private void pass(Duration time) {
        MovedTime.pass(clock, time, tasks);
    }

    private Company live() {
        return Company.agreed(mediator, user, "apa", "mois");
    }

    private UUID draft(Company company) {
        return records.draft(company);
    }

    @Test
    void a_code_lets_one_person_join_and_nobody_after_them() {
        var code = Company.code(send(mediator, "/seance/ouvrir", Map.of()));

        assertThat(Company.join(user, code).body()).contains("Hugo MARCHAL vous attend");
        assertThat(Company.join(new Visitor(port), code).uri().getPath()).isEqualTo(REFUSED);
    }

    @Test
    void a_code_ends_after_ten_minutes() {
        var code = Company.code(send(mediator, "/seance/ouvrir", Map.of()));
        clock.advance(Duration.ofMinutes(10));

        assertThat(Company.join(user, code).uri().getPath()).isEqualTo(REFUSED);
    }

    @Test
    void after_five_wrong_codes_not_even_the_right_one_joins_until_the_pause_is_over() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var code = Company.code(opened);
        for (var tries = 0; tries < 5; tries++) {
            assertThat(Company.join(user, "ACEF 3456").body()).contains("Ce code ne marche pas");
        }

        assertThat(Company.join(user, code).body())
                .contains("Attendez dix minutes")
                .doesNotContain("vous attend");
        assertThat(Company.join(new Visitor(port), code).body()).contains("Hugo MARCHAL vous attend");

        pass(Duration.ofMinutes(10));
        assertThat(Company.join(user, Company.code(send(mediator, "/seance/ouvrir", Map.of())))
                        .body())
                .contains("Hugo MARCHAL vous attend");
    }

    @Test
    void a_right_code_makes_up_for_the_wrong_ones_before_it() {
        for (var tries = 0; tries < 4; tries++) {
            Company.join(user, "ACEF 3456");
        }
        Company.join(user, Company.code(send(mediator, "/seance/ouvrir", Map.of())));

        Company.join(user, "ACEF 3456");

        assertThat(Company.join(user, Company.code(send(mediator, "/seance/ouvrir", Map.of())))
                        .body())
                .contains("Hugo MARCHAL vous attend");
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
    void a_professional_joins_nobody() {
        var code = Company.code(send(mediator, "/seance/ouvrir", Map.of()));
        var nadia = signedIn("nadia");

        assertThat(Company.join(nadia, code).uri().getPath()).isEqualTo(REFUSED);
        assertThat(Company.join(mediator, code).uri().getPath()).isEqualTo(REFUSED);
    }

    @Test
    void who_has_no_post_of_a_mediator_opens_no_session() {
        var before = records.sessions();

        assertThat(send(signedIn("nadia"), "/seance/ouvrir", Map.of()).body())
                .contains("Vous ne pouvez pas encore aider");
        send(signedIn("nadia"), "/seance/ouvrir-a-tour", Map.of("code", "4712"));
        send(user, "/seance/ouvrir", Map.of());

        assertThat(records.sessions()).isEqualTo(before);
    }

    private Visitor signedIn(String professional) {
        var visitor = new Visitor(port);
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, professional);
        return visitor;
    }

    @Test
    void who_does_not_see_the_same_number_ends_the_session_and_nothing_was_shown() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var joined = Company.join(user, Company.code(opened));
        var session = joined.uri().getPath();

        assertThat(send(user, session + "/nombre", Map.of("meme", "non")).body())
                .contains("L’aide est terminée", "Rien n’a été montré.");
        assertThat(mediator.open(session).body()).contains("Personne n’a rejoint la séance.");
    }

    @Test
    void a_mediator_says_yes_in_the_place_of_nobody() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var joined = Company.join(user, Company.code(opened));
        var session = joined.uri().getPath();

        send(mediator, session + "/nombre", Map.of("meme", "oui"));
        assertThat(user.open(session).body()).contains("Hugo MARCHAL vous attend");

        send(user, session + "/nombre", Map.of("meme", "oui"));
        send(mediator, session + "/oui", Map.of("demande", "apa", "duree", "an"));
        assertThat(mediator.open(session).body()).contains("La personne lit l’accord");
    }

    @Test
    void who_joined_and_signs_in_then_is_still_waited_for() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var session = Company.join(user, Company.code(opened)).uri().getPath();

        user.signIn("jeanne");

        assertThat(user.open(session).body()).contains("Hugo MARCHAL vous attend");
    }

    @Test
    void a_third_person_finds_no_session_and_moves_nothing_in_it() {
        var company = live();
        var stranger = new Visitor(port);
        send(stranger, "/envoi/commencer/apa", Map.of("pour", "soi"));

        assertThat(stranger.open(company.at("")).status()).isEqualTo(404);
        assertThat(stranger.open(company.at("/flux")).status()).isEqualTo(204);
        assertThat(stranger.open(company.at("/present")).status()).isEqualTo(204);
        send(stranger, company.at("/terminer"), Map.of());
        send(stranger, company.at("/montrer"), Map.of("question", "urgence"));
        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void what_a_mediator_answered_waits_for_the_yes_of_the_user_alone() {
        var company = live();
        var draft = draft(company);

        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        assertThat(records.waitingAuthor(draft, "urgence").orElseThrow()).startsWith("professional:");
        assertThat(user.open("/demande/%s/confirmer".formatted(draft)).body()).contains("Situation urgente");

        confirm(mediator, draft, "1");
        confirm(user, draft, "7");
        assertThat(records.waitingAuthor(draft, "urgence")).isPresent();

        confirm(user, draft, "1");
        assertThat(records.waitingAuthor(draft, "urgence")).isEmpty();
        assertThat(user.open("/demande/%s/confirmer".formatted(draft)).body()).contains("Vous avez tout confirmé");
    }

    @Test
    void what_a_mediator_changes_after_the_yes_waits_again() {
        var company = live();
        var draft = draft(company);
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        confirm(user, draft, "1");

        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "non", "_seen.urgence", "1"));

        assertThat(records.waitingAuthor(draft, "urgence")).isPresent();
    }

    private static void confirm(Visitor by, UUID draft, String version) {
        send(by, "/envoi/%s/confirmer".formatted(draft), Map.of("vu.urgence", version));
    }

    @Test
    void a_mandate_taken_back_ends_the_help_at_once() {
        var company = live();
        var draft = draft(company);
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);

        stop(user, draft);

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(records.state(company)).isEqualTo("ENDED by REVOKED");
        assertThat(mediator.open(company.at("")).body()).contains("La personne a arrêté l’aide.");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(user.open("/demande/" + draft).status()).isEqualTo(200);
    }

    private static void stop(Visitor by, UUID draft) {
        var page = by.open("/demande/%s/aide".formatted(draft)).body();
        var found = MANDATE.matcher(page);
        assertThat(found.find()).isTrue();
        var mandate = found.group(1) == null ? found.group(2) : found.group(1);
        send(by, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", mandate));
    }

    @Test
    void a_mandate_is_taken_back_by_nobody_else() {
        var company = live();
        var draft = draft(company);
        var mandate =
                MANDATE.matcher(user.open("/demande/%s/aide".formatted(draft)).body());
        assertThat(mandate.find()).isTrue();
        var accord = mandate.group(1) == null ? mandate.group(2) : mandate.group(1);
        var stranger = new Visitor(port);
        var theirs = Records.draft(send(stranger, "/envoi/commencer/apa", Map.of("pour", "soi")));

        send(stranger, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", accord));
        send(stranger, "/envoi/%s/arreter-l-aide".formatted(theirs), Map.of("accord", accord));

        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void the_end_of_a_post_ends_the_session_in_the_middle_of_a_word() {
        var company = live();
        var draft = draft(company);
        var gilles = signedIn("gilles");
        var organisation = "/administration/organisations/" + records.organisation(company);
        try {
            send(gilles, organisation + "/suspendre", Map.of());

            assertThat(records.state(company)).isEqualTo("ENDED by POST_ENDED");
            assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
            assertThat(records.acts(draft)).endsWith("SESSION_ENDED by PORTAL");
        } finally {
            send(gilles, organisation + "/reprendre", Map.of());
        }
    }

    @Test
    void a_session_that_nobody_joined_closes_after_ten_minutes() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        pass(Duration.ofMinutes(9));
        assertThat(mediator.open(opened.uri().getPath()).body()).contains("Lisez ce code à la personne");

        pass(Duration.ofMinutes(2));

        assertThat(mediator.open(opened.uri().getPath()).body()).contains("Personne n’a rejoint la séance.");
    }

    @Test
    void a_session_that_nobody_moves_closes_after_half_an_hour() {
        var company = live();
        var draft = draft(company);
        pass(Duration.ofMinutes(29));
        assertThat(records.state(company)).isEqualTo("LIVE");

        pass(Duration.ofMinutes(2));

        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by PORTAL");
    }

    @Test
    void a_session_says_that_it_will_close_and_stays_for_who_wants_it() {
        var company = live();
        var draft = draft(company);
        var journal = "/demande/%s/journal".formatted(draft);
        pass(Duration.ofMinutes(24));
        assertThat(user.open(journal).body()).doesNotContain("va se fermer");
        pass(Duration.ofMinutes(4));
        for (var side : new Visitor[] {user, mediator}) {
            assertThat(side.open(journal).body().replace("&nbsp;", " "))
                    .contains("Cette séance va se fermer dans 2 minutes si personne n’écrit", "Continuer la séance");
        }

        company.asUser("rester", Map.of("retour", "/demande/" + draft));

        assertThat(user.open(journal).body()).doesNotContain("va se fermer");
        pass(Duration.ofMinutes(4));
        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void help_for_one_session_ends_with_it_on_record() {
        var company = Company.agreed(mediator, user, "apa", "seance");
        var draft = draft(company);

        company.asUser("terminer", Map.of());

        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
    }

    @Test
    void each_act_of_a_session_is_on_record_and_the_chain_holds() {
        var company = live();
        var draft = draft(company);
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        confirm(user, draft, "1");
        send(
                user,
                "/envoi/%s/cacher".formatted(draft),
                Map.of("question", "urgence", "page", "urgence", "cacher", "oui"));
        send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "oui"));
        company.asMediator("terminer", Map.of());

        assertThat(records.acts(draft))
                .containsSubsequence(
                        "STARTED by SELF",
                        "MANDATE_GIVEN by SELF",
                        "SESSION_BEGUN by SELF",
                        "ANSWERED urgence by STAND_IN",
                        "CONFIRMED urgence by SELF",
                        "HIDDEN urgence by SELF",
                        "OPENED_TO_HELP paiement-contact by SELF",
                        "SESSION_ENDED by STAND_IN");
    }

    @Test
    void who_says_no_in_a_live_session_is_on_record_as_themselves() {
        var company = live();
        var draft = draft(company);

        company.asUser("nombre", Map.of("meme", "non"));

        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by SELF");
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
    void carers_whom_both_write_on_one_page_are_both_there() {
        var draft = atHome();
        var page = "/demande/%s/aidants/1".formatted(draft);
        var ofUser = hidden(user.open(page));
        var ofMediator = hidden(mediator.open(page));

        send(user, door(draft, 1), carer("Vermorel", ofUser));
        send(mediator, door(draft, 1), carer("Quintard", ofMediator));

        assertThat(user.open("/demande/%s/aidants".formatted(draft)).body()).contains("Vermorel", "Quintard");
    }

    @Test
    void a_carer_whom_both_change_is_shown_to_the_second_as_the_first_left_them() {
        var draft = atHome();
        var page = "/demande/%s/aidants/1".formatted(draft);
        send(user, door(draft, 1), carer("Vermorel", hidden(user.open(page))));
        var ofUser = hidden(user.open(page));
        var ofMediator = hidden(mediator.open(page));
        send(user, door(draft, 1), carer("Vermorel-Bon", ofUser));

        var met = send(mediator, door(draft, 1), carer("Vermorel-Faux", ofMediator));

        assertThat(met.body()).contains("Cette réponse a changé", "Vermorel-Bon", "Vermorel-Faux", "Garder les deux");
        var again = send(mediator, door(draft, 1), carer("Vermorel-Faux", hidden(met)));
        assertThat(again.body()).contains("Vermorel-Bon", "Vermorel-Faux");
        assertThat(user.open("/demande/%s/aidants".formatted(draft)).body())
                .contains("Vermorel-Bon")
                .doesNotContain("Vermorel-Faux");

        var both = carer("Vermorel-Faux", hidden(again));
        both.put("_choisi.aidants", "ajouter");
        send(mediator, door(draft, 1), both);
        assertThat(user.open("/demande/%s/aidants".formatted(draft)).body()).contains("Vermorel-Bon", "Vermorel-Faux");
    }

    @Test
    void a_carer_whom_one_takes_out_while_the_other_writes_is_not_written_over_the_next() {
        var draft = atHome();
        var list = "/demande/%s/aidants".formatted(draft);
        for (var number : List.of(1, 2)) {
            send(
                    user,
                    door(draft, number),
                    carer(number == 1 ? "Vermorel" : "Quintard", hidden(user.open(list + "/" + number))));
        }
        var ofMediator = hidden(mediator.open(list + "/1"));
        send(user, door(draft, 1) + "/retirer", hidden(user.open(list + "/1")));

        var gone = send(mediator, door(draft, 1), carer("Vermorel-Bon", ofMediator));

        assertThat(plain(gone.body())).contains("Cette ligne n’est plus dans la liste", "value=\"Vermorel-Bon\"");
        assertThat(user.open(list).body()).contains("Quintard").doesNotContain("Vermorel");
        send(mediator, door(draft, 2), carer("Vermorel-Bon", hidden(gone)));
        assertThat(user.open(list).body()).contains("Quintard", "Vermorel-Bon");
    }

    private UUID atHome() {
        var draft = draft(live());
        send(user, "/envoi/%s/lieu-de-vie".formatted(draft), Map.of("lieu-de-vie", "domicile"));
        return draft;
    }

    private static String door(UUID draft, int item) {
        return "/envoi/%s/aidants/%d".formatted(draft, item);
    }

    /** What a page of an item sends along besides what is typed. */
    private static Map<String, String> hidden(Page page) {
        var fields = new LinkedHashMap<String, String>();
        var found = HIDDEN.matcher(page.body());
        while (found.find()) {
            var value = VALUE.matcher(found.group());
            fields.put(found.group(1), value.find() ? value.group(1) : "");
        }
        assertThat(fields).containsKeys("_element", "_seen.aidants");
        return fields;
    }

    private static Map<String, String> carer(String name, Map<String, String> hidden) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("aidant-nom", name);
        fields.put("aidant-prenom", "Claire");
        fields.put("aidant-lien", "enfant");
        fields.put("aidant-habite-avec", "non");
        fields.put("aidant-frequence", "semaine");
        fields.put("aidant-telephone", "06 12 34 56 78");
        return fields;
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

        pass(Duration.ofMinutes(2));

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

        pass(Duration.ofMinutes(2));
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

    @Test
    void a_mediator_helps_one_person_at_a_time() {
        var first = live();

        var second = Company.agreed(mediator, new Visitor(port), "apa", "mois");

        assertThat(records.state(first)).isEqualTo("ENDED by MEDIATOR");
        assertThat(records.state(second)).isEqualTo("LIVE");
    }
}
