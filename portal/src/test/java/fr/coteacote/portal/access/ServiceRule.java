package fr.coteacote.portal.access;

import java.util.Set;

/**
 * What keeps a method of the portal, that is given something of somebody, from being used on another's.
 *
 * @param method class, name and kinds of its parameters, as the test reads them from the code
 * @param guard how
 * @param callers for {@link Guard#TRUSTS}: the only classes that may call it
 * @param why in a few words, for the table
 */
record ServiceRule(String method, Guard guard, Set<String> callers, String why) {

    ServiceRule {
        callers = Set.copyOf(callers);
    }

    static ServiceRule asks(String method, String why) {
        return new ServiceRule(method, Guard.ASKS, Set.of(), why);
    }

    static ServiceRule holds(String method, String why) {
        return new ServiceRule(method, Guard.HOLDS, Set.of(), why);
    }

    static ServiceRule trusts(String method, String why, String... callers) {
        return new ServiceRule(method, Guard.TRUSTS, Set.of(callers), why);
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
