package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.telephone.StoppingHelp;
import fr.coteacote.portal.assisted.telephone.StoppingHelp.Help;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Somebody without account stops the help that they agreed to on the telephone, by the code of their message.
 *
 * <p>It shows who helps and until when, and nothing else of the request. Opening the link of the message does not use it.
 */
@Route("arreter-l-aide")
@RouteAlias("arreter-l-aide/:code")
@AnonymousAllowed
class StopView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final String TITLE = "Arrêter l’aide au téléphone";
    private static final String RUNNING = "Qui vous aide au téléphone";
    private static final String STOPPED = "L’aide est arrêtée";

    private final transient StoppingHelp stopping;
    private final transient Territory territory;
    private final transient House house;
    private String title = TITLE;

    StopView(StoppingHelp stopping, Territory territory, House house) {
        this.stopping = stopping;
        this.territory = territory;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var linked = event.getRouteParameters().get("code").flatMap(SpokenCode::parse);
        var shown = linked.isPresent()
                ? Stopping.NOTHING
                : Stopping.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        var help = SpokenCode.parse(shown.code()).flatMap(stopping::find);
        var wrong = shown.isWrong() || (shown.isAsked() && help.isEmpty());
        var asking = wrong ? "Erreur : " + TITLE : TITLE;
        title = shown.stopped() ? STOPPED : help.map(_ -> RUNNING).orElse(asking);
        removeAll();
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(
                        shown.stopped()
                                ? stopped()
                                : help.map(this::running)
                                        .orElseGet(() ->
                                                code(linked.map(SpokenCode::say).orElse(""), wrong))));
    }

    private static Component code(String known, boolean wrong) {
        return new QuestionForm(
                        House.sendingTo(StopDoor.LOOK),
                        new QuestionTitle(
                                TITLE,
                                "Le message que vous avez reçu contient un code de huit signes. Il arrête l’aide, sans"
                                        + " compte et sans dire pourquoi."),
                        List.of(new TextField(
                                Caption.of("code", "Le code du message", "Par exemple : ACEF 3456", Need.REQUIRED),
                                new Entry("off", "text", Width.MEDIUM),
                                known,
                                wrong
                                        ? List.of(
                                                FieldError.of(
                                                        "Ce code n’arrête rien, ou l’aide est déjà terminée. Vérifiez chaque signe, ou appelez-nous."))
                                        : List.of())))
                .buttons(new Button("Voir qui m’aide", ButtonLook.PRIMARY));
    }

    private Component running(Help help) {
        return new FrontSheet(
                new PageHeading(
                        "%s vous aide".formatted(help.helper()),
                        "%s. %s"
                                .formatted(
                                        help.organisation(),
                                        help.forOneSession()
                                                ? "Pendant cet appel seulement."
                                                : "Jusqu’au %s."
                                                        .formatted(DAY.format(
                                                                help.until().atZone(territory.zone()))))),
                new ActionForm(House.sendingTo(StopDoor.STOP), new Button("Arrêter l’aide", ButtonLook.PRIMARY)),
                new ActionForm(House.sendingTo(StopDoor.LEAVE), new Button("Ne rien changer", ButtonLook.LINK)));
    }

    private static Component stopped() {
        return new FrontSheet(
                new PageHeading(STOPPED, "Cette personne ne voit plus votre demande. Vos réponses sont gardées."),
                new ButtonLink(Link.to("Accueil", "/"), ButtonLook.PRIMARY),
                new ActionForm(House.sendingTo(StopDoor.LEAVE), new Button("Arrêter une autre aide", ButtonLook.LINK)));
    }
}
