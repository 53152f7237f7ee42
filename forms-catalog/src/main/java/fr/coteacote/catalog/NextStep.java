package fr.coteacote.catalog;

/**
 * Something that happens once a request is sent.
 *
 * @param title what happens, to somebody who answered for another person
 * @param titleSelf what happens, to somebody who answered for themselves
 * @param source the rule that says so; holds « (à vérifier) » when it has not been verified
 */
public record NextStep(When when, String title, String titleSelf, String detail, String source) {

    /** What happens, said to oneself or to somebody who answered for another. */
    public String title(boolean self) {
        return self ? titleSelf : title;
    }

    /** When a step happens. */
    public sealed interface When {

        /** At the latest so many days after the sending: the one delay that runs from there, and can be dated. */
        record WithinDays(int days) implements When {}

        /** After something that the portal does not know the date of. */
        record InWords(String words) implements When {}
    }
}
