package fr.coteacote.portal.reception.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.reception.points.KeptPoint;
import fr.coteacote.portal.reception.points.PointList;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list of places as an administrator keeps it. */
@Route("administration/points-d-accueil")
@PageTitle("Points d’accueil")
@AnonymousAllowed
class PointsView extends Div implements BeforeEnterObserver {

    private final transient PointList points;
    private final transient Entrance entrance;
    private final transient House house;
    private final transient Clock clock;

    PointsView(PointList points, Entrance entrance, House house, Clock clock) {
        this.points = points;
        this.entrance = entrance;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (entrance.keeper().isEmpty()) {
            entrance.refuse(event);
            return;
        }
        show(Keeping.of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .told());
    }

    private void show(List<String> told) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Points d’accueil", "Les lieux où l’on est aidé, et leurs horaires : ce que tout le monde voit."));
        if (!told.isEmpty()) {
            content.add(new InfoPanel(
                    told.getFirst(),
                    new Prose().list(told.subList(1, told.size()).toArray(String[]::new))));
        }
        content.add(new ButtonLink(Link.to("Ajouter un lieu", KeepingDoor.PLACE), ButtonLook.PRIMARY));
        content.add(SectionTitle.of("Importer un fichier"));
        content.add(new Prose(
                "Un fichier CSV au standard national « Lieux de médiation numérique », en UTF-8.",
                "Chaque lieu du fichier remplace celui qui a le même identifiant. Les autres ne changent pas."));
        content.add(new ActionForm(
                        House.sendingTo(KeepingDoor.IMPORT),
                        new FileField(
                                Caption.of(KeepingDoor.FILE, "Fichier CSV", "12 Mo au plus", Need.REQUIRED),
                                ".csv,text/csv",
                                false,
                                List.of()),
                        new Button("Importer", ButtonLook.SECONDARY))
                .withFiles());
        var all = points.all();
        content.add(SectionTitle.of(all.size() == 1 ? "1 lieu" : all.size() + " lieux"));
        all.forEach(kept -> content.add(line(kept, clock.instant())));
        add(house.frame()
                .back(Link.to("Mon équipe", "/equipe"))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private static Component line(KeptPoint kept, Instant now) {
        var place = kept.point();
        var line = new Section(
                SectionTitle.small(place.name()),
                new Prose("%s %s. Vérifié le %s.".formatted(place.postcode(), place.commune(), place.updated())));
        line.addClassNames("place");
        if (kept.closed()) {
            line.add(new Pill(Pill.Tone.CLOSED, "Fermé : n’est plus montré"));
        } else if (!place.receivesPeople()) {
            line.add(new Pill(Pill.Tone.CLOSED, "N’accueille pas de public : n’est pas montré"));
        } else if (place.isOldAt(now)) {
            line.add(new Pill(Pill.Tone.WAITS_FOR_YOU, "À vérifier : plus d’un an"));
        }
        line.add(
                new Prose()
                        .link(Link.out("Modifier", KeepingDoor.page(place.id())).withComplement(place.name())),
                new ActionForm(
                                House.sendingTo(kept.closed() ? KeepingDoor.OPEN : KeepingDoor.CLOSE),
                                new Button(kept.closed() ? "Montrer de nouveau" : "Fermer ce lieu", ButtonLook.LINK)
                                        .withComplement(": " + place.name()))
                        .carrying(Map.of(KeepingDoor.ID, List.of(place.id()))));
        return line;
    }
}
