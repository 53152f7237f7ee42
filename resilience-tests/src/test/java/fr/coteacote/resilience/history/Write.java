package fr.coteacote.resilience.history;

/**
 * One value that a client wrote, and what it heard.
 *
 * @param press the mark of the press that sent it: answers of one page share it
 * @param seen the version of the answer that the page showed, 0 for none; an accepted write makes it one more
 * @param added whether the value joins a list instead of taking the place of the one before
 */
public record Write(Spot spot, Token token, String press, int seen, boolean added, Heard heard) implements Event {

    @Override
    public String toString() {
        return "%s %s at %s over version %d (press %s): %s"
                .formatted(added ? "add" : "set", token, spot, seen, press, heard);
    }
}
