package fr.coteacote.portal.identity.accounts;

import java.time.Instant;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * A natural person whom FranceConnect made known.
 *
 * @param subs each identifier that FranceConnect gave for this person; old ones are kept
 * @param civilStatus as it was received last
 * @param level how well the civil status is known
 * @param civilStatusAt when it was received
 * @param contact how to reach the person
 * @param discreet no message may ever be sent
 */
@NamedInterface("accounts")
public record Account(
        AccountId id,
        Set<String> subs,
        CivilStatus civilStatus,
        AssuranceLevel level,
        Instant civilStatusAt,
        Contact contact,
        boolean discreet) {

    public Account {
        subs = Set.copyOf(subs);
    }
}
