package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Two sheets on one table: side by side on a wide screen, one on the other on a narrow one. */
public final class TwoSheets extends HtmlContainer {

    private TwoSheets(String classes, FrontSheet front, SideSheet side) {
        super("div");
        getElement().setAttribute("class", classes);
        add(front, side);
    }

    /** Give the front sheet most of the room. */
    public static TwoSheets of(FrontSheet front, SideSheet side) {
        return new TwoSheets("sheets", front, side);
    }

    /** Give both sheets the same room. */
    public static TwoSheets even(FrontSheet front, SideSheet side) {
        return new TwoSheets("sheets sheets-even", front, side);
    }
}
