package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The link of a letter that somebody followed, while they sign in.
 *
 * <p>In the HTTP session of this node alone, so that the secret is not in the address they come back to, which is written
 * down with their log-in. Who comes back to another node follows the link again.
 */
final class ShownLink {

    private static final String KEPT = ShownLink.class.getName();

    private ShownLink() {}

    static void keep(HttpSession session, OpaqueToken link) {
        session.setAttribute(KEPT, link);
    }

    static Optional<OpaqueToken> of(HttpSession session) {
        return session.getAttribute(KEPT) instanceof OpaqueToken link ? Optional.of(link) : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
