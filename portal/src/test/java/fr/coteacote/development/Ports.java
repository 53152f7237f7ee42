package fr.coteacote.development;

import java.util.List;

/** The ports of a development portal and of what stands beside it; 0 lets the system choose, but not the portal's. */
public record Ports(int portal, int identity, int mailbox, int smtp, int sms, int database) {

    /** The ones that a developer learns by heart. */
    public static final Ports USUAL = new Ports(8080, 8081, 8082, 8025, 8083, 8032);

    /** Ports that nobody uses now. */
    static Ports free() {
        return new Ports(FreePort.find(), 0, 0, 0, 0, 0);
    }

    /** Each of them. */
    public List<Integer> all() {
        return List.of(portal, identity, mailbox, smtp, sms, database);
    }
}
