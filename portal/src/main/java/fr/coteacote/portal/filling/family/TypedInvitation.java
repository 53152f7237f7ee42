package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.DraftId;
import jakarta.servlet.http.HttpSession;

/**
 * What somebody typed to invite a relative, when it could not be done: shown again once, from the browser's session, never in
 * an address.
 *
 * @param role as the page sent it; "" for none
 * @param fault what to mend about the address; "" for nothing
 */
record TypedInvitation(String draft, String role, boolean seesPrivate, String address, String fault) {

    static final String ADDRESS = "courriel";

    private static final String SHOWN_ONCE = TypedInvitation.class.getName();
    private static final TypedInvitation NOTHING = new TypedInvitation("", "", false, "", "");

    void keepIn(HttpSession session) {
        session.setAttribute(SHOWN_ONCE, this);
    }

    /** Take what the page of {@code draft} shows once; nothing typed when there is none. */
    static TypedInvitation take(HttpSession session, DraftId draft) {
        if (session.getAttribute(SHOWN_ONCE) instanceof TypedInvitation typed
                && typed.draft().equals(draft.toString())) {
            session.removeAttribute(SHOWN_ONCE);
            return typed;
        }
        return NOTHING;
    }

    TypedInvitation because(String wrong) {
        return new TypedInvitation(draft, role, seesPrivate, address, wrong);
    }

    /** Tell whether it was not said what the relative may do. */
    boolean lacksRole() {
        return !draft.isEmpty() && RoleFields.place(role, seesPrivate).isEmpty();
    }

    boolean isWrong() {
        return lacksRole() || !fault.isEmpty();
    }

    /** Keep the address out of logs. */
    @Override
    public String toString() {
        return "TypedInvitation[…]";
    }
}
