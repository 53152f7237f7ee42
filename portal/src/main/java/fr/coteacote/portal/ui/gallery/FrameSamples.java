package fr.coteacote.portal.ui.gallery;

import static fr.coteacote.portal.ui.gallery.Samples.HERE;
import static fr.coteacote.portal.ui.gallery.Samples.column;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.frame.Banner;
import fr.coteacote.portal.ui.frame.CompanyBar;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.frame.TrainingBand;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.List;

/** What stands around a page, where it has several states. */
final class FrameSamples {

    private FrameSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(saved(), bands());
    }

    private static Component saved() {
        return new FrontSheet(
                SectionTitle.of("Ce qui est gardé"),
                new SavedStatus(SavedStatus.State.SAVED),
                new SavedStatus(SavedStatus.State.KEPT),
                new SavedStatus(SavedStatus.State.UNKEPT),
                new SavedStatus(SavedStatus.State.TYPING),
                new SavedStatus(SavedStatus.State.SAVING),
                new SavedStatus(SavedStatus.State.LOST));
    }

    private static Component bands() {
        return column(new TrainingBand(), new Banner("Jeanne B."), new Banner("Jeanne B.", Link.to("Changer", HERE)));
    }

    /** It stands in its place, under the header: elsewhere it would not be on paper. */
    static Piece company() {
        return CompanyBar.ofHelper(
                        "Hugo MARCHAL",
                        "Hugo MARCHAL est à côté de vous",
                        "Maison France Services d’exemple, jusqu’au 24 décembre",
                        new ButtonLink(Link.to("Arrêter l’aide", HERE), ButtonLook.HELP_OUTLINED))
                .elsewhere(
                        "Hugo MARCHAL en est à la page « Comment vous appelez-vous ? ».",
                        Link.to("Aller à cette page", HERE))
                .closing(
                        "Cette séance va se fermer dans 5 minutes si personne n’écrit.",
                        Link.to("Prendre un code", HERE));
    }
}
