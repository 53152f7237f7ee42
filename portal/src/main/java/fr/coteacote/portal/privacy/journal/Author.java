package fr.coteacote.portal.privacy.journal;

import java.util.UUID;

/**
 * Who acted, and in which quality; an id of the portal, never a name.
 *
 * @param kind what {@code id} is the id of
 */
public record Author(Kind kind, UUID id, Role role) {

    /** The portal itself, when time or a rule acts. */
    public static final Author PORTAL = new Author(Kind.PORTAL, new UUID(0, 0), Role.PORTAL);

    /** What an author is known by. Names are stored: add, never rename. */
    public enum Kind {
        ACCOUNT,
        SITTING,
        PROFESSIONAL,
        PORTAL
    }

    public static Author account(UUID id, Role role) {
        return new Author(Kind.ACCOUNT, id, role);
    }

    /** Somebody who has no account and is known for this sitting only. */
    public static Author sitting(UUID id, Role role) {
        return new Author(Kind.SITTING, id, role);
    }

    public static Author professional(UUID id, Role role) {
        return new Author(Kind.PROFESSIONAL, id, role);
    }
}
