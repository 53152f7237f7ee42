package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.establishments.houses.KeptEstablishment;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Take in a file of the CNSA or of FINESS, as a whole or not at all.
 *
 * <p>A house that the file does not name any more is closed: one wrong line must therefore not leave its house out, and
 * refuses the file. A file that would close many houses is refused too until somebody says that it is whole: it may be the
 * beginning of one.
 */
@Service
public class EstablishmentImport {

    /** So few may close in a month without anything being wrong. */
    private static final int UNSUSPICIOUS = 10;

    /** More than one in so many is suspicious. */
    private static final int SHARE = 4;

    private final Establishments establishments;
    private final ImportedHouses imported;
    private final Clock clock;

    EstablishmentImport(Establishments establishments, ImportedHouses imported, Clock clock) {
        this.establishments = establishments;
        this.imported = imported;
        this.clock = clock;
    }

    /**
     * Take in a file; nothing changes unless {@link ImportOutcome.Taken} comes of it.
     *
     * @param whole whether somebody says that the file names all houses, however many that closes
     */
    @Transactional
    public ImportOutcome take(byte[] file, boolean whole) {
        var read = ListFile.read(file);
        if (!read.wrong().isEmpty()) {
            return new ImportOutcome.Refused(read.wrong());
        }
        imported.waitForTurn();
        var known = known();
        var closing = closing(read, known);
        var open = known.values().stream()
                .filter(kept -> kept.closed() == null && kept.sources().contains(name(read)))
                .count();
        if (!whole && closing.size() > UNSUSPICIOUS && closing.size() * (long) SHARE > open) {
            return new ImportOutcome.WouldClose(closing.size(), (int) open);
        }
        return take(read, known, closing, clock.instant());
    }

    private ImportOutcome take(
            ReadFile read, Map<String, KeptEstablishment> known, List<KeptEstablishment> closing, Instant now) {
        int added = 0;
        int changed = 0;
        for (var told : read.houses()) {
            var before = known.get(told.finess().value());
            var after = after(read.source(), told, before);
            if (before == null) {
                added++;
            } else if (isSame(before, after)) {
                continue;
            } else {
                changed++;
            }
            imported.put(after, now);
        }
        closing.forEach(kept -> imported.put(
                new KeptEstablishment(kept.house(), kept.sources(), with(kept.goneFrom(), name(read)), null), now));
        return new ImportOutcome.Taken(
                read.source(), added, changed, read.houses().size() - added - changed, closing.size(), read.leftOut());
    }

    private Map<String, KeptEstablishment> known() {
        var known = new LinkedHashMap<String, KeptEstablishment>();
        establishments.all().forEach(kept -> known.put(kept.house().finess().value(), kept));
        return known;
    }

    /** The houses that this source named once, and does not now. */
    private static List<KeptEstablishment> closing(ReadFile read, Map<String, KeptEstablishment> known) {
        var named = read.houses().stream().map(house -> house.finess().value()).collect(Collectors.toSet());
        return known.values().stream()
                .filter(kept -> kept.sources().contains(name(read)))
                .filter(kept -> !kept.goneFrom().contains(name(read)))
                .filter(kept -> !named.contains(kept.house().finess().value()))
                .toList();
    }

    private static KeptEstablishment after(Source source, Establishment told, @Nullable KeptEstablishment before) {
        if (before == null) {
            return new KeptEstablishment(told, Set.of(source.name()), Set.of(), null);
        }
        var gone = new HashSet<>(before.goneFrom());
        gone.remove(source.name());
        return new KeptEstablishment(
                source.over(told, before.house(), before.sources().contains(Source.CNSA.name())),
                with(before.sources(), source.name()),
                gone,
                before.closed());
    }

    private static boolean isSame(KeptEstablishment before, KeptEstablishment after) {
        return before.house().equals(after.house())
                && before.sources().equals(after.sources())
                && before.goneFrom().equals(after.goneFrom());
    }

    private static Set<String> with(Set<String> names, String name) {
        var all = new HashSet<>(names);
        all.add(name);
        return all;
    }

    private static String name(ReadFile read) {
        return read.source().name();
    }
}
