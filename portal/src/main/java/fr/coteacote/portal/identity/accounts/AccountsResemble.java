package fr.coteacote.portal.identity.accounts;

import java.time.Instant;

/** A new account may belong to the person of an older one: all pivot data but one agree. */
public record AccountsResemble(AccountId recent, AccountId known, Instant at) {}
