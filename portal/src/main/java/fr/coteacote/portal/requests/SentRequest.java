package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was sent.
 *
 * @param draft it was made from; its documents are found by it
 * @param form the identifier of the form
 * @param possibleDuplicate whether another open request looks as if it were for the same person: for the agents' eyes
 */
public record SentRequest(
        RequestId id,
        ReferenceNumber reference,
        UUID draft,
        String form,
        String formVersion,
        PersonId subject,
        @Nullable AccountId account,
        boolean possibleDuplicate,
        Instant sentAt,
        SentContent content) {}
