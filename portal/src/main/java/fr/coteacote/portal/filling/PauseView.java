package fr.coteacote.portal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.ButtonLink;
import fr.coteacote.portal.ui.ButtonLook;
import fr.coteacote.portal.ui.Buttons;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.InfoPanel;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.SavedStatus;
import java.util.ArrayList;

/** How to come back to a draft: by the account, or by its file code. */
@Route(FillingRoutes.DRAFT + "/pause")
@PageTitle("Reprendre plus tard")
@AnonymousAllowed
class PauseView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient Territory territory;
    private final transient Here here;

    PauseView(DraftService drafts, Territory territory, Here here) {
        this.drafts = drafts;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Vous pouvez vous arrêter là",
                "Vos réponses sont enregistrées. Elles vous attendent jusqu’au %s."
                        .formatted(Days.say(drafts.endOf(open.draft()), territory.zone()))));
        content.add(account());
        content.add(new Buttons(
                new ButtonLink(
                        Link.to("Continuer à remplir", FillingRoutes.to(open.id(), new Place.Chapters())),
                        ButtonLook.PRIMARY),
                new ButtonLink(Link.to("Accueil", "/"), ButtonLook.LINK)));
        removeAll();
        add(here.frame(open).saved(new SavedStatus()).content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private static Component account() {
        return new InfoPanel(
                "Pour revenir",
                new Prose("Sur n’importe quel appareil, connectez-vous avec FranceConnect. Votre demande est dans"
                        + " « Mon espace »."));
    }
}
