package fr.coteacote.portal.organisations;

/** What a post is for. Names are stored: add, never rename. */
public enum PostRole {
    /** Helps users. */
    MEDIATOR,
    /** Helps users in place of a mediator who is away, for 31 days at most. */
    STAND_IN,
    /** Helps users, and says who else of the organisation does. */
    REFERENT,
    /** Keeps the organisations of the portal; helps nobody and sees nobody's file. */
    ADMINISTRATOR;

    /** Tell whether who holds such a post may help users. */
    public boolean helps() {
        return switch (this) {
            case MEDIATOR, STAND_IN, REFERENT -> true;
            case ADMINISTRATOR -> false;
        };
    }
}
