package fr.coteacote.portal.access;

import static java.util.Objects.requireNonNull;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.WhoHelps.Reach;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a method of the portal, that is given something of somebody, from being used on another's.
 *
 * @param method class, name and kinds of its parameters, as the test reads them from the code
 * @param guard how
 * @param reach to whom it opens among those who help with the draft of another; null where it does not ask itself
 * @param otherwise what it gives to everybody else; null where it does not ask itself
 * @param callers for {@link Guard#TRUSTS}: the only classes that may call it
 * @param why in a few words, for the table
 */
record ServiceRule(
        String method,
        Guard guard,
        @Nullable Reach reach,
        @Nullable Got otherwise,
        Set<String> callers,
        String why) {

    ServiceRule {
        callers = Set.copyOf(callers);
    }

    /** It asks, and who is not let in learns nothing: as if the file did not exist. */
    static ServiceRule asks(String method, Reach reach, String why) {
        return new ServiceRule(method, Guard.ASKS, reach, Got.NOTHING, Set.of(), why);
    }

    /** It asks, and throws: whoever calls it should have asked before. */
    static ServiceRule refuses(String method, Reach reach, String why) {
        return new ServiceRule(method, Guard.ASKS, reach, Got.REFUSED, Set.of(), why);
    }

    static ServiceRule holds(String method, String why) {
        return new ServiceRule(method, Guard.HOLDS, null, null, Set.of(), why);
    }

    static ServiceRule trusts(String method, String why, String... callers) {
        return new ServiceRule(method, Guard.TRUSTS, null, null, Set.of(callers), why);
    }

    boolean opensTo(WhoHelps helper) {
        return requireNonNull(reach, method).reaches(helper);
    }

    /** The kind of file that it is about. */
    About about() {
        return method.startsWith("SendingService") ? About.SENT : About.OPEN;
    }

    /** What a call came to. */
    enum Got {
        /** It gave, or did, something. */
        SOMETHING("let in"),
        /** What it gives for a file that does not exist. */
        NOTHING("as if it did not exist"),
        /** It threw. */
        REFUSED("refused");

        private final String label;

        Got(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What keeps it. */
    enum Guard {
        /** It asks by itself: tried with each role. */
        ASKS("asks"),
        /** It takes an open draft, which only the door to drafts makes, for somebody it let in. */
        HOLDS("takes what was opened"),
        /** It trusts its callers, who asked: only they may call it. */
        TRUSTS("trusts its callers");

        private final String label;

        Guard(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
