package fr.coteacote.portal.ui.sheets;

import fr.coteacote.portal.ui.markup.Piece;

/** Two sheets on one table: side by side on a wide screen, one on the other on a narrow one. */
public final class TwoSheets extends Piece {

    private TwoSheets(String classes, FrontSheet front, SideSheet side) {
        super("div");
        addClassNames(classes);
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
