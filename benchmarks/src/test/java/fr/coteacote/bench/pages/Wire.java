package fr.coteacote.bench.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What goes over the line while a page is read; what the browser had kept does not. */
final class Wire {

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Double> bytes = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    private Wire() {}

    static Wire of(CDPSession browser) {
        var wire = new Wire();
        browser.on("Network.requestWillBeSent", wire::redirected);
        browser.on("Network.requestServedFromCache", event -> wire.kept.add(id(event)));
        browser.on("Network.responseReceived", wire::answered);
        browser.on(
                "Network.loadingFinished",
                event -> wire.add(id(event), event.get("encodedDataLength").getAsDouble()));
        browser.send("Network.enable");
        return wire;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private void redirected(JsonObject event) {
        if (event.has("redirectResponse")) {
            add(
                    id(event) + " before",
                    event.getAsJsonObject("redirectResponse")
                            .get("encodedDataLength")
                            .getAsDouble());
        }
    }

    private void answered(JsonObject event) {
        types.put(id(event), event.get("type").getAsString());
        var response = event.getAsJsonObject("response");
        if (response.get("fromDiskCache").getAsBoolean()
                || response.get("url").getAsString().startsWith("data:")) {
            kept.add(id(event));
        }
    }

    private void add(String id, double encoded) {
        if (!kept.contains(id)) {
            bytes.merge(id, encoded, Double::sum);
        }
    }

    int requests() {
        return bytes.size();
    }

    double bytes() {
        return bytes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double scriptBytes() {
        return bytes.entrySet().stream()
                .filter(one -> "Script".equals(types.get(one.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
