package fr.coteacote.resilience.history;

import java.util.List;
import java.util.Map;

/**
 * What there is when all is calm again.
 *
 * @param found each spot of each draft that somebody wrote in
 * @param requests how many requests were made of a draft; 0 may be left out
 * @param messages how many messages arrived at an address; 0 may be left out
 */
public record Aftermath(List<Found> found, Map<String, Integer> requests, Map<String, Integer> messages) {

    public Aftermath {
        found = List.copyOf(found);
        requests = Map.copyOf(requests);
        messages = Map.copyOf(messages);
    }
}
