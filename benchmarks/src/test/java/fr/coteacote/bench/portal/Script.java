package fr.coteacote.bench.portal;

import fr.coteacote.bench.rules.LongestWay;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Iban;
import fr.coteacote.catalog.kinds.Nir;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody types on each page of the APA request; pages where a list grows are left out. */
public final class Script {

    /** The form that is filled in. */
    public static final String FORM = "apa";

    private static final String DEPARTMENT = "69M"; // the one of the demonstration

    private final Map<String, Map<String, String>> typed = new LinkedHashMap<>();
    private final Map<String, Integer> answers = new LinkedHashMap<>();

    private Script(Form form, List<PageProgress> pages, Map<QuestionId, Value> given) {
        for (var page : pages) {
            if (page.shown().stream().noneMatch(question -> question.kind() instanceof Group)) {
                var name = String.valueOf(form.numberOf(page.page().id()));
                var fields = new LinkedHashMap<String, String>();
                for (var question : page.shown()) {
                    fields.putAll(fields(question, given.getOrDefault(question.id(), Value.SKIPPED)));
                }
                typed.put(name, Map.copyOf(fields));
                answers.put(name, page.shown().size());
            }
        }
    }

    /** Write one that leads through as much of the form as there is. */
    public static Script write() {
        var form = Catalogue.fromClassPath().form(new FormId(FORM));
        var progress = LongestWay.through(form, new Context(LocalDate.now(ZoneId.systemDefault()), DEPARTMENT));
        return new Script(form, progress.pages(), progress.answers().asMap());
    }

    private static Map<String, String> fields(Question question, Value value) {
        var fields = new LinkedHashMap<String, String>();
        asTyped(question, value)
                .parts()
                .forEach((part, texts) -> fields.put(
                        part.isEmpty() ? question.id().value() : question.id().value() + "." + part,
                        texts.isEmpty() ? "" : texts.getFirst()));
        return fields;
    }

    /** Where rules do not care what is written, something that is accepted. */
    private static Typed asTyped(Question question, Value value) {
        return switch (question.kind()) {
            case Phone _ -> Typed.of("06 12 34 56 78");
            case Email _ -> Typed.of("marc.bertholon@example.org");
            case Iban _ -> Typed.of("FR76 3000 6000 0112 3456 7890 189");
            case Nir _ -> Typed.of("2 41 03 69 383 012 94");
            default ->
                value instanceof Value.Skipped
                        ? Typed.NOTHING
                        : value instanceof Value.Unknown
                                ? question.kind().formatUnknown()
                                : question.kind().format(value);
        };
    }

    /** The pages, in order, as addresses call them. */
    public List<String> pages() {
        return List.copyOf(typed.keySet());
    }

    /** The fields of {@code page} as they are typed; nothing on a page that is not in the script. */
    public Map<String, String> typedOn(String page) {
        return typed.getOrDefault(page, Map.of());
    }

    /** How many answers {@code page} gives; a question that is left empty is answered too: it was seen. */
    public int answersOn(String page) {
        return answers.getOrDefault(page, 0);
    }
}
