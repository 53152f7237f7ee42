package fr.coteacote.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What goes over the line for one page: headers and bodies as they travel, compressed, in bytes. */
public final class Traffic {

    private final Visitor visitor;
    private final CDPSession line;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Traffic(Visitor visitor) {
        this.visitor = visitor;
        this.line = visitor.page().context().newCDPSession(visitor.page());
        line.on("Network.requestWillBeSent", event -> asked.add(id(event)));
        line.on("Network.responseReceived", this::begins);
        line.on("Network.loadingFinished", this::ends);
        line.send("Network.enable");
    }

    /** Watch the line of {@code visitor}. */
    public static Traffic of(Visitor visitor) {
        return new Traffic(visitor);
    }

    /** Let the browser forget every file that it has. */
    public Traffic withNothingKept() {
        line.send("Network.clearBrowserCache");
        return this;
    }

    /** Do {@code what}, and wait until nothing moves any more; what was asked for before does not count. */
    public Traffic during(Runnable what) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        parts.clear();
        asked.clear();
        what.run();
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** The requests that went out; what the browser had kept is none. */
    public int requests() {
        return (int) parts().stream().filter(part -> part.bytes() > 0).count();
    }

    public long bytes() {
        return bytes(_ -> true);
    }

    public long scriptBytes() {
        return bytes(part -> part.type().equals("Script"));
    }

    private long bytes(Predicate<Part> which) {
        return parts().stream().filter(which).mapToLong(Part::bytes).sum();
    }

    private Collection<Part> parts() {
        return parts.values();
    }

    private void begins(JsonObject event) {
        if (!asked.contains(id(event))) {
            return;
        }
        var response = event.getAsJsonObject("response");
        parts.put(
                id(event),
                new Part(response.get("url").getAsString(), event.get("type").getAsString(), 0));
    }

    private void ends(JsonObject event) {
        var bytes = event.get("encodedDataLength").getAsLong();
        parts.computeIfPresent(id(event), (_, part) -> part.of(bytes));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    @Override
    public String toString() {
        return "%d bytes in %d requests: %s".formatted(bytes(), requests(), parts());
    }

    /** One answer of the server. */
    private record Part(String address, String type, long bytes) {

        Part of(long received) {
            return new Part(address, type, received);
        }
    }
}
