package fr.coteacote.journeys.browser;

import com.google.gson.JsonObject;

/** A key that verifies who holds it, beside the computer of somebody: it answers whenever a page asks for one. */
public final class HeldPasskey {

    private HeldPasskey() {}

    /** Lay one beside the computer of {@code visitor}. */
    public static void beside(Visitor visitor) {
        var line = visitor.page().context().newCDPSession(visitor.page());
        line.send("WebAuthn.enable");
        var key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        key.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", key);
        line.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
