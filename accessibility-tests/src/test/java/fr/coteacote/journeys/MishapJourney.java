package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.DeleteScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.MySpaceScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.ReadingScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens, a page says so in plain words, says what is kept, and leads on. */
class MishapJourney {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String BROKEN = "Quelque chose n'a pas marché";

    /** The pool gives a connection away unseen when it was used half a second ago or less. */
    private static final Duration LONGER_THAN_TRUSTED = Duration.ofSeconds(1);

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void an_address_that_does_not_exist_leads_to_the_first_page(Device device) {
        var person = visits.with(device);
        person.expectsError("404");

        ReadingScreen.open(person, "/rien-ici", "Cette page n'existe pas")
                .reads("Vos réponses sont gardées")
                .toFirstPage();
    }

    @Test
    void a_file_that_does_not_exist_is_said_in_the_same_words() {
        var person = visits.with(Device.LAPTOP);
        person.expectsError("404");

        ReadingScreen.open(person, "/assets/rien.css", "Cette page n'existe pas")
                .toFirstPage();
    }

    @Test
    void a_paper_for_a_request_that_was_deleted_meanwhile_is_refused_to_who_is_logged_in() {
        var laptop = visits.with(Device.LAPTOP);
        LoginScreen.open(laptop).as("Claire ROUX, fille de Jeanne");
        MySpaceScreen.arrive(laptop);
        var document = ForWhomScreen.open(laptop).forARelative().openDocuments().add("RIB");
        deleteInAnotherTab(laptop);

        laptop.expectsError("403");
        document.sendInVain(Pictures.aPhoto());

        ReadingScreen.arrive(laptop, "Cette page n'est pas ouverte pour vous").toLogin();
    }

    @Test
    void a_paper_for_a_request_that_was_deleted_meanwhile_asks_who_one_is() {
        var phone = visits.with(Device.PHONE);
        var document = ForWhomScreen.open(phone).forARelative().openDocuments().add("RIB");
        deleteInAnotherTab(phone);

        document.sendInVain(Pictures.aPhoto());

        ReadingScreen.arrive(phone, "Dites-nous qui vous êtes");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void who_was_disconnected_is_told_that_answers_are_kept(Device device) {
        var person = visits.with(device);
        ForWhomScreen.open(person).forARelative();
        var request = person.address();
        person.expectsError("401");

        person.isForgotten();
        person.openAddress(request);
        ReadingScreen.arrive(person, "Vous avez été déconnecté")
                .reads("Vos réponses sont gardées")
                .toLogin();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void a_fault_of_the_portal_is_said_to_be_one_and_loses_nothing(Device device) {
        var person = visits.with(device);
        person.expectsError("500");
        var family = ForWhomScreen.open(person).forARelative().openChapter("Vie de famille");
        var address = person.address();
        var chosen = family.choose("Divorcé ou divorcée");

        try (var _ = PortalUnderTest.withoutTable("answer")) {
            chosen.pressContinue();
            person.reads(BROKEN);
            person.arrivesSomewhere();
            person.openAddress(address);
            ReadingScreen.arrive(person, BROKEN).reads("C'est une erreur de notre part");
        }

        person.openAddress(address);
        QuestionScreen.arrive(person, "Quelle est sa situation de famille ?")
                .choose("Divorcé ou divorcée")
                .goOn();
    }

    @Test
    void while_the_database_is_away_the_portal_says_when_to_come_back() {
        var person = visits.with(Device.PHONE);
        person.expectsError("503");
        ForWhomScreen.open(person).forARelative().openChapter("Vie de famille");

        try (var _ = PortalUnderTest.withoutDatabase()) {
            person.reload();
            ReadingScreen.arrive(person, "Le portail se repose un moment").reads("Revenez dans quelques minutes");
            person.waits(LONGER_THAN_TRUSTED);
        }

        person.reload();
        QuestionScreen.arrive(person, "Quelle est sa situation de famille ?");
    }

    @Test
    void who_loses_the_connection_goes_on_where_they_were_once_it_is_back() {
        var phone = visits.with(Device.PHONE);
        var family = ForWhomScreen.open(phone).forARelative().openChapter("Vie de famille");
        var address = phone.address();

        phone.goesOffline();
        family.choose("Divorcé ou divorcée").reads("Connexion perdue. Vos réponses sont gardées");
        phone.arrivesSomewhere();
        family.pressContinue();
        phone.isOnlineAgain();

        phone.leaves(address);
        phone.openAddress(address);
        assertThat(QuestionScreen.arrive(phone, "Quelle est sa situation de famille ?")
                        .choice("Divorcé ou divorcée"))
                .isChecked();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void who_knocks_much_oftener_than_people_do_is_asked_to_wait(Device device) {
        var person = visits.with(device);
        person.expectsError("429");
        ForWhomScreen.open(person).forARelative();
        var login = LoginScreen.open(person);

        var knocks = 0;
        while (knocks < 25 && person.knocks("/connexion/par/franceconnect") != TOO_MANY_REQUESTS) {
            knocks++;
        }
        assertThat(knocks).as("how often nobody minds").isBetween(15, 24);
        login.goToFranceConnect();

        ReadingScreen.arrive(person, "Attendez un instant").reads("puis recommencez");
    }

    @Test
    void a_text_of_several_megabytes_is_said_to_be_too_long_and_what_was_kept_is_there() {
        var person = visits.with(Device.WITHOUT_SCRIPTS);
        person.expectsError("413");
        var name = ForWhomScreen.open(person).forARelative().openChapter("Qui remplit la demande");
        var address = person.address();

        name.write("Votre nom", "Bertholon".repeat(300_000)).pressContinue();

        ReadingScreen.arrive(person, "Ce texte est trop long").reads("Vos réponses enregistrées sont gardées");
        person.openAddress(address);
        QuestionScreen.arrive(person, "Comment vous appelez-vous ?");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void a_file_that_is_too_heavy_is_said_to_be_so_where_it_was_chosen(Device device, @TempDir Path folder)
            throws IOException {
        var person = visits.with(device);

        ForWhomScreen.open(person)
                .forARelative()
                .openDocuments()
                .add("RIB")
                .send(Pictures.aHeavyPhoto(folder))
                .isRefused("Votre envoi est trop lourd : 10 Mo au plus à la fois");
    }

    @Test
    void the_first_page_is_there_without_the_database() {
        var phone = visits.with(Device.PHONE);

        try (var _ = PortalUnderTest.withoutDatabase()) {
            HomeScreen.open(phone);
        }
    }

    private static void deleteInAnotherTab(Visitor visitor) {
        var other = visitor.inAnotherTab();
        other.openAddress(visitor.address().replaceFirst("/documents/.*", "/effacer"));
        DeleteScreen.arrive(other).confirm();
    }
}
