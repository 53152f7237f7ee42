package fr.coteacote.resilience;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Nemesis.Deed;
import fr.coteacote.resilience.history.Aftermath;
import fr.coteacote.resilience.history.Complaint;
import fr.coteacote.resilience.history.Heard;
import fr.coteacote.resilience.history.History;
import fr.coteacote.resilience.history.Judge;
import fr.coteacote.resilience.history.KeptHistory;
import fr.coteacote.resilience.history.Write;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of an ordeal: figures, and the promises that were broken.
 *
 * @param kept where the whole history lies if a promise was broken: it will not happen quite so again
 */
record Verdict(
        long seed,
        History history,
        List<Deed> deeds,
        List<Duration> starts,
        Aftermath aftermath,
        List<Complaint> complaints,
        @Nullable Path kept) {

    private static final Path HISTORIES = Path.of("target", "histories");

    Verdict {
        deeds = List.copyOf(deeds);
        starts = List.copyOf(starts);
        complaints = List.copyOf(complaints);
    }

    /** Judge what happened, and keep a history in which a promise was broken. */
    static Verdict of(long seed, History history, List<Deed> deeds, List<Duration> starts, Aftermath aftermath) {
        var complaints = Judge.judge(history, aftermath);
        var kept = complaints.isEmpty()
                ? null
                : new KeptHistory(history, aftermath)
                        .writeInto(HISTORIES, "seed-" + seed, List.of(told(complaints), again(seed)))
                        .toAbsolutePath();
        return new Verdict(seed, history, deeds, starts, aftermath, complaints, kept);
    }

    /** The promises that were broken, each once. */
    List<Complaint.Promise> broken() {
        return complaints.stream().map(Complaint::promise).distinct().toList();
    }

    /** Say what happened, and how to see it again. */
    String report() {
        var heard = history.writes().stream().collect(groupingBy(Write::heard, TreeMap::new, counting()));
        var requests = aftermath.requests().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var messages = aftermath.messages().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return """
                Ordeal with seed %d: %d answers acknowledged, %d refused, %d of unknown fate; %d requests, %d messages.
                %s
                Killed nodes were ready themselves after %s.
                %s
                """.formatted(
                        seed,
                        heard.getOrDefault(Heard.OK, 0L),
                        heard.getOrDefault(Heard.FAILED, 0L),
                        heard.getOrDefault(Heard.UNKNOWN, 0L),
                        requests,
                        messages,
                        recoveries(),
                        startTimes(),
                        kept == null ? "No promise was broken." : whatWasBroken(kept));
    }

    private String whatWasBroken(Path file) {
        return "%s\n%s\nAll that was done, heard and found: %s".formatted(told(complaints), again(seed), file);
    }

    private static String told(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::toString).collect(joining("\n"));
    }

    private static String again(long seed) {
        return "The same mischief again: -Dresilience.seed=%d".formatted(seed);
    }

    private String recoveries() {
        Map<Mischief, List<Deed>> by =
                deeds.stream().collect(groupingBy(Deed::mischief, () -> new EnumMap<>(Mischief.class), toList()));
        return by.entrySet().stream()
                .map(entry ->
                        "  %-22s %4d times, usable again after %5.1f s (median) and %5.1f s (longest); lasted %5.1f s at most"
                                .formatted(
                                        entry.getKey(),
                                        entry.getValue().size(),
                                        seconds(entry.getValue(), Deed::usable, 0.5),
                                        seconds(entry.getValue(), Deed::usable, 1),
                                        seconds(entry.getValue(), Deed::lasted, 1)))
                .collect(joining("\n"));
    }

    private String startTimes() {
        return starts.isEmpty()
                ? "no time: there were none"
                : "%.1f s (median) and %.1f s (longest)".formatted(at(starts, 0.5), at(starts, 1));
    }

    private static double seconds(List<Deed> deeds, Function<Deed, Duration> figure, double share) {
        return at(deeds.stream().map(figure).toList(), share);
    }

    private static double at(List<Duration> figures, double share) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get((int) Math.round((sorted.size() - 1) * share)).toMillis() / 1000.0;
    }
}
