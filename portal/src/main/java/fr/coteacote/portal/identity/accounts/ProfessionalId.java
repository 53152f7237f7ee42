package fr.coteacote.portal.identity.accounts;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Names one professional. */
@NamedInterface("accounts")
public record ProfessionalId(UUID value) {}
