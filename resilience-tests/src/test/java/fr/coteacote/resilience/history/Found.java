package fr.coteacote.resilience.history;

import java.util.List;

/**
 * What stands at a spot when all is calm again.
 *
 * @param tokens the value, or those of a list in its order; none when there is no answer
 * @param version 0 when there is no answer
 */
public record Found(Spot spot, List<Token> tokens, int version) {

    public Found {
        tokens = List.copyOf(tokens);
    }
}
