package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The bottom of each page: the links that the law asks for. */
final class PageFooter extends HtmlContainer {

    PageFooter(List<Link> links) {
        super("footer");
        getElement().setAttribute("class", "foot");
        var list = new Markup("ul", "foot-links");
        links.forEach(link -> list.add(new Markup("li", "", link.asComponent())));
        add(new Markup("div", "wrap", list));
    }
}
