package fr.coteacote.portal.identity.proofs;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;

/**
 * Somebody has just proved who they are, and is not signed in by it.
 *
 * @param account whose it is, as it would be at a log-in
 * @param level how well they proved it
 */
public record Proof(AccountId account, AssuranceLevel level) {}
