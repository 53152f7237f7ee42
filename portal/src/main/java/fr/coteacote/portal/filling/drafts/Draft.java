package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.FormId;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.mandates.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One person's answers to one edition of a form, being given.
 *
 * @param account who owns it; null when it was started without an account
 * @param wrappedKey the key of its answers, wrapped by the portal's own
 * @param place the page where somebody was last; empty at the start
 * @param training whether a mediator fills it in to practise: such a draft is never sent, and goes with its session. Never
 *     changes
 * @param discreet whether nothing is sent unasked about it
 */
@SuppressWarnings("ArrayRecordComponent") // the key is handed on, never compared
@NamedInterface("drafts")
public record Draft(
        DraftId id,
        FormId form,
        String formVersion,
        PersonId subject,
        Role role,
        @Nullable AccountId account,
        byte[] wrappedKey,
        Instant startedAt,
        Instant changedAt,
        String place,
        State state,
        boolean training,
        boolean discreet) {

    /** Where a draft is in its life. */
    public enum State {
        OPEN,
        SENT
    }
}
