package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The code of an invitation that was just made, until its page has shown it: once, from the browser's session, and kept
 * nowhere.
 */
record GivenCode(String draft, String code) {

    private static final String SHOWN_ONCE = GivenCode.class.getName();

    static void keep(HttpSession session, DraftId draft, SpokenCode code) {
        session.setAttribute(SHOWN_ONCE, new GivenCode(draft.toString(), code.say()));
    }

    /** Take what the page of {@code draft} shows once. */
    static Optional<String> take(HttpSession session, DraftId draft) {
        if (session.getAttribute(SHOWN_ONCE) instanceof GivenCode given
                && given.draft().equals(draft.toString())) {
            session.removeAttribute(SHOWN_ONCE);
            return Optional.of(given.code());
        }
        return Optional.empty();
    }

    /** Keep the code out of logs. */
    @Override
    public String toString() {
        return "GivenCode[…]";
    }
}
