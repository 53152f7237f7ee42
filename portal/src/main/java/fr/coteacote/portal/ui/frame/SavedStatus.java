package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;
import java.util.Locale;

/**
 * What is kept, in words.
 *
 * <p>Only the server says that something is kept, when it has committed it. Beside its sentence stand those for what
 * the page's script knows before it: that something is being typed or is on its way, or that the connection is lost.
 * The script shows one of these in its place ({@code data-now} of the document), and takes it away again.
 */
public final class SavedStatus extends Piece {

    /** What the line says. */
    public enum State {
        SAVED(Icon.SAVED),
        /** What was typed is there, and is no answer yet. */
        KEPT(Icon.SAVED),
        /** What was typed last could not be kept: who goes on is told why. */
        UNKEPT(Icon.ERROR),
        TYPING(Icon.EDIT),
        SAVING(Icon.SAVING),
        LOST(Icon.OFFLINE);

        private final Icon icon;

        State(Icon icon) {
            this.icon = icon;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the script shows; the server never knows of it. */
    private static final List<State> PASSING = List.of(State.TYPING, State.SAVING, State.LOST);

    public SavedStatus() {
        this(State.SAVED);
    }

    public SavedStatus(State state) {
        super("p");
        addClassNames("saved");
        attribute("data-state", state.key());
        add(sentence("saved-said", state));
        PASSING.forEach(passing -> add(sentence("saved-" + passing.key(), passing)));
    }

    private static Markup sentence(String classes, State state) {
        return new Markup(
                "span", classes, state.icon.drawn(), Markup.text("span", "", UiWords.say("saved." + state.key())));
    }
}
