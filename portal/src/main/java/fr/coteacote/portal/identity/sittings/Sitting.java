package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The time that one person spends on the portal with one browser, with or without an account.
 *
 * <p>It is a row that can be ended from anywhere; it outlives the restart of the portal.
 *
 * @param account whose it is; null without account
 * @param professional whose it is; null for a citizen
 * @param level how well the person is known
 * @param provider which of the log-ins was used: {@code franceconnect}, {@code proconnect}, or "" without one
 * @param secondFactor whether two proofs of who they are were shown in it
 * @param files the files opened without account
 * @param sharedDevice others use this browser too: nothing is kept on it
 */
@NamedInterface("sittings")
public record Sitting(
        SittingId id,
        @Nullable AccountId account,
        @Nullable ProfessionalId professional,
        AssuranceLevel level,
        String provider,
        boolean secondFactor,
        Set<UUID> files,
        boolean sharedDevice,
        Instant created,
        Instant lastSeen) {

    public Sitting {
        files = Set.copyOf(files);
    }

    /** The account of the person, when there is one. */
    public Optional<AccountId> knownAccount() {
        return Optional.ofNullable(account);
    }

    /** The professional who sits there, when it is one. */
    public Optional<ProfessionalId> knownProfessional() {
        return Optional.ofNullable(professional);
    }

    /** Tell whether this sitting has opened {@code file}, by starting it or by its file code. */
    public boolean opens(UUID file) {
        return files.contains(file);
    }
}
