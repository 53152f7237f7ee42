package fr.coteacote.journeys.browser;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.Mailbox.Message;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The portal that all journeys of one run visit: started at first use, stopped after the last. */
public final class PortalUnderTest {

    /** The time there. */
    public static final SettableClock CLOCK = new SettableClock();

    /** What its settings have besides those of any development portal. */
    static final Map<String, String> SETTINGS = Map.of(
            "portal.gallery", "true",
            "logging.level.root", "warn",
            "server.shutdown", "immediate",
            "spring.main.banner-mode", "off");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static boolean visited;

    private PortalUnderTest() {}

    /** The address of the first page, without a slash at the end. */
    public static URI address() {
        var address = Started.PORTAL.address();
        visited = true;
        return address;
    }

    /** Wait for message number {@code count} to {@code recipient}, and read it. */
    public static Message message(int count, String recipient) {
        return Awaitility.await("message %d to %s".formatted(count, recipient))
                .atMost(PATIENCE)
                .until(() -> messagesTo(recipient), messages -> messages.size() >= count)
                .get(count - 1);
    }

    /** The messages that {@code recipient} has now. */
    public static List<Message> messagesTo(String recipient) {
        return Started.PORTAL.mailbox().messagesTo(recipient);
    }

    /** Stop it, at the end of the run, if anybody came. */
    static void stop() {
        if (visited) {
            Started.PORTAL.close();
        }
    }

    private static final class Started {

        static final DevelopmentPortal PORTAL = DevelopmentPortal.fresh(CLOCK, SETTINGS);
    }
}
