package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.Surroundings;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.stream.Stream;

/** The page that says what happened, that nothing is lost, and where to go. */
final class MishapPage extends Div {

    MishapPage(Mishap mishap, Surroundings surroundings) {
        this(
                mishap,
                surroundings,
                new Buttons(new ButtonLink(Link.out(mishap.action(), mishap.actionAddress()), ButtonLook.PRIMARY)));
    }

    /** Show other ways on than the usual one. */
    MishapPage(Mishap mishap, Surroundings surroundings, Component... waysOn) {
        var said = Stream.of(
                new PageHeading(mishap.title(), "").under(mishap.sign()),
                new Prose(mishap.text().toArray(String[]::new)));
        add(new PageFrame(surroundings)
                .content(new FrontSheet(Stream.concat(said, Stream.of(waysOn)).toArray(Component[]::new))));
    }
}
