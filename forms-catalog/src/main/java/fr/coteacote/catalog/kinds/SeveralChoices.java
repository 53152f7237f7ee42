package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Any number of a few choices, at least one. */
public record SeveralChoices(List<Choice> choices) implements Kind {

    public SeveralChoices {
        choices = List.copyOf(choices);
    }

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var ticked = typed.texts("").stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
        if (ticked.isEmpty()) {
            return Parsed.BLANK;
        }
        var chosen =
                choices.stream().filter(choice -> ticked.contains(choice.id())).toList();
        if (chosen.size() < ticked.size()) {
            return Choices.notOffered();
        }
        var contradictions = contradictions(chosen);
        return contradictions.isEmpty()
                ? new Parsed.Accepted(new Value.ChosenSet(ids(chosen)))
                : new Parsed.Rejected(contradictions);
    }

    private static List<Problem> contradictions(List<Choice> chosen) {
        var problems = new ArrayList<Problem>();
        for (var choice : chosen) {
            if (choice.exclusive() && chosen.size() > 1) {
                problems.add(new Problem(
                        "",
                        "Vous avez coché « %s » avec une autre réponse. Décochez l'une ou l'autre."
                                .formatted(choice.label())));
            }
        }
        return problems;
    }

    private static Set<String> ids(List<Choice> chosen) {
        return chosen.stream().map(Choice::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Typed format(Value value) {
        return Typed.ofAll(List.copyOf(as(Value.ChosenSet.class, value).choices()));
    }

    @Override
    public String say(Value value) {
        return as(Value.ChosenSet.class, value).choices().stream()
                .map(id -> Choices.label(choices, id))
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("", "", 0));
    }

    @Override
    public String askAgain() {
        return choices.stream()
                .filter(Choice::exclusive)
                .findFirst()
                .map(none -> "Cochez au moins une réponse, ou « %s ».".formatted(none.label()))
                .orElse("Cochez au moins une réponse.");
    }
}
