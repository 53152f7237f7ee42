package fr.coteacote.resilience.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.coteacote.resilience.history.Complaint.Promise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a history with what is found afterwards.
 *
 * <p>Every spot has a version that each accepted write makes one higher, and every write names the version it replaces.
 * So the accepted writes of a spot are a chain, and no order of clocks is needed: of an acknowledged write one knows
 * which version it made, and whatever stands there in the end must have come after it.
 */
public final class Judge {

    private final History history;
    private final Aftermath aftermath;
    private final List<Complaint> complaints = new ArrayList<>();

    private Judge(History history, Aftermath aftermath) {
        this.history = history;
        this.aftermath = aftermath;
    }

    /** Name every promise that was broken; none for a good history. */
    public static List<Complaint> judge(History history, Aftermath aftermath) {
        var judge = new Judge(history, aftermath);
        judge.judgeSpots();
        judge.judgePages();
        judge.judgeSendings();
        return List.copyOf(judge.complaints);
    }

    private void judgeSpots() {
        var bySpot = history.writes().stream().collect(groupingBy(Write::spot, LinkedHashMap::new, toList()));
        var found = new LinkedHashMap<Spot, Found>();
        aftermath.found().forEach(here -> found.put(here.spot(), here));
        bySpot.keySet().forEach(spot -> found.putIfAbsent(spot, new Found(spot, List.of(), 0)));
        found.forEach((spot, here) -> judge(here, bySpot.getOrDefault(spot, List.of())));
    }

    private void judge(Found found, List<Write> writes) {
        replacedOnce(writes);
        var known = writes.stream().collect(toMap(Write::token, write -> write));
        for (var token : found.tokens()) {
            var write = known.get(token);
            if (write == null) {
                complain(Promise.NOBODY_ELSES, "%s stands at %s, where nobody wrote it".formatted(token, found.spot()));
            } else if (write.heard() == Heard.FAILED) {
                complain(
                        Promise.REFUSED_MEANS_ABSENT,
                        "it stands there in version %d; %s".formatted(found.version(), write));
            }
        }
        if (writes.stream().anyMatch(Write::added)) {
            judgeList(found, writes);
        } else {
            judgeValue(found, writes);
        }
    }

    private void replacedOnce(List<Write> writes) {
        var replaced = new LinkedHashMap<Integer, Write>();
        for (var write : writes) {
            if (write.heard() == Heard.OK) {
                var other = replaced.putIfAbsent(write.seen(), write);
                if (other != null) {
                    complain(Promise.REPLACED_ONCE, "%s; and %s".formatted(other, write));
                }
            }
        }
    }

    /** The last acknowledged value stands there, or one of unknown fate that was written over it. */
    private void judgeValue(Found found, List<Write> writes) {
        lastAcknowledged(writes).ifPresent(last -> {
            var stands = writes.stream()
                    .filter(write -> found.tokens().equals(List.of(write.token())))
                    .anyMatch(write ->
                            write.equals(last) || (write.heard() == Heard.UNKNOWN && write.seen() > last.seen()));
            if (!stands || found.version() <= last.seen()) {
                complain(
                        Promise.KEPT,
                        "%s stands there in version %d; %s".formatted(found.tokens(), found.version(), last));
            }
        });
    }

    /** Every acknowledged line is there, and no line twice. */
    private void judgeList(Found found, List<Write> writes) {
        var there = Set.copyOf(found.tokens());
        writes.stream()
                .filter(write -> write.heard() == Heard.OK && !there.contains(write.token()))
                .forEach(write -> complain(
                        Promise.KEPT,
                        "%s stand there in version %d; %s".formatted(found.tokens(), found.version(), write)));
        for (var token : there) {
            if (Collections.frequency(found.tokens(), token) > 1) {
                complain(Promise.LISTED_ONCE, "%s stands twice in %s".formatted(token, found.tokens()));
            }
        }
    }

    private static Optional<Write> lastAcknowledged(List<Write> writes) {
        return writes.stream().filter(write -> write.heard() == Heard.OK).max(Comparator.comparingInt(Write::seen));
    }

    /** Where one answer of a page stands, the others of the same press do. */
    private void judgePages() {
        Map<Spot, List<Token>> standing =
                aftermath.found().stream().collect(toMap(Found::spot, Found::tokens, (one, other) -> one));
        history.writes().stream().collect(groupingBy(Write::press)).forEach((press, page) -> {
            var there = new HashSet<Boolean>();
            page.forEach(write ->
                    there.add(standing.getOrDefault(write.spot(), List.of()).contains(write.token())));
            if (there.size() > 1) {
                complain(Promise.WHOLE_PAGES, "only a part stands there of %s".formatted(page));
            }
        });
    }

    private void judgeSendings() {
        for (var sending : history.sendings()) {
            var made = aftermath.requests().getOrDefault(sending.draft(), 0);
            var told = aftermath.messages().getOrDefault(sending.address(), 0);
            var good = switch (sending.heard()) {
                case OK -> made == 1;
                case FAILED -> made == 0;
                case UNKNOWN -> made <= 1;
            };
            if (!good) {
                complain(Promise.SENT_ONCE, "%d request(s) of a draft that heard: %s".formatted(made, sending));
            }
            if (told == 0 && made > 0) {
                complain(Promise.TOLD, "no message for %s".formatted(sending));
            }
        }
    }

    private void complain(Promise promise, String story) {
        complaints.add(new Complaint(promise, story));
    }
}
