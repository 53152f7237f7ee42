package fr.coteacote.portal.identity.accounts;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Names one account. */
@NamedInterface("accounts")
public record AccountId(UUID value) {}
