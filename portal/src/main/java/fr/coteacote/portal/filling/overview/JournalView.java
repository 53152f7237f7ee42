package fr.coteacote.portal.filling.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.lists.Timeline;
import fr.coteacote.portal.ui.lists.TimelineEvent;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;

/**
 * Who opened or changed what in a draft, for the people it concerns; never what was answered. Each look checks that nobody
 * changed a line.
 */
@Route(FillingRoutes.DRAFT + "/journal")
@PageTitle("Le journal de cette demande")
@AnonymousAllowed
class JournalView extends Div implements BeforeEnterObserver {

    /** Enough of a fingerprint to compare by eye with a copy on paper. */
    private static final int BY_EYE = 16;

    private final transient DraftService drafts;
    private final transient Journal journal;
    private final transient JournalTold told;
    private final transient Here here;

    JournalView(DraftService drafts, Journal journal, JournalTold told, Here here) {
        this.drafts = drafts;
        this.journal = journal;
        this.told = told;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(content(open).toArray(Component[]::new))));
    }

    private List<Component> content(OpenDraft open) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Le journal de cette demande", "Qui a ouvert ou changé quoi, et quand. Les réponses n’y sont pas."));
        content.add(checked(journal.verify(open.id().value())));
        if (open.acting().hasLastWord() && !open.acting().onSharedComputer()) {
            content.add(new IconLink(
                    Icon.FILE,
                    Link.out("Garder le journal (tableau)", "/demande/%s/journal.csv".formatted(open.id()))));
        }
        content.add(new PrintButton());
        content.add(new Timeline(told.of(open).reversed().stream()
                .map(line -> new TimelineEvent(line.when(), line.who(), line.what(), line.about()))
                .toList()));
        return content;
    }

    private static Component checked(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(var lines, var last) ->
                new InfoPanel(
                        "Le journal est en ordre",
                        new Prose(
                                "Nous venons de le vérifier : %d lignes qui se suivent, sans changement ni trou."
                                        .formatted(lines),
                                "Sa marque : %s.".formatted(last.substring(0, Math.min(BY_EYE, last.length())))
                                        + " Une copie que vous gardez porte celle de sa dernière ligne. Elle montre aussi si"
                                        + " quelqu’un a coupé la fin."));
            case Verdict.Broken(var at) ->
                new WarningPanel(
                        "Le journal a été modifié",
                        new Prose(
                                "La ligne %d n’est pas celle que le site a écrite, ou une ligne avant elle manque."
                                        .formatted(at),
                                "Prévenez le service, au numéro en bas de page."));
        };
    }
}
