package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.JournalWords;
import fr.coteacote.portal.privacy.journal.Line;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.lists.Timeline;
import fr.coteacote.portal.ui.lists.TimelineEvent;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a professional did lately, as it is on record: when and what, never for whom. */
@Route("accueil-mediateur/journal")
@PageTitle("Ce que vous avez fait")
@AnonymousAllowed
class ActsView extends Div implements BeforeEnterObserver {

    private static final Duration LATELY = Duration.ofDays(31);
    private static final int MOST = 300;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H' h 'mm", Locale.FRENCH);

    private final transient Journal journal;
    private final transient Sittings sittings;
    private final transient Territory territory;
    private final transient House house;
    private final transient Clock clock;

    ActsView(Journal journal, Sittings sittings, Territory territory, House house, Clock clock) {
        this.journal = journal;
        this.sittings = sittings;
        this.territory = territory;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var professional = sittings.current().flatMap(sitting -> sitting.knownProfessional());
        if (professional.isEmpty()) {
            event.forwardTo("connexion/professionnels");
            return;
        }
        removeAll();
        add(house.frame()
                .back(Link.to("Aider quelqu’un", DeskDoor.DESK))
                .content(new FrontSheet(
                        new PageHeading(
                                "Ce que vous avez fait",
                                "Vos actes des 31 derniers jours, comme ils sont dans le journal des personnes."),
                        acts(professional.get()))));
    }

    private Component acts(ProfessionalId professional) {
        var lines = journal.by(professional.value(), clock.instant().minus(LATELY), MOST);
        return lines.isEmpty()
                ? new Prose("Rien pour le moment.")
                : new Timeline(lines.stream().map(this::event).toList());
    }

    private TimelineEvent event(Line line) {
        return new TimelineEvent(
                MOMENT.format(line.at().atZone(territory.zone())),
                JournalWords.say(line.entry().author().role()) + " (vous)",
                JournalWords.say(line.entry().act()),
                "");
    }
}
