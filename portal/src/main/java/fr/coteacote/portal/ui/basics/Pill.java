package fr.coteacote.portal.ui.basics;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.Locale;

/** A state in a few words. */
public final class Pill extends Piece {

    /** Whose turn it is. */
    public enum Tone {
        /** Pine: done. */
        DONE,
        /** Plum: yours, now. */
        YOURS,
        /** Honey: waits for you. */
        WAITS_FOR_YOU,
        /** Grey: waits for others. */
        WAITS_FOR_OTHERS,
        /** Dashed: closed for now. */
        CLOSED
    }

    public Pill(Tone tone, String words) {
        this(tone, words, new Component[0]);
    }

    public Pill(Tone tone, Icon icon, String words) {
        this(tone, words, icon.drawn());
    }

    private Pill(Tone tone, String words, Component... icon) {
        super("span");
        attribute("class", "pill pill-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(icon);
        add(Markup.text("span", "", words));
    }
}
