package fr.coteacote.resilience.clients;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Flow's language, as its client in a browser speaks it: changes to a tree of nodes come, events of nodes go.
 *
 * <p>Of the tree it keeps only which nodes are forms that may be sent, and where, and the fields that say what a page
 * shows.
 */
final class Uidl {

    private static final int ROOT = 1;
    private static final int PROPERTIES = 1;
    private static final int ATTRIBUTES = 3;
    private static final String INITIAL = "\"initial\"";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Web web;
    private final int ui;
    private final String key;
    private final Map<Integer, String> actions = new HashMap<>();
    private final Map<Integer, Map<String, String>> seen = new HashMap<>();
    private final Map<Integer, String> sessions = new HashMap<>();
    private int heard;
    private int said;

    private Uidl(Web web, JsonNode start) {
        this.web = web;
        ui = start.path("v-uiId").asInt();
        key = start.path("uidl").path("Vaadin-Security-Key").asString();
    }

    /**
     * Begin where the document {@code html} at {@code address} leaves off.
     *
     * @throws IOException when the portal does not answer, or not as it should
     */
    static Uidl start(Web web, String html, String address) throws IOException {
        var at = html.indexOf(INITIAL);
        if (at < 0) {
            throw new NotShown(address, "Flow has not prepared the page");
        }
        var start = parse(html.substring(html.indexOf('{', at))).path("appConfig");
        var uidl = new Uidl(web, start);
        var _ = uidl.take(start.path("uidl"));
        var _ = uidl.fire(
                ROOT,
                "ui-navigate",
                Map.of("route", address.substring(1), "query", "", "appShellTitle", "", "trigger", ""));
        return uidl;
    }

    /** The node of the form that is sent to {@code action}. */
    Optional<Integer> form(String action) {
        return actions.entrySet().stream()
                .filter(form -> form.getValue().equals(action))
                .map(Map.Entry::getKey)
                .max(Integer::compare);
    }

    /** The node of the page that listens to a session of two people, and that session. */
    Optional<Map.Entry<Integer, String>> session() {
        return sessions.entrySet().stream().max(Map.Entry.comparingByKey());
    }

    /** The fields that hold which versions the page shows. */
    Map<String, String> seen() {
        var fields = new HashMap<String, String>();
        seen.values().forEach(fields::putAll);
        return fields;
    }

    /** Tell the portal of an event, and follow what changes. */
    Changed fire(int node, String event, Map<String, ?> data) throws IOException {
        var message = JSON.writeValueAsString(Map.of(
                "csrfToken",
                key,
                "rpc",
                new Object[] {Map.of("type", "event", "node", node, "event", event, "data", data)},
                "syncId",
                heard,
                "clientId",
                said++));
        var reply = web.post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", message);
        if (reply.status() != 200) {
            throw new IOException("Flow answers %d".formatted(reply.status()));
        }
        return take(parse(reply.body().replaceFirst("^for\\(;;\\);", "")))
                .carriedBy(reply.body().getBytes(StandardCharsets.UTF_8).length);
    }

    private static JsonNode parse(String text) throws IOException {
        try {
            var read = JSON.readTree(text);
            return read.isArray() ? read.path(0) : read;
        } catch (JacksonException e) {
            throw new IOException(
                    "Flow answers what is no JSON: " + text.substring(0, Math.min(200, text.length())), e);
        }
    }

    private Changed take(JsonNode message) throws IOException {
        if (message.path("meta").has("sessionExpired") || message.path("meta").has("appError")) {
            throw new IOException("Flow begins again: " + message.path("meta"));
        }
        heard = message.path("syncId").asInt(heard);
        var places = new HashSet<String>();
        var ids = new HashSet<String>();
        var shared = new StringBuilder();
        for (var change : message.path("changes")) {
            var node = change.path("node").asInt();
            if (change.path("type").asString("").equals("detach")) {
                actions.remove(node);
                seen.remove(node);
                sessions.remove(node);
            } else if (change.path("feat").asInt() == ATTRIBUTES) {
                var value = change.path("value").asString("");
                switch (change.path("key").asString("")) {
                    case "action" -> actions.put(node, value);
                    case "id" -> ids.add(value);
                    case "data-seance" -> sessions.put(node, value);
                    case "data-partage" -> shared.append(value);
                    default -> {}
                }
            } else if (change.path("feat").asInt() == PROPERTIES
                    && change.path("key").asString("").equals("innerHTML")) {
                seen.put(node, seenIn(change.path("value").asString("")));
            }
        }
        for (var call : message.path("execute")) {
            for (var argument : call) {
                if (argument.asString("").startsWith("demande/")) {
                    places.add("/" + argument.asString());
                }
            }
        }
        return new Changed(places, ids, shared.toString(), 0);
    }

    /** The versions that the page carries; where several forms carry one, they all say the same. */
    private static Map<String, String> seenIn(String html) {
        return Jsoup.parseBodyFragment(html).select("input[name^=_seen.], input[name^=_contre.]").stream()
                .collect(Collectors.toMap(
                        field -> field.attr("name"), field -> field.attr("value"), (one, same) -> one));
    }

    /**
     * What the portal's answer to an event does to the page.
     *
     * @param places where it leads
     * @param ids of elements that appear
     * @param shared what another person's fields hold now, as the page's script is told
     * @param bytes of the answer, as UTF-8 and not compressed; 0 for what came with the page
     */
    record Changed(Set<String> places, Set<String> ids, String shared, int bytes) {

        private Changed carriedBy(int answered) {
            return new Changed(places, ids, shared, answered);
        }
    }
}
