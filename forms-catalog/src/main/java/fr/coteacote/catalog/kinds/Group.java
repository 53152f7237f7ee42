package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The same few questions, as many times as needed.
 *
 * <p>Parts are named {@code index.question} or {@code index.question.part}, counted from 0.
 *
 * @param one what one item is, for instance {@code un aidant}
 * @param add the words of the button that adds one
 * @param max the most items there may be
 */
public record Group(List<Question> items, String one, String add, int max) implements Kind {

    public Group {
        items = List.copyOf(items);
    }

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var byIndex = byIndex(typed);
        if (byIndex.isEmpty()) {
            return Parsed.BLANK;
        }
        if (byIndex.size() > max) {
            return Parsed.Rejected.because("Vous pouvez en indiquer %d au plus.".formatted(max));
        }
        var problems = new ArrayList<Problem>();
        var values = new ArrayList<Map<QuestionId, Value>>();
        byIndex.forEach((index, item) -> values.add(parseItem(index, item, today, problems)));
        return problems.isEmpty() ? new Parsed.Accepted(new Value.Items(values)) : new Parsed.Rejected(problems);
    }

    /** Understand one item alone: what {@code typed} holds is named {@code question} or {@code question.part}. */
    public Parsed parseOne(Typed typed, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var item = parseItem("", typed, today, problems);
        return problems.isEmpty() ? new Parsed.Accepted(new Value.Items(List.of(item))) : new Parsed.Rejected(problems);
    }

    private Map<QuestionId, Value> parseItem(String prefix, Typed typed, LocalDate today, List<Problem> problems) {
        var item = new LinkedHashMap<QuestionId, Value>();
        for (var question : items) {
            var name = question.id().value();
            switch (question.parse(inside(name, typed), today)) {
                case Parsed.Accepted(var value) -> item.put(question.id(), value);
                case Parsed.Blank _ -> {}
                case Parsed.Rejected(var found) ->
                    found.forEach(problem ->
                            problems.add(new Problem(join(join(prefix, name), problem.part()), problem.message())));
            }
        }
        return item;
    }

    /** Keep what belongs to the question {@code name}, under the names it uses itself. */
    private static Typed inside(String name, Typed typed) {
        var parts = new LinkedHashMap<String, List<String>>();
        typed.parts().forEach((part, texts) -> {
            if (part.equals(name)) {
                parts.put("", texts);
            } else if (part.startsWith(name + ".")) {
                parts.put(part.substring(name.length() + 1), texts);
            }
        });
        return new Typed(parts);
    }

    private static Map<String, Typed> byIndex(Typed typed) {
        var numbers = new TreeMap<Integer, Typed>();
        for (var part : typed.parts().keySet()) {
            index(part).ifPresent(number -> numbers.put(number, inside(number.toString(), typed)));
        }
        var indexed = new LinkedHashMap<String, Typed>();
        numbers.forEach((number, item) -> {
            if (!item.isBlank()) {
                indexed.put(number.toString(), item);
            }
        });
        return indexed;
    }

    private static Optional<Integer> index(String part) {
        return part.matches("(0|[1-9]\\d{0,3})\\..+")
                ? Optional.of(Integer.valueOf(part.substring(0, part.indexOf('.'))))
                : Optional.empty();
    }

    private static String join(String prefix, String part) {
        return prefix.isEmpty() ? part : part.isEmpty() ? prefix : prefix + "." + part;
    }

    @Override
    public Typed format(Value value) {
        var all = as(Value.Items.class, value).items();
        var parts = new LinkedHashMap<String, List<String>>();
        for (int index = 0; index < all.size(); index++) {
            var prefix = Integer.toString(index);
            formatOne(all.get(index)).parts().forEach((part, texts) -> parts.put(join(prefix, part), texts));
        }
        return new Typed(parts);
    }

    /** Write one item as it would be typed, under the names that {@link #parseOne} reads. */
    public Typed formatOne(Map<QuestionId, Value> item) {
        var parts = new LinkedHashMap<String, List<String>>();
        for (var question : items) {
            Optional.ofNullable(item.get(question.id()))
                    .ifPresent(value -> question.format(value)
                            .parts()
                            .forEach((part, texts) ->
                                    parts.put(join(question.id().value(), part), texts)));
        }
        return new Typed(parts);
    }

    @Override
    public String say(Value value) {
        return as(Value.Items.class, value).items().stream().map(this::sayOne).collect(Collectors.joining("\n"));
    }

    /** Say one item on one line, without what was left empty. */
    public String sayOne(Map<QuestionId, Value> item) {
        var said = new ArrayList<String>();
        for (var question : items) {
            var value = item.getOrDefault(question.id(), Value.SKIPPED);
            if (!(value instanceof Value.Skipped)) {
                said.add(question.say(value));
            }
        }
        return String.join(", ", said);
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public String askAgain() {
        return "Ajoutez au moins %s.".formatted(one);
    }
}
