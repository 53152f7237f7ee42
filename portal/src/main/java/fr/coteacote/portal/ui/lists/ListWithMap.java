package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** A list, and on a wide screen a map beside it; on a narrow one a link to the map stands before the list. */
public final class ListWithMap extends Piece {

    /**
     * @param toMap leads to the map where it has no room
     * @param title of the map
     */
    public ListWithMap(IconLink toMap, List<? extends Component> list, String title, Component... map) {
        super("div");
        addClassNames("found");
        var things = new Markup("div", "found-list", new Markup("div", "map-link", toMap));
        list.forEach(things::add);
        var beside = new Markup("section", "found-map", SectionTitle.of(title));
        beside.add(map);
        add(things, beside);
    }
}
