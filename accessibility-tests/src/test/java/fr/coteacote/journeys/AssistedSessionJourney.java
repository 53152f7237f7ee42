package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.ReviewScreen;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hugo helps at a reception point: he and the user see the same question, each on a screen of their own or in turn. */
class AssistedSessionJourney {

    /** Count who watches each letter of a page. */
    private static final String WATCHERS = """
            window.watchers = new Set();
            const { observe, disconnect } = MutationObserver.prototype;
            MutationObserver.prototype.observe = function (target, options) {
              if (target === document.body && options.characterData) window.watchers.add(this);
              return observe.call(this, target, options);
            };
            MutationObserver.prototype.disconnect = function () {
              window.watchers.delete(this);
              return disconnect.call(this);
            };
            """;

    private static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";
    private static final String HELPERS = "Qui vous aide déjà dans la vie de tous les jours ?";
    private static final String CARER = "Quetzalin";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void two_people_on_two_devices_fill_in_one_request_and_the_user_has_the_last_word() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        var received = everythingThatComesTo(hugo);
        Companionship.meet(hugo, jeanne);

        jeanne.follow("Commencer");
        QuestionScreen.arrive(jeanne, "Est-ce une première demande d'APA ?");
        var first = QuestionScreen.arrive(hugo, "Est-ce une première demande d'APA ?");
        first.choose("Oui, c'est une première demande");
        assertThat(jeanne.find(AriaRole.RADIO, Named.starting("Oui"))).isChecked();
        first.goOn();

        var request = Companionship.draftOf(jeanne);
        jeanne.open(ApaForm.page(request, "compte-bancaire"));
        hugo.arrives(Named.as("Quel est votre compte bancaire ?"));
        hugo.reads("répond sans vous");
        jeanne.arrives(Named.as("Quel est votre compte bancaire ?"));
        jeanne.reads("Hugo MARCHAL ne voit pas votre réponse");
        jeanne.write(Companionship.field(jeanne, "IBAN"), IBAN);
        var account = jeanne.address();
        jeanne.pressButton("Continuer");
        jeanne.leaves(account);
        hugo.arrives(Named.as(jeanne.arrivesSomewhere()));
        hugo.open(ApaForm.page(request, "compte-bancaire"));
        hugo.arrives(Named.as("Quel est votre compte bancaire ?"));
        hugo.reads("Répondu");

        jeanne.open(request);
        jeanne.arrivesSomewhere();
        hugo.arrives(Named.as("Demande d'APA"));
        jeanne.press(jeanne.find(AriaRole.LINK, Named.starting("Continuer")));
        Applicant.jeanneWithoutFranceConnect().fillIn(QuestionScreen.arrive(jeanne));
        jeanne.open(request + "/relire");
        jeanne.arrives(Named.as("Est-ce bien cela ?"));
        hugo.arrives(Named.as("Est-ce bien cela ?"));
        hugo.reads("Vous ne voyez pas la réponse");
        hugo.lacks("Envoyer ma demande");
        jeanne.follow("Confirmer ces réponses");
        jeanne.arrives(Named.as("Est-ce bien cela ?"));
        jeanne.press(jeanne.find(AriaRole.BUTTON, Named.starting("Oui, c'est bien cela")));
        jeanne.arrives(Named.as("Vous avez tout confirmé"));
        jeanne.follow("Relire et envoyer");
        jeanne.arrives(Named.as("Est-ce bien cela ?"));
        hugo.lacks("Envoyer ma demande");
        ReviewScreen.arrive(jeanne).send();
        hugo.arrivesSomewhere();

        assertThat(received)
                .as("what came to the mediator's browser")
                .anyMatch(body -> body.contains("\"eventName\":\"change\""))
                .noneMatch(body -> body.replaceAll("[\\s\u00A0\u202F]|&nbsp;|\\\\u00[aA]0|\\\\u202[fF]", "")
                        .contains("300060000112"));
    }

    @Test
    void pages_of_somebody_alone_are_not_watched_and_those_of_two_are_from_when_they_meet_until_they_part() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        hugo.page().addInitScript(WATCHERS);
        jeanne.page().addInitScript(WATCHERS);
        Companionship.atTheDesk(hugo);
        assertThat(watchers(hugo)).isZero();

        Companionship.meet(hugo, jeanne);

        assertThat(hugo.page().evaluate("performance.getEntriesByType('navigation')[0].name"))
                .as("the document in which the mediator waited")
                .asString()
                .contains("/seance/");
        assertThat(watchers(hugo)).isEqualTo(1);
        assertThat(watchers(jeanne)).isEqualTo(1);

        hugo.pressButton("Terminer");
        jeanne.arrives(Named.as("L'aide est terminée"));
        assertThat(watchers(jeanne)).isZero();
    }

    /** How many watch each change of a page of {@code visitor}. */
    private static int watchers(Visitor visitor) {
        return ((Number) visitor.page().evaluate("window.watchers.size")).intValue();
    }

    @Test
    void a_list_that_the_user_hides_does_not_come_to_the_mediator_nor_stays_before_them() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        var received = everythingThatComesTo(hugo);
        Companionship.meet(hugo, jeanne);
        var request = Companionship.draftOf(jeanne);
        jeanne.open(ApaForm.page(request, "lieu-de-vie"));
        QuestionScreen.arrive(jeanne, "Où vivez-vous aujourd'hui ?")
                .choose("Chez soi")
                .goOn();
        jeanne.open(ApaForm.page(request, "aidants"));
        jeanne.arrives(Named.as(HELPERS));
        hugo.arrives(Named.as(HELPERS));

        jeanne.pressForAnotherPage("Cacher ma réponse à Hugo MARCHAL");
        var list = QuestionScreen.arrive(jeanne, HELPERS);
        list.reads("Hugo MARCHAL ne voit pas votre réponse");
        hugo.reads("répond sans vous");
        hugo.reads("Pas encore répondu");
        hugo.arrives(Named.as(HELPERS));
        list.addLine("Ajouter un aidant")
                .reads("Hugo MARCHAL ne voit pas votre réponse")
                .write("Son nom de naissance", CARER)
                .write("Son prénom", "Claire")
                .choose("Son lien avec la personne aidée", "Enfant, gendre ou belle-fille")
                .choose("Habite-t-il avec la personne aidée ?", "Non")
                .pressSave();
        jeanne.arrives(Named.as(HELPERS));
        jeanne.reads(CARER);
        hugo.reads("Répondu");
        assertThat(received).as("what came to the mediator's browser").noneMatch(body -> body.contains(CARER));

        jeanne.pressForAnotherPage("Ne plus cacher ma réponse");
        jeanne.arrives(Named.as(HELPERS));
        hugo.reads(CARER);
        hugo.press(hugo.find(AriaRole.LINK, Named.starting("Modifier")));
        hugo.arrives(Named.as("Aidant, n° 1"));
        assertThat(received).anyMatch(body -> body.contains(CARER));
        received.clear();
        jeanne.pressForAnotherPage("Cacher ma réponse à Hugo MARCHAL");
        jeanne.arrives(Named.as(HELPERS));
        hugo.arrives(Named.as(HELPERS));
        hugo.reads("répond sans vous");
        hugo.lacks(CARER);
        hugo.expectsError("404");
        hugo.open(ApaForm.page(request, "aidants") + "/1");
        hugo.arrives(Named.as("Cette page n'existe pas"));
        assertThat(received).as("what came after it was hidden again").noneMatch(body -> body.contains(CARER));

        jeanne.open(request + "/aide");
        jeanne.arrives(Named.as("Qui vous aide"));
        jeanne.reads("« Proches qui aident » : aucun professionnel ne voit votre réponse");
        jeanne.pressForAnotherPage("Ne plus cacher : Proches qui aident");
        jeanne.arrives(Named.as("Qui vous aide"));
        jeanne.lacks("Ce que vous cachez");
        hugo.open(request + "/relire");
        hugo.arrives(Named.as("Est-ce bien cela ?"));
        hugo.press(hugo.find(AriaRole.BUTTON, Named.starting("Ne plus suivre")));
        assertThat(hugo.find(AriaRole.BUTTON, Named.starting("Suivre"))).isVisible();
        hugo.reads(CARER);
        jeanne.open(ApaForm.page(request, "aidants"));
        jeanne.arrives(Named.as(HELPERS));
        jeanne.pressForAnotherPage("Cacher ma réponse à Hugo MARCHAL");
        hugo.reads("Une réponse n'est plus montrée ici : la personne la cache");
        hugo.lacks(CARER);
        hugo.arrives(Named.as("Est-ce bien cela ?"));
    }

    @Test
    void who_has_no_account_finishes_a_chapter_with_help_on_their_own_device_and_goes_on_alone() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne);
        var request = Companionship.draftOf(jeanne);
        jeanne.follow("Commencer");
        Applicant.jeanneWithoutFranceConnect()
                .fillInUntil("Comment vous appelez-vous ?", QuestionScreen.arrive(jeanne));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        jeanne.open(request);
        jeanne.arrives(Named.as("Demande d'APA"));
        jeanne.reads("2 chapitres sur");
        hugo.arrives(Named.as("Demande d'APA"));
        hugo.pressButton("Terminer");
        hugo.arrives(Named.as("L'aide est terminée"));

        jeanne.arrives(Named.as("L'aide est terminée"));
        jeanne.follow("Continuer seul");
        jeanne.arrives(Named.as("Demande d'APA"));
        jeanne.reads("2 chapitres sur");
        jeanne.lacks("Arrêter l'aide");
    }

    @Test
    void the_help_is_stopped_in_the_middle_of_a_word() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        Companionship.atTheDesk(hugo);
        Companionship.meet(hugo, jeanne);
        var request = Companionship.draftOf(jeanne);
        jeanne.open(ApaForm.page(request, "nom"));
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));
        Companionship.field(hugo, "Prénoms").pressSequentially("Jea");

        jeanne.open(request + "/aide");
        jeanne.arrives(Named.as("Qui vous aide"));
        jeanne.press(jeanne.find(AriaRole.BUTTON, Named.starting("Arrêter l'aide de")));

        hugo.arrives(Named.as("L'aide est terminée"));
        hugo.reads("La personne a arrêté l'aide");
        hugo.expectsError("404");
        hugo.open(ApaForm.page(request, "nom"));
        hugo.arrives(Named.as("Cette page n'existe pas"));
        jeanne.open(request + "/journal");
        jeanne.arrives(Named.as("Le journal de cette demande"));
        jeanne.reads("a arrêté l'aide : l'accord du");
    }

    @Test
    void on_one_computer_each_has_their_turn_and_nothing_stays_behind() {
        var both = visits.with(Device.LAPTOP);
        var history = both.history();
        Companionship.atTheDesk(both);
        both.follow("Un seul ordinateur");
        both.arrives(Named.as("Un seul ordinateur, chacun son tour"));
        both.pressButton("Commencer");
        both.arrivesAtErrors();
        var otherTab = both.inAnotherTab();
        otherTab.open("/accueil-mediateur");
        otherTab.arrives(Named.as("Aider quelqu'un"));
        both.write(Companionship.field(both, "Vos quatre chiffres"), "4712");
        both.pressButton("Commencer");
        both.arrives(Named.as("À qui le tour ?"));
        otherTab.arrives(Named.as("À qui le tour ?"));
        both.pressButton("C'est à moi : je remplis ma demande");
        Companionship.agree(both);
        var request = Companionship.draftOf(both);
        both.press(both.find(AriaRole.LINK, Named.starting("La personne")));
        both.arrives(Named.as("Comment vous appelez-vous ?"));
        both.open(request);
        both.arrives(Named.as("Demande d'APA"));
        both.press(both.find(AriaRole.LINK, Named.starting("Documents")));
        both.arrives(Named.as("Documents"));
        both.press(both.find(AriaRole.LINK, Named.starting("Ajouter")).first());
        both.arrivesSomewhere();
        both.open(request);
        both.arrives(Named.as("Demande d'APA"));
        both.press(both.find(AriaRole.LINK, Named.starting("Compte bancaire et contact")));
        both.arrives(Named.as("Quel est votre compte bancaire ?"));
        both.write(Companionship.field(both, "IBAN"), IBAN);
        both.pressButton("Continuer");
        both.arrives(Named.as("Quel nom est écrit sur le RIB ?"));

        both.pressButton("Passer à Hugo");
        both.arrives(Named.as("À qui le tour ?"));
        both.lacks("APA");
        both.follow("C'est à Hugo");
        both.arrives(Named.as("C'est à Hugo"));
        both.write(Companionship.field(both, "Vos quatre chiffres"), "1111");
        both.pressButton("Reprendre");
        both.arrivesAtErrors();
        both.write(Companionship.field(both, "Vos quatre chiffres"), "4712");
        both.pressButton("Reprendre");
        both.arrives(Named.as("Demande d'APA"));
        both.press(both.find(AriaRole.LINK, Named.starting("Compte bancaire et contact")));
        both.arrives(Named.as("Quel nom est écrit sur le RIB ?"));
        both.follow("Retour");
        both.arrives(Named.as("Quel est votre compte bancaire ?"));
        both.reads("Répondu");
        assertThat(both.page().content()).doesNotContain("3000 6000");
        otherTab.open(request);
        otherTab.arrives(Named.as("Demande d'APA"));

        both.follow("Terminer");
        both.arrives(Named.as("Où en est votre demande"));
        both.reads("Sans code, personne ne pourra rouvrir cette demande");
        both.lacks("PDF");
        both.expectsError("40[134]");
        both.pressButton("Terminer et tout effacer");
        both.arrives(Named.as("Vous êtes bien déconnecté"));
        otherTab.lacks("Demande d'APA");
        both.goBack();
        both.lacks("Où en est votre demande");
        both.open(request);
        both.lacks("Demande d'APA");
        assertThat(history)
                .as("the addresses that the browser keeps")
                .flatExtracting(address -> List.of(URI.create(address).getPath().split("/")))
                .contains("documents")
                .doesNotContainAnyElementsOf(ApaForm.names());
        LoginScreen.open(both).asProfessional().goToProConnect();
        assertThat(both.find(AriaRole.BUTTON, Named.starting("Hugo MARCHAL"))).isVisible();
    }

    /** Note each answer of the server to {@code visitor}, whatever asked for it, and each event of a stream. */
    private static List<String> everythingThatComesTo(Visitor visitor) {
        var bodies = new CopyOnWriteArrayList<String>();
        visitor.page().context().route("**/*", route -> {
            if (route.request().url().endsWith("/flux")) {
                route.resume(); // it has no end: its events are noted one by one
                return;
            }
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            bodies.add(answer.text());
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        });
        var line = visitor.page().context().newCDPSession(visitor.page());
        line.on("Network.eventSourceMessageReceived", event -> bodies.add(event.toString()));
        line.send("Network.enable");
        return bodies;
    }
}
