package fr.coteacote.portal.shell;

import com.vaadin.flow.component.html.Div;
import fr.coteacote.portal.ui.ButtonLink;
import fr.coteacote.portal.ui.ButtonLook;
import fr.coteacote.portal.ui.Buttons;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageFrame;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.Surroundings;

/** The page that says what happened, that nothing is lost, and where to go. */
final class MishapPage extends Div {

    MishapPage(Mishap mishap, Surroundings surroundings) {
        add(new PageFrame(surroundings)
                .content(new FrontSheet(
                        new PageHeading(mishap.title(), "").under(mishap.sign()),
                        new Prose(mishap.text().toArray(String[]::new)),
                        new Buttons(new ButtonLink(
                                Link.out(mishap.action(), mishap.actionAddress()), ButtonLook.PRIMARY)))));
    }
}
