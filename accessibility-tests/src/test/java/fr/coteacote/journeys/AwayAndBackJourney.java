package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ConflictScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.MySpaceScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.ReadingScreen;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is torn away in the middle of a page, and comes back to it. */
class AwayAndBackJourney {

    private static final String FAMILY = "Quelle est sa situation de famille ?";
    private static final String CLAIRE = "Claire ROUX, fille de Jeanne";
    private static final String HELP = "Quelle aide pour les gestes du corps ?";
    private static final Map<String, String> AIDS = new TreeMap<>(Map.of(
            "Quelle aide pour se lever, se coucher ou s'asseoir ?", "Avec de l'aide",
            "Quelle aide pour marcher dans le logement ?", "Quelqu'un d'autre le fait",
            "Quelle aide pour se laver ?", "Avec de l'aide",
            "Quelle aide pour s'habiller ?", "Quelqu'un d'autre le fait",
            "Quelle aide pour manger et boire ?", "Avec de l'aide"));
    private static final Duration CUT = Duration.parse(System.getProperty("resilience.outage", "PT5S"));
    private static final String NEVER_IDLE = """
            const inTime = window.setTimeout;
            window.setTimeout = (act, delay, ...more) => (delay === 2000 ? 0 : inTime(act, delay, ...more));
            """;
    private static final String HIDE_THE_TAB = """
            Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
            document.dispatchEvent(new Event('visibilitychange'));
            """;
    private static final String GESTURES = "La personne peut-elle faire ces gestes sans aide ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void of_what_was_typed_only_the_last_two_seconds_may_be_missing_when_the_tab_dies() {
        var phone = visits.with(Device.PHONE);
        var name = ForWhomScreen.open(phone).forARelative().openChapter("Qui remplit la demande");
        var address = phone.address();
        var newTab = phone.inAnotherTab();
        phone.keptByItself(() -> name.write("Votre nom", "Bertholon"));

        name.write("Votre prénom", "Ma");
        phone.losesItsTab();

        newTab.openAddress(address);
        assertThat(QuestionScreen.arrive(newTab, "Comment vous appelez-vous ?").field("Votre nom"))
                .hasValue("Bertholon");
    }

    /** The pause of two seconds never comes, so that what is kept is kept for another reason. */
    @Test
    void what_was_typed_is_kept_when_one_goes_to_the_next_field_and_when_the_tab_is_hidden() {
        var phone = visits.with(Device.PHONE);
        var newTab = phone.inAnotherTab();
        phone.page().addInitScript(NEVER_IDLE);
        var name = ForWhomScreen.open(phone).forARelative().openChapter("Qui remplit la demande");
        var address = phone.address();

        phone.keptByItself(() -> {
            name.write("Votre nom", "Bertholon");
            name.write("Votre prénom", "Claire");
        });
        phone.keptByItself(() -> phone.page().evaluate(HIDE_THE_TAB));
        phone.losesItsTab();

        newTab.openAddress(address);
        var again = QuestionScreen.arrive(newTab, "Comment vous appelez-vous ?");
        assertThat(again.field("Votre nom")).hasValue("Bertholon");
        assertThat(again.field("Votre prénom")).hasValue("Claire");
    }

    @Test
    void a_page_that_one_goes_back_to_never_puts_an_old_answer_over_a_newer_one() {
        var laptop = visits.with(Device.LAPTOP);
        var family = ForWhomScreen.open(laptop).forARelative().openChapter("Vie de famille");
        var address = laptop.address();
        family.choose("Veuf ou veuve").goOn();
        laptop.goBack();
        var gone = QuestionScreen.arrive(laptop, FAMILY);
        assertThat(gone.choice("Veuf ou veuve")).isChecked();

        var other = laptop.inAnotherTab();
        other.openAddress(address);
        QuestionScreen.arrive(other, FAMILY).choose("Divorcé ou divorcée").goOn();

        gone.goOnAndMeetAnotherAnswer().keep("Divorcé ou divorcée");
        laptop.openAddress(address);
        assertThat(QuestionScreen.arrive(laptop, FAMILY).choice("Divorcé ou divorcée"))
                .isChecked();
    }

    @Test
    void a_choice_that_was_not_pressed_on_is_there_after_another_page_and_never_replaces_a_newer_one() {
        var laptop = visits.with(Device.LAPTOP);
        var family = ForWhomScreen.open(laptop).forARelative().openChapter("Vie de famille");
        var address = laptop.address();
        family.choose("Veuf ou veuve");
        ReadingScreen.open(laptop, "/accessibilite", "Accessibilité : non conforme");
        var other = laptop.inAnotherTab();
        other.openAddress(address);
        QuestionScreen.arrive(other, FAMILY).choose("Divorcé ou divorcée").goOn();

        laptop.goBack();
        var gone = QuestionScreen.arrive(laptop, FAMILY);
        assertThat(gone.choice("Veuf ou veuve")).isChecked();
        gone.goOnAndMeetAnotherAnswer().keep("Divorcé ou divorcée");

        laptop.openAddress(address);
        assertThat(QuestionScreen.arrive(laptop, FAMILY).choice("Divorcé ou divorcée"))
                .isChecked();
    }

    @Test
    void who_is_forgotten_while_choosing_finds_the_choice_again_after_logging_in() {
        var laptop = visits.with(Device.LAPTOP);
        laptop.expectsError("401|403");
        LoginScreen.open(laptop).as(CLAIRE);
        MySpaceScreen.arrive(laptop);
        var family = ForWhomScreen.open(laptop).forARelative().openChapter("Vie de famille");

        laptop.isForgotten();
        // pressed only, not looked at afterwards: the page may be gone by then
        laptop.press(family.choice("Divorcé ou divorcée"));

        ReadingScreen.arrive(laptop, "Vous avez été déconnecté").toLogin().as(CLAIRE);
        assertThat(QuestionScreen.arrive(laptop, FAMILY).choice("Divorcé ou divorcée"))
                .isChecked();
    }

    @Test
    void several_answers_given_while_the_connection_is_cut_all_arrive() {
        var phone = visits.with(Device.PHONE);
        var first = ForWhomScreen.open(phone).forARelative().goOn();
        var gestures = Applicant.forJeanne().fillInUntil(GESTURES, first);
        var address = phone.address();

        phone.goesOffline();
        Applicant.forJeanne().answer(gestures).pressContinue();
        gestures.reads("Connexion perdue");
        phone.isOnlineAgain();
        phone.leaves(address);

        phone.openAddress(address);
        var again = QuestionScreen.arrive(phone, GESTURES);
        assertThat(again.choiceOf("Se lever du lit ou d'une chaise", "Oui")).isChecked();
        assertThat(again.choiceOf("S'habiller : le haut, les boutons, les chaussures", "Non"))
                .isChecked();
        assertThat(again.choiceOf("Se laver : le visage, le dos, les pieds", "Non"))
                .isChecked();
        assertThat(again.choiceOf("Manger un repas déjà préparé", "Oui")).isChecked();
    }

    @Test
    void five_answers_given_one_by_one_during_a_long_cut_all_arrive() {
        var phone = visits.with(Device.PHONE);
        var aids = ForWhomScreen.open(phone)
                .forARelative()
                .openChapter("Vie quotidienne")
                .tick("Se lever, se coucher, s'asseoir", "Marcher dans le logement", "Se laver", "S'habiller")
                .tick("Manger et boire")
                .goOn();
        var address = phone.address();

        phone.goesOffline();
        AIDS.forEach((question, aid) -> {
            aids.choose(question, aid);
            phone.waits(CUT.dividedBy(AIDS.size()));
        });
        aids.reads("Connexion perdue. Vos réponses sont gardées");
        phone.arrivesSomewhere();
        aids.pressContinue();
        phone.isOnlineAgain();
        phone.leaves(address);

        phone.openAddress(address);
        var again = QuestionScreen.arrive(phone, HELP);
        AIDS.forEach(
                (question, aid) -> assertThat(again.choiceOf(question, aid)).isChecked());
    }

    @Test
    void what_somebody_else_answered_during_a_cut_is_shown_beside_what_was_answered_here() {
        var phone = visits.with(Device.PHONE);
        LoginScreen.open(phone).as(CLAIRE);
        MySpaceScreen.arrive(phone);
        var family = ForWhomScreen.open(phone).forARelative().openChapter("Vie de famille");
        var address = phone.address();
        var laptop = visits.with(Device.LAPTOP);
        LoginScreen.open(laptop).as(CLAIRE);
        MySpaceScreen.arrive(laptop);

        phone.goesOffline();
        family.choose("Divorcé ou divorcée").pressContinue();
        family.reads("Connexion perdue");
        laptop.openAddress(address);
        QuestionScreen.arrive(laptop, FAMILY).choose("Veuf ou veuve").goOn();
        phone.isOnlineAgain();

        ConflictScreen.arrive(phone).keep("Divorcé ou divorcée");
        laptop.openAddress(address);
        assertThat(QuestionScreen.arrive(laptop, FAMILY).choice("Divorcé ou divorcée"))
                .isChecked();
    }
}
