package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a judge's decision asks of a draft before it is sent, and how far that is met.
 *
 * @param edition names the answers and papers as they stand now; "" where nobody is asked to agree to them
 * @param given what each has agreed to last, perhaps to others
 */
public record CoSignature(Measure measure, String edition, Map<Signer, Agreed> given) {

    public CoSignature {
        given = Map.copyOf(given);
    }

    /**
     * What somebody agreed to.
     *
     * @param edition of the answers and papers that they saw
     * @param account whose it was; null without account
     */
    public record Agreed(String edition, @Nullable UUID account, UUID sitting, Instant at) {

        /** Tell whether it was {@code somebody} who agreed. */
        boolean isBy(Sitting somebody) {
            var theirs = somebody.account();
            return sitting.equals(somebody.id().value())
                    || (theirs != null && theirs.value().equals(account));
        }
    }

    /** The agreement of {@code signer} to the draft as it stands; it fell when an answer or a paper changed. */
    public Optional<Agreed> of(Signer signer) {
        return Optional.ofNullable(given.get(signer))
                .filter(agreed -> agreed.edition().equals(edition));
    }

    /**
     * Tell whether who acts as {@code role} may send the draft as far as a measure of protection goes:
     *
     * <ul>
     *   <li>without one, everybody who may send;
     *   <li>under a curatelle the same, once the person and the curator have both agreed to these very answers
     *       and papers;
     *   <li>under a tutelle the representative alone.
     * </ul>
     */
    public boolean allows(Role role) {
        return switch (measure) {
            case NONE -> true;
            case ASSISTED ->
                Stream.of(Signer.values()).allMatch(signer -> of(signer).isPresent());
            case REPRESENTED -> role == Role.LEGAL_REPRESENTATIVE;
        };
    }

    /** As whom who acts as {@code role} has still to agree; empty when they have, or when it is not asked of them. */
    public Optional<Signer> awaits(Role role) {
        return measure == Measure.ASSISTED
                ? Signer.of(role).filter(signer -> of(signer).isEmpty())
                : Optional.empty();
    }
}
