package fr.coteacote.resilience.clients;

import fr.coteacote.resilience.history.Heard;

/** What a client hears after a press. */
public sealed interface Answer {

    /** It was taken, and another page comes. */
    record Taken(String next) implements Answer {}

    /** It was not taken: the same page is shown again, or one that leads out. */
    record Refused(String shown) implements Answer {}

    /** Nothing, or that something went wrong. */
    record Silence(String why) implements Answer {}

    /** What that is worth for the history. */
    default Heard heard() {
        return switch (this) {
            case Taken _ -> Heard.OK;
            case Refused _ -> Heard.FAILED;
            case Silence _ -> Heard.UNKNOWN;
        };
    }
}
