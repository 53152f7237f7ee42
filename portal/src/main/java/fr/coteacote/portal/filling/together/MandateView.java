package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.lists.DefinitionList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;

/** What a user agreed to, word for word, to read again, print, or take along; on a shared computer only to print. */
@Route(FillingRoutes.DRAFT + "/accord/:accord")
@PageTitle("Votre accord")
@AnonymousAllowed
class MandateView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient HelpService help;
    private final transient MandateService mandates;
    private final transient Territory territory;
    private final transient Here here;

    MandateView(DraftService drafts, HelpService help, MandateService mandates, Territory territory, Here here) {
        this.drafts = drafts;
        this.help = help;
        this.mandates = mandates;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Here.draft(event);
        var open = drafts.openAsUser(id, here.sitting()).orElseThrow(NotFoundException::new);
        var given = event.getRouteParameters()
                .get("accord")
                .flatMap(MandateId::parse)
                .flatMap(mandate -> help.find(id, mandate, here.sitting()));
        if (given.isEmpty()) {
            event.forwardTo("demande/%s/aide".formatted(id));
            return;
        }
        removeAll();
        add(here.frame(open)
                .back(Link.to("Qui vous aide", "/demande/%s/aide".formatted(id)))
                .content(new FrontSheet(content(given.get()).toArray(Component[]::new))));
    }

    private List<Component> content(GivenHelp given) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading("Votre accord", "Avec %s.".formatted(given.who())));
        content.add(new DefinitionList(new HelpShown(given, territory.zone()).facts()));
        content.add(SectionTitle.of("Ce que vous avez accepté"));
        var words = mandates.wordsOf(given.mandate());
        content.add(
                words.isEmpty()
                        ? new Prose("Le texte de cet accord n’a pas été gardé. Demandez-le au service.")
                        : new Prose().list(words.toArray(String[]::new)));
        if (!given.draft().acting().onSharedComputer() && !given.draft().draft().training()) {
            content.add(new IconLink(Icon.PDF, Link.out("Garder la copie (PDF)", given.address() + MandateDoor.COPY)));
        }
        content.add(new PrintButton());
        return content;
    }
}
