package fr.coteacote.portal.identity.sittings;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;

/**
 * Where a professional is led whose sitting may not go everywhere for now; implemented by the module that knows why.
 *
 * <p>Asked before each request that is not for a file, whoever sends it, and before each page within Flow.
 */
@FunctionalInterface
@NamedInterface("sittings")
public interface Detour {

    /**
     * Tell where to go instead of {@code path}.
     *
     * @param professional whose request it is, if it is a professional's; read only where the answer hangs on it, for pages must
     *     show while the database is away
     * @return an address of the portal; empty to let the request through
     */
    Optional<String> insteadOf(String path, Supplier<Optional<Sitting>> professional);
}
