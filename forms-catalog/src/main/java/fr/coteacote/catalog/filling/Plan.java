package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * In which order the rules of a form are computed, and what has to be computed again when an answer changes.
 *
 * <p>One for each form, made when it is first wanted; immutable afterwards.
 */
final class Plan {

    private static final Map<Form, Plan> PLANS = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<Question> questions;
    private final Map<QuestionId, Integer> places = new HashMap<>();
    private final Map<String, Integer> placeOfName = new HashMap<>();
    private final Map<String, Integer> stepOfDerived = new HashMap<>();
    private final Map<PageId, Integer> stepOfPage = new HashMap<>();
    private final int[] stepOfQuestion;
    private final int firstBlock;
    private final int firstWarning;
    private final int firstDocument;
    private final List<Step> steps = new ArrayList<>();
    private final int[][] dependents;
    private final int[][] readers;
    private final int[] order;
    private final Object[] unanswered;

    private Plan(Form form) {
        questions = form.questions();
        stepOfQuestion = new int[questions.size()];
        for (var question : questions) {
            placeOfName.put(Variable.nameOf(question.id().value()), places.size());
            places.put(question.id(), places.size());
        }
        form.pages().forEach(this::addPage);
        form.derived()
                .forEach(derived ->
                        stepOfDerived.put(Variable.nameOf(derived.id()), add(new Step.Computed(derived.is()))));
        firstBlock = steps.size();
        form.blocks().forEach(block -> add(new Step.Holds(block.when())));
        firstWarning = steps.size();
        form.warnings().forEach(warning -> add(new Step.Holds(warning.when())));
        firstDocument = steps.size();
        form.documents().forEach(document -> add(new Step.Holds(document.when())));
        dependents = findDependents();
        readers = findReaders();
        order = sort();
        unanswered = questions.stream()
                .map(question -> FactType.unanswered(question.kind()))
                .toArray();
    }

    static Plan of(Form form) {
        return PLANS.computeIfAbsent(form, Plan::new);
    }

    private void addPage(Page page) {
        int pageStep = add(new Step.Holds(page.shownIf()));
        stepOfPage.put(page.id(), pageStep);
        for (var question : page.questions()) {
            stepOfQuestion[place(question.id()).orElseThrow()] = add(new Step.Asked(pageStep, question.shownIf()));
        }
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    private int[][] findDependents() {
        var lists = emptyLists(steps.size());
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step) instanceof Step.Asked asked) {
                lists.get(asked.page()).add(step);
            }
            for (var name : steps.get(step).names()) {
                var place = placeOfName.get(name);
                var derived = stepOfDerived.get(name);
                if (place != null) {
                    lists.get(stepOfQuestion[place]).add(step);
                } else if (derived != null) {
                    lists.get(derived).add(step);
                }
            }
        }
        return toArrays(lists);
    }

    private int[][] findReaders() {
        var lists = emptyLists(questions.size());
        for (int step = 0; step < steps.size(); step++) {
            for (var name : steps.get(step).names()) {
                var place = placeOfName.get(name);
                if (place != null) {
                    lists.get(place).add(step);
                }
            }
        }
        return toArrays(lists);
    }

    private static List<List<Integer>> emptyLists(int size) {
        var lists = new ArrayList<List<Integer>>(size);
        for (int index = 0; index < size; index++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] toArrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Put each step after those it depends on. */
    private int[] sort() {
        var waitsFor = new int[steps.size()];
        for (var after : dependents) {
            for (int step : after) {
                waitsFor[step]++;
            }
        }
        var sorted = new int[steps.size()];
        int ready = 0;
        for (int step = 0; step < waitsFor.length; step++) {
            if (waitsFor[step] == 0) {
                sorted[ready++] = step;
            }
        }
        for (int next = 0; next < ready; next++) {
            for (int step : dependents[sorted[next]]) {
                if (--waitsFor[step] == 0) {
                    sorted[ready++] = step;
                }
            }
        }
        if (ready < sorted.length) {
            throw new IllegalArgumentException("The conditions of the form go in a circle; the loader refuses that");
        }
        return sorted;
    }

    List<Question> questions() {
        return questions;
    }

    int size() {
        return steps.size();
    }

    Step step(int step) {
        return steps.get(step);
    }

    /** All steps, each after those it depends on. */
    int[] order() {
        return order;
    }

    /** The steps that look at the result of {@code step}. */
    int[] dependents(int step) {
        return dependents[step];
    }

    /** The steps that look at the answer in {@code place}. */
    int[] readers(int place) {
        return readers[place];
    }

    /** Where a question stands in {@link #questions()}; empty when the form has no such question. */
    Optional<Integer> place(QuestionId question) {
        return Optional.ofNullable(places.get(question));
    }

    Optional<Integer> placeOfName(String name) {
        return Optional.ofNullable(placeOfName.get(name));
    }

    Optional<Integer> stepOfDerived(String name) {
        return Optional.ofNullable(stepOfDerived.get(name));
    }

    int stepOfQuestion(int place) {
        return stepOfQuestion[place];
    }

    int stepOfPage(PageId page) {
        return Objects.requireNonNull(stepOfPage.get(page));
    }

    int stepOfBlock(int index) {
        return firstBlock + index;
    }

    int stepOfWarning(int index) {
        return firstWarning + index;
    }

    int stepOfDocument(int index) {
        return firstDocument + index;
    }

    /** What the rules read for the question in {@code place} while it has no answer, or is not asked. */
    Object unanswered(int place) {
        return unanswered[place];
    }
}
