package fr.coteacote.journeys.browser;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.Mailbox.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The portal that all journeys of one run visit: started at first use, stopped with the process. */
public final class PortalUnderTest {

    /** The time there. */
    public static final SettableClock CLOCK = new SettableClock();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private PortalUnderTest() {}

    /** The address of the first page, without a slash at the end. */
    public static String address() {
        return Started.PORTAL.address().toString();
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

    private static final class Started {

        static final DevelopmentPortal PORTAL = start();

        private static DevelopmentPortal start() {
            var portal = DevelopmentPortal.fresh(CLOCK, Map.of("portal.gallery", "true"));
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "close the portal under test"));
            return portal;
        }
    }
}
