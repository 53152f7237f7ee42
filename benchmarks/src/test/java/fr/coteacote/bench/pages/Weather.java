package fr.coteacote.bench.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** The computer and the line that somebody has. */
enum Weather {
    NORMAL,
    /** A processor six times slower, a line of 1.6 Mbit/s down and 0.75 up, 150 ms to each answer. */
    SLOW;

    private static final int SLOWER = 6;
    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;
    private static final int LATENCY = 150;

    void fall(CDPSession browser) {
        if (this == SLOW) {
            var rate = new JsonObject();
            rate.addProperty("rate", SLOWER);
            browser.send("Emulation.setCPUThrottlingRate", rate);
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", LATENCY);
            line.addProperty("downloadThroughput", DOWN);
            line.addProperty("uploadThroughput", UP);
            browser.send("Network.emulateNetworkConditions", line);
        }
    }
}
