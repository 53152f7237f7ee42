package fr.coteacote.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that forms may send people to.
 *
 * @param pages those of the portal itself
 * @param sites those of others, each with the day on which somebody last opened it, if anybody did
 */
public record Links(Set<String> pages, Map<String, Optional<LocalDate>> sites) {

    /** No address. */
    public static final Links NONE = new Links(Set.of(), Map.of());

    public Links {
        pages = Set.copyOf(pages);
        sites = Map.copyOf(sites);
    }

    /** Tell whether forms may send people to {@code url}. */
    public boolean knows(String url) {
        return pages.contains(url) || sites.containsKey(url);
    }

    /** The sites that nobody has opened since {@code day}. */
    public List<String> notOpenedSince(LocalDate day) {
        var stale = new ArrayList<String>();
        sites.forEach((url, opened) -> {
            if (opened.isEmpty() || opened.get().isBefore(day)) {
                stale.add(url);
            }
        });
        return stale.stream().sorted().toList();
    }
}
