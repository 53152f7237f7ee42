package fr.coteacote.portal.ui.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.welcome.Hero;
import java.util.List;
import java.util.stream.Stream;

/** The components and their states. */
@Route(value = "composants", registerAtStartup = false)
@PageTitle("Les composants et leurs états")
@AnonymousAllowed
class GalleryView extends Div {

    GalleryView() {
        add(new PageFrame(Samples.surroundings())
                .banner(FrameSamples.company())
                .back(Link.to("Retour", Samples.HERE))
                .saved(new SavedStatus())
                .content(samples().toArray(Component[]::new)));
    }

    /** All that is shown, the title first. */
    static List<Component> samples() {
        var title = new Hero("Les composants et leurs états", "Chaque pièce, dans chaque état.");
        return Stream.of(
                        List.<Component>of(title),
                        FormSamples.all(),
                        FieldSamples.all(),
                        BasicsSamples.all(),
                        FrameSamples.all(),
                        PanelSamples.all(),
                        ListSamples.all(),
                        WelcomeSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
