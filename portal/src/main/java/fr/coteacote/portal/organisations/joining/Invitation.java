package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that waits for somebody.
 *
 * @param id also names the professional that they become when they make a passkey
 * @param by who invited them; null for the first administrator
 */
public record Invitation(
        UUID id, Invitee invitee, Wish wish, @Nullable ProfessionalId by, Instant expires) {}
