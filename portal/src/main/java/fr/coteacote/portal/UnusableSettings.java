package fr.coteacote.portal;

import java.util.List;

/** Why the portal does not start: each setting that is missing or cannot be right, with its mend. */
final class UnusableSettings extends RuntimeException {

    UnusableSettings(List<String> faults) {
        super(String.join("\n", faults));
    }
}
