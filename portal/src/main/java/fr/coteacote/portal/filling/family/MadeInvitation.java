package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What is said once of an invitation that was just made: from the browser's session, and a code is kept nowhere else.
 *
 * @param code for people, in two groups; "" when a letter brings a link
 * @param address where the letter goes; "" for a code
 */
record MadeInvitation(String draft, String code, String address) {

    private static final String SHOWN_ONCE = MadeInvitation.class.getName();

    static MadeInvitation byCode(DraftId draft, SpokenCode code) {
        return new MadeInvitation(draft.toString(), code.say(), "");
    }

    static MadeInvitation byMail(DraftId draft, String address) {
        return new MadeInvitation(draft.toString(), "", address);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(SHOWN_ONCE, this);
    }

    /** Take what the page of {@code draft} shows once. */
    static Optional<MadeInvitation> take(HttpSession session, DraftId draft) {
        if (session.getAttribute(SHOWN_ONCE) instanceof MadeInvitation made
                && made.draft().equals(draft.toString())) {
            session.removeAttribute(SHOWN_ONCE);
            return Optional.of(made);
        }
        return Optional.empty();
    }

    boolean isByMail() {
        return code.isEmpty();
    }

    /** Keep code and address out of logs. */
    @Override
    public String toString() {
        return "MadeInvitation[…]";
    }
}
