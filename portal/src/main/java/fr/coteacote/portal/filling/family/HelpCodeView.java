package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;

/** Somebody was given a code to help a relative: they sign in, and write it. */
@Route("aider-un-proche")
@AnonymousAllowed
class HelpCodeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Aider un proche avec un code";
    private static final Map<String, String> ERRORS = Map.of(
            "code",
            "Ce code ne marche pas. Demandez à votre proche de le relire, ou d’en faire un nouveau.",
            "attendre",
            "Trop de codes ont été essayés avec votre compte. Réessayez demain.",
            "fini",
            "Cette invitation n’est plus valable, ou vous aidez déjà pour cette demande. Regardez dans « Mes demandes ».");

    private final transient Sittings sittings;
    private final transient House house;
    private String title = TITLE;

    HelpCodeView(Sittings sittings, House house) {
        this.sittings = sittings;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var error = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("erreur")
                .map(ERRORS::get)
                .map(words -> List.of(FieldError.of(words)))
                .orElse(List.of());
        var known = sittings.current().flatMap(Sitting::knownAccount).isPresent();
        title = (known && !error.isEmpty() ? "Erreur : " : "") + TITLE;
        removeAll();
        add(house.frame().back(Link.to("Mes demandes", "/mes-demandes")).content(known ? code(error) : signIn()));
    }

    private static Component signIn() {
        return new FrontSheet(
                new PageHeading(TITLE, "Un proche vous a donné un code de huit signes."),
                new Prose("D’abord, connectez-vous à votre propre nom. Votre proche verra ainsi qui l’aide."),
                new Buttons(new ButtonLink(Link.to("Me connecter", "/connexion"), ButtonLook.PRIMARY)));
    }

    private static Component code(List<FieldError> errors) {
        return new QuestionForm(
                        House.sendingTo(FamilyRoutes.CODE + "/envoi"),
                        new QuestionTitle(TITLE, "Vous lirez d’abord ce que vous pourrez faire."),
                        List.of(new TextField(
                                Caption.of("code", "Le code", "Par exemple : ACEF 3456", Need.REQUIRED),
                                new Entry("off", "text", Width.MEDIUM),
                                "",
                                errors)))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }
}
