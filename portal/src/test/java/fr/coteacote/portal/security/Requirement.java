package fr.coteacote.portal.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One requirement of the OWASP ASVS 5.0.0 and what answers it.
 *
 * @param id without its version: "8.2.1"
 * @param level 1 or 2
 * @param about in our words
 * @param evidence tests, classes and files
 * @param remark cause or explanation; may be empty where the evidence speaks
 */
record Requirement(String id, int level, State state, String about, List<String> evidence, String remark) {

    Requirement {
        evidence = List.copyOf(evidence);
        if (state != State.MET && remark.isBlank() && evidence.isEmpty()) {
            throw new IllegalArgumentException("%s is %s and does not say why".formatted(id, state));
        }
    }

    /** Read a line of asvs.txt: six parts between bars. */
    static Requirement parse(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != 6) {
            throw new IllegalArgumentException("Six parts between bars are expected: " + line);
        }
        return new Requirement(
                parts.get(0),
                Integer.parseInt(parts.get(1)),
                State.valueOf(parts.get(2).toUpperCase(Locale.ROOT)),
                parts.get(3),
                Arrays.stream(parts.get(4).split(";", -1))
                        .map(String::strip)
                        .filter(reference -> !reference.isEmpty())
                        .toList(),
                parts.get(5));
    }

    int chapter() {
        return Integer.parseInt(id.substring(0, id.indexOf('.')));
    }

    /** Where the portal stands. */
    enum State {
        MET("met"),
        OPERATOR("by the operator"),
        UNMET("**not met**"),
        NONE("does not apply");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
