package fr.coteacote.portal.privacy.journal;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an act was about: a draft (or an account for a log-in, a wish to be called, the telephone of the service), and which
 * question, page or document of it.
 *
 * @param file the draft or account; each has a chain of its own in the journal
 * @param detail the id of a question, page or document, {@code ""} for the whole; an id only, so that nothing personal can
 *     slip in
 */
public record About(UUID file, String detail) {

    private static final Pattern ID = Pattern.compile("[a-z0-9.-]{0,120}");
    private static final UUID TELEPHONE = new UUID(0, 1);

    public About {
        if (!ID.matcher(detail).matches()) {
            throw new IllegalArgumentException(
                    "The journal takes the id of a question or document ([a-z0-9.-], at most 120 characters)");
        }
    }

    public static About draft(UUID draft) {
        return new About(draft, "");
    }

    public static About part(UUID draft, String questionOrDocument) {
        return new About(draft, questionOrDocument);
    }

    /** About somebody's wish to be called: a chain of its own. */
    public static About callback(UUID callback) {
        return new About(callback, "");
    }

    /** About the telephone of the service: a chain of its own. */
    public static About telephone() {
        return new About(TELEPHONE, "");
    }

    public static About account(UUID account) {
        return new About(account, "");
    }
}
