package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * Who types, for whom, as whom and under which mandate.
 *
 * @param sitting in which they type; it knows their account
 * @param subject whom the form is for
 * @param role as whom
 * @param mandate under which mandate; null when acting for oneself
 */
public record Acting(
        Sitting sitting,
        PersonId subject,
        Role role,
        @Nullable Mandate mandate) {}
