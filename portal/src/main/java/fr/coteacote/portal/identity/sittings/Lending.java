package fr.coteacote.portal.identity.sittings;

import org.springframework.modulith.NamedInterface;

/**
 * Tells which sittings of professionals somebody else uses for now; implemented by the module that knows.
 *
 * <p>Such a sitting does not end with what the professional may do: it would shut out who sits there.
 */
@FunctionalInterface
@NamedInterface("sittings")
public interface Lending {

    /** Tell whether somebody else than the professional sits there, who can open nothing of theirs. */
    boolean isLent(Sitting sitting);
}
