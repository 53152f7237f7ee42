package fr.coteacote.portal.ui.asked;

import fr.coteacote.portal.ui.markup.UiWords;

/** Whether a field must be filled in; said in words, never by an asterisk. */
public enum Need {
    REQUIRED("need.required"),
    OPTIONAL("need.optional");

    private final String key;

    Need(String key) {
        this.key = key;
    }

    public String words() {
        return UiWords.say(key);
    }
}
