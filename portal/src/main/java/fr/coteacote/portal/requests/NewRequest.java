package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a request.
 *
 * @param identity what tells one person from another: birth name, first name and date of birth, in any spelling; kept
 *     only as a keyed fingerprint
 * @param wrappedKey the key of the draft, with which the content is sealed
 */
@SuppressWarnings("ArrayRecordComponent") // the key is handed on, never compared
public record NewRequest(
        UUID draft,
        String form,
        String formVersion,
        PersonId subject,
        @Nullable AccountId account,
        String identity,
        byte[] wrappedKey,
        SentContent content) {}
