package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a request.
 *
 * @param again whether one person may send another while this one is open
 * @param identity what tells one person from another: birth name, first name and date of birth, in any spelling, and the
 *     sort of request where it matters; kept only as a keyed fingerprint
 * @param wrappedKey the key of the draft, with which the content is sealed
 */
@SuppressWarnings("ArrayRecordComponent") // the key is handed on, never compared
public record NewRequest(
        UUID draft,
        String form,
        String formVersion,
        Again again,
        PersonId subject,
        @Nullable AccountId account,
        String identity,
        byte[] wrappedKey,
        SentContent content) {

    /** Whether one person may send another request by the same form while one is open. */
    public enum Again {
        /** Never, whatever name they write. */
        ONE_A_PERSON,
        /** One of each sort: what they are is part of {@code identity}. */
        ONE_A_SORT,
        /** As often as they like. */
        ALWAYS
    }
}
