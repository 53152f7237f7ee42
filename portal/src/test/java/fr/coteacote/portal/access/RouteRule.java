package fr.coteacote.portal.access;

import java.util.Map;

/**
 * Who may do something at one address; what is not said is refused.
 *
 * @param method GET or POST
 * @param pattern as the code declares it, parameters in braces
 * @param about what the address names
 * @param opens to whom
 * @param fields what is sent with it, so that it would have an effect
 * @param why in a few words, for the table
 */
record RouteRule(String method, String pattern, About about, Opens opens, Map<String, String> fields, String why) {

    RouteRule {
        fields = Map.copyOf(fields);
    }

    static RouteRule page(String pattern, String why) {
        return new RouteRule("GET", pattern, About.NOTHING, Opens.EVERYBODY, Map.of(), why);
    }

    static RouteRule page(String pattern, About about, String why) {
        return new RouteRule("GET", pattern, about, Opens.WHO_IS_LET_IN, Map.of(), why);
    }

    static RouteRule door(String pattern, About about, Map<String, String> fields, String why) {
        return new RouteRule("POST", pattern, about, Opens.WHO_IS_LET_IN, fields, why);
    }

    static RouteRule doorWhileHelped(String pattern, Map<String, String> fields, String why) {
        return new RouteRule("POST", pattern, About.OPEN, Opens.WHO_IS_HELPED, fields, why);
    }

    static RouteRule doorOfFamily(String pattern, Map<String, String> fields, String why) {
        return new RouteRule("POST", pattern, About.OPEN, Opens.WHO_SHARES_IT, fields, why);
    }

    static RouteRule doorOfAll(String pattern, Map<String, String> fields, String why) {
        return new RouteRule("POST", pattern, About.NOTHING, Opens.EVERYBODY, fields, why);
    }

    static RouteRule pageOfAdministrators(String pattern, String why) {
        return new RouteRule("GET", pattern, About.NOTHING, Opens.ADMINISTRATORS, Map.of(), why);
    }

    static RouteRule doorOfAdministrators(String pattern, Map<String, String> fields, String why) {
        return new RouteRule("POST", pattern, About.NOTHING, Opens.ADMINISTRATORS, fields, why);
    }

    static RouteRule closed(String method, String pattern, String why) {
        return new RouteRule(method, pattern, About.NOTHING, Opens.NOBODY, Map.of(), why);
    }

    /** What the table calls it. */
    String name() {
        return method + " " + pattern;
    }

    /** What an address names. */
    enum About {
        /** No file. */
        NOTHING("–"),
        /** A file that was not sent. */
        OPEN("open file"),
        /** A file that was sent. */
        SENT("sent file");

        private final String label;

        About(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** To whom an address opens. */
    enum Opens {
        EVERYBODY("everybody, the same for all"),
        WHO_IS_LET_IN("who is let into the file"),
        /** It has an effect only while a mediator helps, or has: tried in AssistedSessionTest. */
        WHO_IS_HELPED("who is let into the file, and is or was helped"),
        /** It has an effect only where several people share the draft: tried in FamilyTest and CuratelleTest. */
        WHO_SHARES_IT("who is let into the file, and shares it with others"),
        ADMINISTRATORS("administrators of the portal, with two proofs"),
        NOBODY("nobody");

        private final String label;

        Opens(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Tell whether an address that names no file opens to {@code who}. */
        boolean opensTo(Who who) {
            return this == EVERYBODY || (this == ADMINISTRATORS && who == Who.ADMINISTRATOR);
        }
    }
}
