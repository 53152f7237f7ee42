package fr.coteacote.portal.establishments.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The directory of houses as an administrator fills it, from open data. */
@Route("administration/maisons")
@PageTitle("Annuaire des maisons")
@AnonymousAllowed
class DirectoryView extends Div implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final transient Establishments establishments;
    private final transient Entrance entrance;
    private final transient House house;

    DirectoryView(Establishments establishments, Entrance entrance, House house) {
        this.establishments = establishments;
        this.entrance = entrance;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (entrance.keeper().isEmpty()) {
            entrance.refuse(event);
            return;
        }
        show(ToldImport.take(VaadinServletRequest.getCurrent().getHttpServletRequest()));
    }

    private void show(List<String> told) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Annuaire des maisons", "Les EHPAD et les autres maisons que tout le monde peut chercher."));
        if (!told.isEmpty()) {
            content.add(new InfoPanel(
                    told.getFirst(),
                    new Prose().list(told.subList(1, told.size()).toArray(String[]::new))));
        }
        content.add(new Prose(kept()).link(Link.to("Chercher une maison", "/maisons")));
        content.add(SectionTitle.of("Importer un fichier"));
        content.add(new Prose("Deux fichiers de données ouvertes, l’un après l’autre :")
                .list(
                        "l’annuaire de la CNSA, consolidé, en CSV et en UTF-8 : les prix, les places, l’aide sociale ;",
                        "l’extrait FINESS géolocalisé, tel qu’il est publié : où sont les maisons.")
                .paragraph(
                        "Une ligne fausse arrête tout, et rien ne change. Une maison qui n’est plus dans un fichier n’est"
                                + " plus montrée ; elle n’est pas effacée."));
        content.add(new ActionForm(
                        House.sendingTo(DirectoryDoor.IMPORT),
                        new FileField(
                                Caption.of(
                                        DirectoryDoor.FILE,
                                        "Fichier CSV",
                                        "12 Mo au plus. Un fichier plus gros : compressez-le (.csv.gz).",
                                        Need.REQUIRED),
                                ".csv,.gz,text/csv,application/gzip",
                                false,
                                List.of()),
                        new CheckboxGroup(
                                Caption.of(
                                        DirectoryDoor.WHOLE, "Si beaucoup de maisons n’y sont plus", "", Need.OPTIONAL),
                                List.of(ChoiceRow.of(
                                        DirectoryDoor.YES,
                                        "Ce fichier est entier",
                                        "Ne plus montrer les maisons qu’il ne nomme pas, même nombreuses.",
                                        false)),
                                List.of()),
                        new Button("Importer", ButtonLook.SECONDARY))
                .withFiles());
        add(house.frame()
                .back(Link.to("Mon équipe", "/equipe"))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private String kept() {
        var open = establishments.countOpen();
        return open == 0
                ? "Aucune maison pour le moment."
                : "Maisons montrées : %d. La plus récente a été mise à jour le %s."
                        .formatted(open, DAY.format(establishments.lastTold().orElseThrow()));
    }
}
