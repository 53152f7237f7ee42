package fr.coteacote.development;

import java.nio.file.Path;

/** Start the portal with all it needs on this computer, and wait for Ctrl-C. */
public final class StartHere {

    private StartHere() {}

    /** Start everything; one sentence and exit code 1 when something cannot start. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "data");
        try {
            var portal = DevelopmentPortal.keptIn(folder, Ports.USUAL);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop everything"));
            System.out.println(Welcome.text(
                    portal.address().toString(),
                    portal.mailbox().address(),
                    portal.sms().address()));
        } catch (DatabaseNotStarted | ServiceNotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            // Spring has said why; the services beside it must not go on without the portal
            System.exit(1);
        }
    }
}
