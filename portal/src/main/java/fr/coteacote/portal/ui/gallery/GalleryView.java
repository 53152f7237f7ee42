package fr.coteacote.portal.ui.gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.frame.Banner;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** The components and their states. */
@Route(value = "composants", registerAtStartup = false)
@PageTitle("Les composants et leurs états")
@AnonymousAllowed
class GalleryView extends Div {

    GalleryView() {
        add(new PageFrame(Samples.surroundings())
                .banner(new Banner("Jeanne B.", Link.to("Changer", "/composants")))
                .back(Link.to("Retour", "/composants"))
                .saved(new SavedStatus())
                .content(
                        new PageHeading("Les composants et leurs états", "Chaque pièce, dans chaque état."),
                        FieldSamples.errors(),
                        new FrontSheet(SectionTitle.of("Boutons"), StateSamples.buttons()),
                        FieldSamples.questionWithHelp(),
                        FieldSamples.fields(),
                        new FrontSheet(SectionTitle.of("Ce qui est gardé"), StateSamples.saved(), StateSamples.pills()),
                        StateSamples.panels(),
                        ListSamples.tasks(),
                        ListSamples.review(),
                        ListSamples.documents(),
                        ListSamples.requests(),
                        ListSamples.whatComes(),
                        ListSamples.firstPage()));
    }
}
