package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** The ways to the pages of a list before and after this one. */
public final class Pages extends Piece {

    public Pages(String label, List<Link> links) {
        super("nav");
        addClassNames("pages");
        attribute("aria-label", label);
        add(new Buttons(links.stream()
                .map(link -> new ButtonLink(link, ButtonLook.SECONDARY))
                .toArray(Component[]::new)));
    }
}
