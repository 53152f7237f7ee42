package fr.coteacote.resilience.history;

import fr.coteacote.resilience.history.History.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A history and what was found after it, as a file: one line for each event, its parts apart by tabs, for people to read
 * and for the judge to judge again.
 */
public record KeptHistory(History history, Aftermath aftermath) {

    private static final String TAB = "\t";
    private static final String REMARK = "# ";
    private static final String WRITE = "write";
    private static final String SENDING = "sending";
    private static final String MISCHANCE = "mischance";
    private static final String FOUND = "found";
    private static final String REQUESTS = "requests";
    private static final String MESSAGES = "messages";
    private static final String ADDED = "add";

    /**
     * Write it into a new file of {@code folder}.
     *
     * @param remarks what stands above it: what was wrong, and how to see it again
     */
    public Path writeInto(Path folder, String name, List<String> remarks) {
        var lines = Stream.of(
                        remarks.stream().flatMap(String::lines).map(REMARK::concat),
                        history.told().stream().map(KeptHistory::line),
                        aftermath.found().stream().map(KeptHistory::line),
                        counts(REQUESTS, aftermath.requests()),
                        counts(MESSAGES, aftermath.messages()))
                .flatMap(part -> part)
                .toList();
        try {
            Files.createDirectories(folder);
            return Files.write(Files.createTempFile(folder, name + "-", ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The history cannot be kept in " + folder, e);
        }
    }

    /** Read what {@link #writeInto} wrote. */
    public static KeptHistory read(Path file) {
        var history = new History();
        var found = new ArrayList<Found>();
        var requests = new HashMap<String, Integer>();
        var messages = new HashMap<String, Integer>();
        for (var line : lines(file)) {
            var parts = line.split(TAB, -1);
            switch (parts[0]) {
                case FOUND -> found.add(foundIn(parts));
                case REQUESTS -> requests.put(parts[1], Integer.valueOf(parts[2]));
                case MESSAGES -> messages.put(parts[1], Integer.valueOf(parts[2]));
                default -> history.add(toldIn(parts));
            }
        }
        return new KeptHistory(history, new Aftermath(found, requests, messages));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith(REMARK))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The history %s cannot be read".formatted(file), e);
        }
    }

    private static String line(Told told) {
        var at = told.at();
        return switch (told.what()) {
            case Write(var spot, var token, var press, var seen, var added, var heard) ->
                line(WRITE, at, spot.draft(), spot.question(), token, press, seen, added ? ADDED : "set", heard);
            case Sending(var draft, var address, var heard) -> line(SENDING, at, draft, address, heard);
            case Mischance(var words) -> line(MISCHANCE, at, words);
        };
    }

    private static Told toldIn(String[] parts) {
        return new Told(
                Instant.parse(parts[1]),
                switch (parts[0]) {
                    case WRITE ->
                        new Write(
                                new Spot(parts[2], parts[3]),
                                new Token(parts[4]),
                                parts[5],
                                Integer.parseInt(parts[6]),
                                parts[7].equals(ADDED),
                                Heard.valueOf(parts[8]));
                    case SENDING -> new Sending(parts[2], parts[3], Heard.valueOf(parts[4]));
                    case MISCHANCE -> new Mischance(parts[2]);
                    default -> throw new IllegalArgumentException("No event is called " + parts[0]);
                });
    }

    private static String line(Found found) {
        var spot = found.spot();
        var tokens = found.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        return line(FOUND, spot.draft(), spot.question(), found.version(), tokens);
    }

    private static Found foundIn(String[] parts) {
        var tokens = Arrays.stream(parts[4].split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(Token::new)
                .toList();
        return new Found(new Spot(parts[1], parts[2]), tokens, Integer.parseInt(parts[3]));
    }

    private static Stream<String> counts(String kind, Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> line(kind, count.getKey(), count.getValue()));
    }

    private static String line(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(TAB));
    }
}
