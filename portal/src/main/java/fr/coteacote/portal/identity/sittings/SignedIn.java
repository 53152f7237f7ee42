package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.AccountId;
import java.time.Instant;

/** A person has signed in to their account; what the sitting opened before stays open. */
public record SignedIn(AccountId account, SittingId sitting, Instant at) {}
