package fr.coteacote.journeys.browser;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.Mailbox.Message;
import fr.coteacote.development.SmsBox.Sms;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The portal that all journeys of one run visit: started at first use, stopped with the process. */
public final class PortalUnderTest {

    /** The time there. */
    public static final SettableClock CLOCK = new SettableClock();

    /** What its settings have besides those of any development portal. */
    public static final Map<String, String> SETTINGS = Map.of(
            "portal.gallery", "true",
            "logging.level.root", "warn",
            "server.shutdown", "immediate",
            "spring.main.banner-mode", "off");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private PortalUnderTest() {}

    /** The address of the first page, without a slash at the end. */
    public static URI address() {
        return Started.PORTAL.address();
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

    /** Wait for the SMS number {@code count} to {@code number}, as E.164 writes it, that says {@code words}; read it. */
    public static Sms sms(int count, String number, String words) {
        return Awaitility.await("SMS %d".formatted(count))
                .atMost(PATIENCE)
                .until(
                        () -> Started.PORTAL.sms().messagesTo(number).stream()
                                .filter(message -> message.text().contains(words))
                                .toList(),
                        messages -> messages.size() >= count)
                .get(count - 1);
    }

    /** Let the portal find no table called {@code name}, as if we had made a mistake, until that is closed. */
    public static Mishap withoutTable(String name) {
        return Mishap.withoutTable(Started.PORTAL.database(), name);
    }

    /** Let the portal find no database, until that is closed. */
    public static Mishap withoutDatabase() {
        return Mishap.withoutDatabase(Started.PORTAL.database());
    }

    /** Change line number {@code line} of a request's journal, as who rules over the database could. */
    public static void tamperWithJournal(UUID draft, int line) {
        Mishap.tamperWithJournal(Started.PORTAL.database(), draft, line);
    }

    /** Let the help that somebody declared for a request end in {@code time}; in less than none, it has ended. */
    public static void letHelpEnd(UUID draft, Duration time) {
        Mishap.letHelpEnd(Started.PORTAL.database(), draft, CLOCK.instant().plus(time));
    }

    /** Let the session on a request be as if nobody had done anything in it for {@code time}. */
    public static void letGrowIdle(UUID draft, Duration time) {
        Mishap.letGrowIdle(Started.PORTAL.database(), draft, time);
    }

    /** Started at first use, stopped with the process. */
    private static final class Started {

        static final DevelopmentPortal PORTAL = start();

        private static DevelopmentPortal start() {
            var portal = DevelopmentPortal.fresh(CLOCK, SETTINGS);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop the portal of the journeys"));
            return portal;
        }
    }
}
