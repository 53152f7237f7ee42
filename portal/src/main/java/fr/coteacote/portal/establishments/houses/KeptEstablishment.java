package fr.coteacote.portal.establishments.houses;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A house as it is kept.
 *
 * @param sources which files have ever named it
 * @param goneFrom which of them do not any more
 * @param closed since when it is not shown in lists; null while it is
 */
public record KeptEstablishment(
        Establishment house,
        Set<String> sources,
        Set<String> goneFrom,
        @Nullable LocalDate closed) {

    public KeptEstablishment {
        sources = Set.copyOf(sources);
        goneFrom = Set.copyOf(goneFrom);
    }
}
