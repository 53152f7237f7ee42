package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen, with or without account.
 *
 * @param account null without account
 */
public record CitizenPrincipal(SittingId sitting, @Nullable AccountId account, AssuranceLevel level)
        implements PortalPrincipal {

    /** The account of the person, when there is one. */
    public Optional<AccountId> knownAccount() {
        return Optional.ofNullable(account);
    }
}
