package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.ComfortScreen;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.QuestionScreen;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hugo and Jeanne before one page, each on a device of their own: what each of them does reaches the other, or does not. */
class OnePageForTwoJourney {

    /** The portal takes a second to answer; a letter is typed meanwhile, which hands are too slow to do on purpose. */
    private static final String TYPED_ON_THE_WAY = """
            () => {
              const send = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function (body) {
                setTimeout(() => send.call(this, body), 1000);
              };
              document.addEventListener('changement', () => setTimeout(() => {
                const labels = Array.from(document.querySelectorAll('main label'));
                const field = labels.find((one) => one.textContent.includes('Nom de naissance')).control;
                const form = field.form;
                field.value += 'V';
                field.dispatchEvent(new Event('input', { bubbles: true }));
                THEN;
              }, 50), { capture: true, once: true });
            }""";

    @RegisterExtension
    final Visits visits = new Visits();

    @SuppressWarnings("NullAway.Init")
    private Visitor hugo;

    @SuppressWarnings("NullAway.Init")
    private Visitor jeanne;

    private String request = "";

    @BeforeEach
    void both_come_together() {
        hugo = visits.with(Device.LAPTOP);
        jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne);
        request = Companionship.draftOf(jeanne);
    }

    @Test
    void what_one_types_appears_at_the_other_s_in_the_other_s_letters_and_neither_loses_a_word() {
        var page = ApaForm.page(request, "nom");
        jeanne.open(page);
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));

        jeanne.canHandOver();
        var slowly = new Locator.PressSequentiallyOptions().setDelay(250);
        var times = jeanne.keptWhile(
                () -> Companionship.field(jeanne, "Nom de naissance").pressSequentially("Vermorel", slowly));
        Assertions.assertThat(times).as("read along before the last key").isPositive();
        assertThat(Companionship.field(hugo, "Nom de naissance")).hasValue("Vermorel");
        hugo.reads("La personne écrit dans « Nom de naissance »");
        Companionship.field(hugo, "Prénoms").pressSequentially("Jeanne");
        assertThat(Companionship.field(jeanne, "Prénoms")).hasValue("Jeanne");
        jeanne.reads("Hugo MARCHAL écrit dans « Prénoms »");
        assertThat(Companionship.field(jeanne, "Nom de naissance")).isFocused();

        Companionship.field(hugo, "Nom de naissance").fill("Vermorelle");
        jeanne.reads("Hugo MARCHAL écrit autre chose dans « Nom de naissance » : Vermorelle");
        assertThat(Companionship.field(jeanne, "Nom de naissance")).hasValue("Vermorel");
        jeanne.pressButton("Continuer");
        jeanne.arrivesSomewhere();
        hugo.open(page);
        var his = QuestionScreen.arrive(hugo, "Comment vous appelez-vous ?");
        assertThat(Companionship.field(hugo, "Nom de naissance")).hasValue("Vermorelle");

        his.goOnAndMeetAnotherAnswer().keep("Vermorel");
        hugo.open(page);
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        jeanne.open(page);
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        for (var one : List.of(hugo, jeanne)) {
            assertThat(Companionship.field(one, "Nom de naissance")).hasValue("Vermorel");
            assertThat(Companionship.field(one, "Prénoms")).hasValue("Jeanne");
        }

        assertThat(ComfortScreen.open(jeanne).choose("Deux fois plus grande", "Très contrastées"))
                .isEqualTo(hugo.title());
        Companionship.field(hugo, "Prénoms").fill("Jeanne Marie");
        assertThat(Companionship.field(jeanne, "Prénoms")).hasValue("Jeanne Marie");
        assertThat(ComfortScreen.letters(jeanne)).isEqualTo("32px");
        assertThat(ComfortScreen.ground(jeanne)).isEqualTo("rgb(0, 0, 0)");
        assertThat(ComfortScreen.letters(hugo)).isEqualTo("16px");
        assertThat(ComfortScreen.ground(hugo)).isNotEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void an_answer_that_one_takes_back_is_gone_at_the_other_s_too_and_does_not_come_back_with_them() {
        var page = ApaForm.page(request, "nom");
        var daily = "Nom utilisé tous les jours";
        jeanne.open(page);
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        jeanne.write(Companionship.field(jeanne, "Nom de naissance"), "Moreau");
        jeanne.write(Companionship.field(jeanne, "Prénoms"), "Jeanne");
        jeanne.write(Companionship.field(jeanne, daily), "Bernard");
        jeanne.pressButton("Continuer");
        jeanne.arrivesSomewhere();
        jeanne.open(page);
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        hugo.press(hugo.find(AriaRole.BUTTON, Named.starting("Ne plus suivre")));
        assertThat(hugo.find(AriaRole.BUTTON, Named.starting("Suivre"))).isVisible();
        assertThat(Companionship.field(hugo, daily)).hasValue("Bernard");

        jeanne.write(Companionship.field(jeanne, daily), "");
        jeanne.pressButton("Continuer");
        assertThat(Companionship.field(hugo, daily)).hasValue("");

        hugo.write(Companionship.field(hugo, "Prénoms"), "Jeanne, Marie");
        hugo.pressButton("Continuer");
        hugo.arrivesSomewhere();
        hugo.open(page);
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        assertThat(Companionship.field(hugo, daily)).hasValue("");
        assertThat(Companionship.field(hugo, "Prénoms")).hasValue("Jeanne, Marie");
    }

    @Test
    void one_stays_or_goes_along_and_shows_what_they_speak_of_without_moving_the_other_s_focus() {
        jeanne.open(ApaForm.page(request, "nom"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));

        hugo.press(hugo.find(AriaRole.BUTTON, Named.starting("Ne plus suivre")));
        assertThat(hugo.find(AriaRole.BUTTON, Named.starting("Suivre"))).isVisible();
        jeanne.open(ApaForm.page(request, "sexe"));
        var there = jeanne.arrivesSomewhere();
        hugo.reads("La personne en est à la page « %s »".formatted(there));
        hugo.write(Companionship.field(hugo, "Prénoms"), "Jeanne");
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));

        hugo.press(hugo.find(AriaRole.BUTTON, Named.starting("Suivre")));
        hugo.arrives(Named.as(there));
        jeanne.arrives(Named.as(there));
        jeanne.open(ApaForm.page(request, "nom"));
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        Companionship.field(jeanne, "Nom de naissance").focus();
        hugo.press(hugo.find(AriaRole.BUTTON, Named.starting("Montrer l'aide")));
        assertThat(jeanne.page()
                        .getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(Named.starting("Hugo MARCHAL vous montre :"))))
                .isAttached();
        assertThat(Companionship.field(jeanne, "Nom de naissance")).isFocused();
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
    }

    @Test
    void who_follows_is_not_led_away_from_what_is_theirs_alone() {
        hugo.open(ApaForm.page(request, "nom"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));

        hears(jeanne, () -> jeanne.open(request + "/aide"));
        jeanne.arrives(Named.as("Qui vous aide"));
        jeanne.reads("Hugo MARCHAL en est à la page « Comment vous appelez-vous ? »");
        hears(
                jeanne,
                () -> jeanne.press(jeanne.find(
                        AriaRole.BUTTON, Named.starting("Remplir ce chapitre ensemble : Compte bancaire et contact"))));
        jeanne.reads("« Compte bancaire et contact » : ouvert pour cette séance");
        jeanne.arrives(Named.as("Qui vous aide"));

        Companionship.field(hugo, "Nom de naissance").fill("Vermorel");
        hears(jeanne, () -> jeanne.open(request + "/confirmer"));
        jeanne.arrivesSomewhere();
        hears(jeanne, () -> hugo.open(request));
        hears(jeanne, () -> hugo.open(ApaForm.page(request, "sexe")));
        assertThat(jeanne.page()).hasURL(Pattern.compile(".*/confirmer$"));

        var there = hugo.arrivesSomewhere();
        jeanne.reads("Hugo MARCHAL en est à la page « %s »".formatted(there));
        assertThat(jeanne.page()
                        .getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(Named.containing("en est à la page"))))
                .isAttached();
        jeanne.follow("Aller à cette page");
        jeanne.arrives(Named.as(there));
        hugo.arrives(Named.as(there));
    }

    @Test
    void who_writes_is_led_along_after_a_pause_and_loses_no_letter() {
        var page = ApaForm.page(request, "nom");
        jeanne.open(page);
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        var name = Companionship.field(jeanne, "Nom de naissance");

        name.pressSequentially("Verm");
        hugo.page().evaluate("address => { location.href = address; }", request);
        name.pressSequentially("orell", new Locator.PressSequentiallyOptions().setDelay(500));
        assertThat(name).hasValue("Vermorell");
        assertThat(name).isFocused();
        jeanne.arrives(Named.as("Demande d'APA"));

        jeanne.open(page);
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        assertThat(Companionship.field(jeanne, "Nom de naissance")).hasValue("Vermorell");
    }

    @Test
    void what_is_typed_or_pressed_while_the_page_already_goes_along_is_there_on_the_way_back() {
        var page = ApaForm.page(request, "nom");
        for (var act : List.of("", "form.requestSubmit()")) {
            jeanne.open(page);
            jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
            hugo.arrives(Named.as("Comment vous appelez-vous ?"));
            var before = Companionship.field(jeanne, "Nom de naissance").inputValue();
            jeanne.page().evaluate(TYPED_ON_THE_WAY.replace("THEN", act));

            hugo.page().evaluate("address => { location.href = address; }", request);
            jeanne.arrives(Named.as("Demande d'APA"));

            jeanne.open(page);
            jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
            assertThat(Companionship.field(jeanne, "Nom de naissance")).hasValue(before + "V");
        }
    }

    @Test
    void who_stands_in_the_bar_keeps_their_place_in_it_and_hears_that_the_session_closes_or_the_other_has_gone() {
        var stop = jeanne.find(AriaRole.BUTTON, Named.starting("Arrêter l'aide"));
        stop.focus();

        PortalUnderTest.letGrowIdle(UUID.fromString(request.substring("/demande/".length())), Duration.ofMinutes(26));

        said(jeanne, Named.containing("va se fermer dans"));
        assertThat(stop).isFocused();
        for (var one : List.of(hugo, jeanne)) {
            one.reads("Cette séance va se fermer dans");
            one.arrives(Named.as("Demande d'APA"));
        }

        var goOn = hugo.find(AriaRole.BUTTON, Named.as("Continuer la séance"));
        goOn.focus();
        jeanne.pressForAnotherPage("Continuer la séance");
        jeanne.lacks("va se fermer");
        assertThat(goOn).hasCount(0);
        assertThat(hugo.find(AriaRole.HEADING, Named.as("Demande d'APA"))).isFocused();

        stop.focus();
        hugo.losesItsTab();

        said(jeanne, Pattern.compile("Hugo MARCHAL (n.est pas connecté|était là)"));
        assertThat(stop).isFocused();
    }

    /** See that {@code words} are said aloud to {@code visitor}: within a minute, for a line may be lost for a while. */
    private static void said(Visitor visitor, Pattern words) {
        assertThat(visitor.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(words)))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(60_000));
    }

    /** {@code who} is told that something is new while {@code act} goes on, and has asked for it. */
    private static void hears(Visitor who, Runnable act) {
        who.page()
                .waitForResponse(
                        answer -> answer.url().contains("v-r=uidl")
                                && String.valueOf(answer.request().postData()).contains("changement"),
                        act);
    }

    @Test
    void the_user_opens_a_chapter_for_this_session_and_hides_an_answer_while_the_mediator_looks() {
        jeanne.open(request + "/aide");
        jeanne.arrives(Named.as("Qui vous aide"));
        jeanne.press(jeanne.find(
                AriaRole.BUTTON, Named.starting("Remplir ce chapitre ensemble : Compte bancaire et contact")));
        jeanne.reads("« Compte bancaire et contact » : ouvert pour cette séance");

        jeanne.open(ApaForm.page(request, "compte-bancaire"));
        jeanne.arrives(Named.as("Quel est votre compte bancaire ?"));
        hugo.arrives(Named.as("Quel est votre compte bancaire ?"));
        Companionship.field(jeanne, "IBAN").pressSequentially("FR76");
        assertThat(Companionship.field(hugo, "IBAN")).hasValue("FR76");

        jeanne.open(ApaForm.page(request, "nom"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
        Companionship.field(jeanne, "Prénoms").pressSequentially("Jeanne");
        assertThat(Companionship.field(hugo, "Prénoms")).hasValue("Jeanne");
        jeanne.press(jeanne.find(AriaRole.BUTTON, Named.containing("Prénoms")));
        assertThat(Companionship.field(hugo, "Prénoms")).hasCount(0);
        hugo.reads("répond sans vous");
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        jeanne.arrives(Named.as("Comment vous appelez-vous ?"));
    }
}
