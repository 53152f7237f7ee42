package fr.coteacote.portal.identity;

import java.time.Instant;

/** A person has signed in to their account; what the sitting opened before stays open. */
public record SignedIn(AccountId account, SittingId sitting, Instant at) {}
