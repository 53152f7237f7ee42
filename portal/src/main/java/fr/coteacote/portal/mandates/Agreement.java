package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.sittings.Sitting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a user agreed to when they let a mediator help.
 *
 * @param by the sitting in which they did
 * @param subject whom the draft is for
 * @param as as whom the user fills it in
 * @param text what they had before their eyes
 * @param proved whose account they proved to be theirs without signing in; null for all others
 */
public record Agreement(
        Sitting by,
        PersonId subject,
        Role as,
        UUID draft,
        Consent consent,
        MandateLength length,
        MandateText text,
        @Nullable AccountId proved) {

    public Agreement(
            Sitting by,
            PersonId subject,
            Role as,
            UUID draft,
            Consent consent,
            MandateLength length,
            MandateText text) {
        this(by, subject, as, draft, consent, length, text, null);
    }
}
