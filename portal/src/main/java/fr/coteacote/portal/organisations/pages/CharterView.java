package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.charter.Charter;
import fr.coteacote.portal.organisations.charter.CharterText;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;

/** The charter, for everybody to read; a professional agrees to it here. */
@Route("charte")
@PageTitle("La charte de ceux qui aident")
@AnonymousAllowed
class CharterView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "/charte";

    private final transient Sittings sittings;
    private final transient Charter charter;
    private final transient House house;

    CharterView(Sittings sittings, Charter charter, House house) {
        this.sittings = sittings;
        this.charter = charter;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = CharterText.CURRENT;
        var sheet = new FrontSheet(
                new PageHeading("La charte de ceux qui aident", "Version " + text.version() + "."),
                new Prose()
                        .title("Ce que vous pouvez faire")
                        .list(text.may().toArray(String[]::new))
                        .title("Ce que vous ne pouvez pas faire")
                        .list(text.mayNot().toArray(String[]::new))
                        .title("Ce qu’il faut savoir")
                        .list(text.known().toArray(String[]::new)));
        sittings.current().flatMap(Sitting::knownProfessional).ifPresent(professional -> {
            if (charter.isAcceptedBy(professional)) {
                sheet.add(new InfoPanel(
                        "", new Prose("Vous avez accepté cette charte.").link(Link.to("Continuer", TeamView.ADDRESS))));
            } else {
                sheet.add(new ActionForm(
                                House.sendingTo(CharterDoor.ACCEPT),
                                new Button("J’ai lu la charte et je l’accepte", ButtonLook.PRIMARY))
                        .carrying(Map.of("texte", List.of(text.hash()))));
            }
        });
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(sheet));
    }
}
