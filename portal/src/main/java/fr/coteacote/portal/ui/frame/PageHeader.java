package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Logo;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;

/** The top line of each page: the logo, which leads to the first page, and the tools. */
final class PageHeader extends Piece {

    PageHeader(Surroundings surroundings) {
        super("div");
        addClassNames("top");
        var brand = Link.to(surroundings.name(), "/")
                .withComplement(UiWords.say("page.home"))
                .anchor("brand", Logo.small());
        var row = new Markup("div", "wrap top-row", brand);
        if (!surroundings.tools().isEmpty()) {
            row.add(tools(surroundings));
        }
        add(row);
    }

    private static Markup tools(Surroundings surroundings) {
        var list = new Markup("ul", "tools");
        surroundings
                .tools()
                .forEach(tool -> list.add(new Markup(
                        "li", "", tool.link().anchor("tool", tool.icon().drawn()))));
        return new Markup("nav", "", list).with("aria-label", UiWords.say("page.tools"));
    }
}
