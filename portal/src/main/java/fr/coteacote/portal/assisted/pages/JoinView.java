package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;

/**
 * A user joins the mediator who is beside them or on the telephone.
 *
 * <p>A link is not used by being opened: programs that look at links before people do would use it up.
 */
@Route("rejoindre")
@RouteAlias("rejoindre/:lien")
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Être aidé pendant que vous remplissez";

    private final transient House house;
    private String title = TITLE;

    JoinView(House house) {
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wrong = wrong(event);
        title = (wrong.isEmpty() ? "" : "Erreur : ") + TITLE;
        removeAll();
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(event.getRouteParameters()
                        .get("lien")
                        .map(JoinView::byLink)
                        .orElseGet(() -> byCode(wrong))));
    }

    /** What is to say of the code that was typed; "" when none was. */
    private static String wrong(BeforeEnterEvent event) {
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SessionDoor.PAUSE)
                .isPresent()) {
            return "Cinq codes n’ont pas marché. Attendez dix minutes avant d’en écrire un autre. Sans attendre : visez"
                    + " avec un téléphone le carré que la personne qui vous aide a sur son écran.";
        }
        return Refused.in(event)
                ? "Ce code ne marche pas. Demandez à la personne qui vous aide de le relire, ou d’en faire un nouveau."
                : "";
    }

    private static Component byLink(String link) {
        return new FrontSheet(
                new PageHeading(
                        TITLE,
                        "Une personne vous attend. Vous verrez d’abord qui elle est, avant de lui montrer quoi que"
                                + " ce soit."),
                new ActionForm(
                                House.sendingTo(SessionDoor.JOIN + "/lien"),
                                new Button("Voir qui m’attend", ButtonLook.PRIMARY))
                        .carrying(Map.of("lien", List.of(link))));
    }

    private static Component byCode(String wrong) {
        return new QuestionForm(
                        House.sendingTo(SessionDoor.JOIN + "/envoi"),
                        new QuestionTitle(
                                TITLE,
                                "La personne qui vous aide vous lit un code de huit signes. Il sert une seule fois,"
                                        + " pendant dix minutes."),
                        List.of(new TextField(
                                Caption.of("code", "Le code", "Par exemple : ACEF 3456", Need.REQUIRED),
                                new Entry("off", "text", Width.MEDIUM),
                                "",
                                wrong.isEmpty() ? List.of() : List.of(FieldError.of(wrong)))))
                .buttons(new Button("Voir qui m’attend", ButtonLook.PRIMARY));
    }
}
