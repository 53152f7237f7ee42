package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.Locale;

/**
 * What is kept, in words.
 *
 * <p>All sentences are there and one is shown: the page's script changes it while something is being sent or
 * the connection is lost, and says it in the live region of the document.
 */
public final class SavedStatus extends Piece {

    /** What the line says when the page arrives. */
    public enum State {
        SAVED,
        /** What was typed is there, and is no answer yet. */
        KEPT,
        SAVING,
        LOST
    }

    public SavedStatus() {
        this(State.SAVED);
    }

    public SavedStatus(State state) {
        super("p");
        addClassNames("saved");
        show(state);
        add(
                sentence(State.SAVED, Icon.SAVED, "saved.saved"),
                sentence(State.KEPT, Icon.SAVED, "saved.kept"),
                sentence(State.SAVING, Icon.SAVING, "saved.saving"),
                sentence(State.LOST, Icon.OFFLINE, "saved.lost"));
    }

    /** Say something else. */
    public void show(State state) {
        attribute("data-state", state.name().toLowerCase(Locale.ROOT));
    }

    private static Markup sentence(State state, Icon icon, String key) {
        return new Markup(
                "span",
                "saved-" + state.name().toLowerCase(Locale.ROOT),
                icon.drawn(),
                Markup.text("span", "", UiWords.say(key)));
    }
}
