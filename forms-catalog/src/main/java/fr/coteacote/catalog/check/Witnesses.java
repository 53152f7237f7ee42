package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Declaration;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Iban;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.LongText;
import fr.coteacote.catalog.kinds.Nir;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.PartialDateKind;
import fr.coteacote.catalog.kinds.Person;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.PostalAddress;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.ShortText;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.WholeNumber;
import fr.coteacote.catalog.kinds.YesNo;
import fr.coteacote.catalog.rules.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * For a question, one answer for each case that some rules can tell apart.
 *
 * <p>Choices: each one a rule names, and one for all the others; every choice where a rule uses the answer otherwise.
 * Several choices: every set of those. Numbers and dates: the values on both sides of every limit.
 */
record Witnesses(Sight sight, LocalDate today) {

    /** All answers worth trying, « je ne sais pas » included where it is offered. */
    List<Value> of(Question question) {
        var values = new LinkedHashSet<Value>(answers(question));
        if (question.dontKnow()) {
            values.add(Value.UNKNOWN);
        }
        return List.copyOf(values);
    }

    /** Every single choice of a question, or what is worth trying when it has no choices. */
    List<Value> allChoices(Question question) {
        var values = new LinkedHashSet<Value>();
        switch (question.kind()) {
            case YesNo yesNo -> yesNo.choices().forEach(choice -> values.add(chosen(choice.id())));
            case OneChoice one -> one.choices().forEach(choice -> values.add(chosen(choice.id())));
            case SeveralChoices several ->
                several.choices().forEach(choice -> values.add(new Value.ChosenSet(Set.of(choice.id()))));
            default -> values.addAll(of(question));
        }
        if (question.dontKnow()) {
            values.add(Value.UNKNOWN);
        }
        return List.copyOf(values);
    }

    private static Value chosen(String id) {
        return id.equals(Kind.DONT_KNOW) ? Value.UNKNOWN : new Value.Chosen(id);
    }

    private List<Value> answers(Question question) {
        var name = Variable.nameOf(question.id().value());
        return switch (question.kind()) {
            case YesNo yesNo -> chosen(name, yesNo.choices());
            case OneChoice one -> chosen(name, one.choices());
            case DocumentUpload _ -> chosen(name, DocumentUpload.CHOICES);
            case SeveralChoices several -> chosenSets(name, several.choices());
            case FullDate date ->
                new DateWitnesses(sight, today)
                        .full(name, date.bounds().first(today), date.bounds().last(today));
            case PartialDateKind date ->
                new DateWitnesses(sight, today)
                        .partial(name, date.bounds().first(today), date.bounds().last(today));
            case WholeNumber number ->
                numbers(name, number.min(), number.max()).stream()
                        .<Value>map(Value.Count::new)
                        .toList();
            case Group group ->
                numbers(name, 1, group.max()).stream()
                        .<Value>map(Witnesses::items)
                        .toList();
            case Amount _ ->
                numbers(name, 0, 9_999_999_99L).stream()
                        .<Value>map(Value.Money::new)
                        .toList();
            case Declaration _ -> List.of(new Value.Declared("", today));
            case Person _ -> List.of(new Value.Civil("Moreau", "", "Jeanne"));
            case PostalAddress _ -> List.of(new Value.Address("12 rue des Lilas", "", "69003", "Lyon", "69123", ""));
            case ShortText _, LongText _, Phone _, Email _, Nir _, Iban _ -> texts(name);
        };
    }

    private List<Value> chosen(String name, List<Choice> choices) {
        return telling(name, choices).stream().map(Witnesses::chosen).toList();
    }

    /** The choices that rules tell apart, and the first of those they do not. */
    private List<String> telling(String name, List<Choice> choices) {
        var ids = choices.stream().map(Choice::id).toList();
        if (sight.isOpaque(name)) {
            return ids;
        }
        var named = sight.texts(name);
        var telling = new ArrayList<String>();
        boolean hasOther = false;
        for (var id : ids) {
            if (named.contains(id)) {
                telling.add(id);
            } else if (!hasOther) {
                telling.add(id);
                hasOther = true;
            }
        }
        return telling;
    }

    private List<Value> chosenSets(String name, List<Choice> choices) {
        var telling = telling(name, choices);
        var alone = choices.stream().filter(Choice::exclusive).map(Choice::id).toList();
        var free = telling.stream().filter(id -> !alone.contains(id)).toList();
        var sets = new ArrayList<Value>();
        for (int bits = 1; bits < 1 << free.size(); bits++) {
            var set = new LinkedHashSet<String>();
            for (int index = 0; index < free.size(); index++) {
                if ((bits >> index & 1) == 1) {
                    set.add(free.get(index));
                }
            }
            sets.add(new Value.ChosenSet(set));
        }
        telling.stream()
                .filter(alone::contains)
                .map(id -> new Value.ChosenSet(Set.of(id)))
                .forEach(sets::add);
        return sets;
    }

    private Set<Long> numbers(String name, long min, long max) {
        var numbers = new TreeSet<>(List.of(min, max));
        for (long limit : sight.numbers(name)) {
            for (long near = limit - 1; near <= limit + 1; near++) {
                if (min <= near && near <= max) {
                    numbers.add(near);
                }
            }
        }
        return numbers;
    }

    private static Value items(long count) {
        return new Value.Items(Collections.nCopies(Math.toIntExact(count), Map.<QuestionId, Value>of()));
    }

    private List<Value> texts(String name) {
        var values = new ArrayList<Value>(List.of(new Value.Text("x")));
        sight.texts(name).stream()
                .filter(text -> !text.isEmpty() && !text.equals(Kind.DONT_KNOW))
                .map(Value.Text::new)
                .forEach(values::add);
        return values;
    }
}
