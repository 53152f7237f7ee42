package fr.coteacote.portal.ui.lists;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.markup.UiWords;

/**
 * A chapter in the list of what is to be done.
 *
 * @param link its title and where it opens
 * @param detail one line: what is there, how much is left, or what opens it
 * @param state how far it is
 * @param words what the pill says; nothing for the words of the state
 */
public record Task(Link link, String detail, State state, String words) {

    /** How far a chapter is. */
    public enum State {
        TODO("task.todo"),
        STARTED("task.started"),
        DONE("task.done"),
        WAITS_FOR_YOU("task.waits"),
        /** It has no link yet. */
        NOT_YET("task.not-yet");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String words() {
            return UiWords.say(key);
        }
    }

    public static Task of(Link link, String detail, State state) {
        return new Task(link, detail, state, "");
    }

    Pill pill() {
        var said = words.isEmpty() ? state.words() : words;
        return switch (state) {
            case TODO -> new Pill(Pill.Tone.WAITS_FOR_OTHERS, said);
            case STARTED -> new Pill(Pill.Tone.YOURS, Icon.EDIT, said);
            case DONE -> new Pill(Pill.Tone.DONE, Icon.CHECK, said);
            case WAITS_FOR_YOU -> new Pill(Pill.Tone.WAITS_FOR_YOU, Icon.PAPERCLIP, said);
            case NOT_YET -> new Pill(Pill.Tone.CLOSED, said);
        };
    }
}
