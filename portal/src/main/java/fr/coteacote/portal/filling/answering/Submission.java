package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Typed;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a page as a browser sends them, through either door.
 *
 * <p>A field is named after its question, followed by a dot and the part when the question has several. Names that
 * begin with an underscore are the page's own: {@value #EDIT} and, for each question, {@value #SEEN} followed by its
 * name.
 */
public record Submission(Map<String, List<String>> fields) {

    /** The name of the field that holds the edit's identifier. */
    static final String EDIT = "_edit";

    /** What precedes a question's name in the field that holds the version that was on the page. */
    public static final String SEEN = "_seen.";

    /** What precedes a question's name in the field that says which of two answers that met is wanted. */
    public static final String CHOSEN = "_choisi.";

    /**
     * What precedes a question's name in the field that holds the version that was shown beside what was typed: it is replaced
     * by who says so, and by nobody else.
     */
    public static final String AGAINST = "_contre.";

    /** The answer that is in the database already. */
    public static final String THEIRS = "garder";

    /** The answer that was typed here. */
    public static final String YOURS = "remplacer";

    /** Both: the one that was typed here comes to the end of a list. */
    public static final String BOTH = "ajouter";

    /** The name of the field that lists what this person has touched, on a page that two people see. */
    static final String TOUCHED = "_touche";

    /** The name of the field that says where to go afterwards. */
    public static final String BACK = "_back";

    private static final JsonMapper JSON = new JsonMapper();

    public Submission {
        var kept = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, texts) -> {
            if (!name.equals("_csrf")) {
                kept.put(name, texts.stream().map(Submission::withoutNul).toList());
            }
        });
        fields = kept;
    }

    /** Take what a page that runs scripts hands over, with the mark of this very press. */
    public static Submission from(Map<String, List<String>> fields, String edit) {
        var all = new LinkedHashMap<>(fields);
        all.put(EDIT, List.of(edit));
        return new Submission(all);
    }

    static Submission read(String json) {
        return new Submission(JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {}));
    }

    String write() {
        return JSON.writeValueAsString(fields);
    }

    /** A short name for all that it says: another as soon as a letter of it is another. */
    String mark() {
        return GroupItems.mark(write());
    }

    /** What was typed for {@code question}. */
    Typed typedFor(Question question) {
        var name = question.id().value();
        var parts = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, texts) -> {
            if (field.equals(name)) {
                parts.put("", texts);
            } else if (field.startsWith(name + ".")) {
                parts.put(field.substring(name.length() + 1), texts);
            }
        });
        return new Typed(parts);
    }

    /**
     * Tell whether the person typed something for {@code question} themselves: on a page that two people see, what stands
     * in the other fields is the other's.
     */
    boolean touches(QuestionId question) {
        var touched = fields.get(TOUCHED);
        return touched == null || touched.contains(question.value());
    }

    /** Tell whether anything was touched. */
    boolean touchesAnything() {
        return !touched().isEmpty();
    }

    /** Tell whether the page says what was touched: only one that two people see does. */
    boolean saysWhatIsTouched() {
        return fields.containsKey(TOUCHED);
    }

    /** All that stands in the fields, with what this person had touched before among what they have. */
    Submission touchingToo(Submission before) {
        var touched = before.touched();
        touched.removeIf(question -> !asks(question));
        touched.addAll(fields.getOrDefault(TOUCHED, List.of()));
        return with(Map.of(TOUCHED, List.copyOf(touched)));
    }

    /** Tell whether the page has a field for {@code question}: a box without a tick sends the version alone. */
    private boolean asks(String question) {
        return fields.containsKey(SEEN + question) || fields.keySet().stream().anyMatch(field -> isOf(field, question));
    }

    /** What was touched: all that was typed, on a page that does not say it. */
    private Set<String> touched() {
        return saysWhatIsTouched()
                ? new LinkedHashSet<>(fields.getOrDefault(TOUCHED, List.of()))
                : fields.keySet().stream()
                        .filter(field -> !field.startsWith("_"))
                        .map(field -> field.replaceFirst("\\..*", ""))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What this person has touched now, and what they had touched before. */
    Submission after(Submission before) {
        var touched = before.touched();
        var kept = new LinkedHashMap<>(before.fields);
        var now = fields.getOrDefault(TOUCHED, List.of());
        for (var question : now) {
            touched.add(question);
            kept.keySet().removeIf(field -> isOf(field, question));
        }
        fields.forEach((field, texts) -> {
            if (field.startsWith("_") || now.stream().anyMatch(question -> isOf(field, question))) {
                kept.put(field, texts);
            }
        });
        kept.put(TOUCHED, List.copyOf(touched));
        return new Submission(kept);
    }

    /** What this person has typed, and what another has for the questions that they left alone; nothing of the rest. */
    Submission beside(Submission other) {
        var own = filledIn();
        var theirs = other.filledIn();
        theirs.removeAll(own);
        var all = new LinkedHashMap<>(about(own));
        all.putAll(other.about(theirs));
        all.put(TOUCHED, Stream.concat(own.stream(), theirs.stream()).toList());
        return new Submission(all);
    }

    /** The fields of {@code questions}, and what the page says of them. */
    private Map<String, List<String>> about(Set<String> questions) {
        var about = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, texts) -> {
            if (questions.stream().anyMatch(question -> isAbout(field, question))) {
                about.put(field, texts);
            }
        });
        return about;
    }

    /** What was touched; on a page that does not say it, an empty field is one that was left alone. */
    private Set<String> filledIn() {
        return saysWhatIsTouched()
                ? touched()
                : new Submission(fields.entrySet().stream()
                                .filter(field -> field.getValue().stream().anyMatch(text -> !text.isBlank()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                        .touched();
    }

    /** Tell whether a field is of a question, or holds what the page says of it. */
    private static boolean isAbout(String field, String question) {
        return isOf(field, question)
                || Stream.of(SEEN, CHOSEN, AGAINST).anyMatch(mark -> field.equals(mark + question));
    }

    private static boolean isOf(String field, String question) {
        return field.equals(question) || field.startsWith(question + ".");
    }

    /** The same without what was typed for {@code questions}, and without having touched them. */
    Submission without(Collection<QuestionId> questions) {
        var names = questions.stream().map(QuestionId::value).collect(Collectors.toSet());
        var kept = new LinkedHashMap<>(fields);
        kept.keySet().removeIf(field -> names.stream().anyMatch(name -> isOf(field, name)));
        kept.computeIfPresent(TOUCHED, (_, touched) -> without(touched, names));
        return new Submission(kept);
    }

    private static List<String> without(List<String> touched, Set<String> names) {
        return touched.stream().filter(name -> !names.contains(name)).toList();
    }

    /** The same with what the page says of itself. */
    Submission with(Map<String, List<String>> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new Submission(all);
    }

    /** The version of the answer to {@code question} that the person has seen and writes over; 0 for none. */
    int seen(QuestionId question) {
        var text = first((isAgainst(question) ? AGAINST : SEEN) + question.value());
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private boolean isAgainst(QuestionId question) {
        return chosen(question).equals(YOURS) && fields.containsKey(AGAINST + question.value());
    }

    /** Tell whether the person, shown two answers to {@code question}, went on without choosing one. */
    boolean leavesOpen(QuestionId question) {
        return fields.containsKey(AGAINST + question.value())
                && chosen(question).isEmpty();
    }

    /** Tell whether the person, shown two answers to {@code question}, wants the one in the database. */
    boolean givesWay(QuestionId question) {
        return chosen(question).equals(THEIRS);
    }

    /** Which of the answers to {@code question} that met the person wants; "" when they were not asked, or do not say. */
    String chosen(QuestionId question) {
        return first(CHOSEN + question.value());
    }

    /** The edit that this is, by the mark its page made; by what it says when the page could make none. */
    UUID edit() {
        var mark = first(EDIT);
        return UUID.nameUUIDFromBytes((mark.isEmpty() ? write() : mark).getBytes(StandardCharsets.UTF_8));
    }

    /** Tell whether the person came from the review and wants to go back there. */
    boolean goesBackToReview() {
        return first(BACK).equals("relire");
    }

    String first(String name) {
        var texts = fields.getOrDefault(name, List.of());
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** PostgreSQL and XML have no U+0000, and no keyboard types it. */
    private static String withoutNul(String text) {
        return text.replace("\u0000", "");
    }
}
