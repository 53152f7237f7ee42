package fr.coteacote.portal.ui.basics;

/** What a button is for; a page has one {@link #PRIMARY}. */
public enum ButtonLook {
    PRIMARY("button primary"),
    SECONDARY("button secondary"),
    HELP("button help-button"),
    HELP_OUTLINED("button help-outlined"),
    DANGER("button danger"),
    /** Only on the page that confirms. */
    DANGER_CONFIRMED("button danger-confirmed"),
    LINK("button link-button"),
    QUICK_EXIT("button quick-exit");

    private final String classes;

    ButtonLook(String classes) {
        this.classes = classes;
    }

    String classes() {
        return classes;
    }
}
