package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.QuestionId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values as JSON, for the database; what was once written can always be read.
 *
 * <p>Each value is an object with one field, named after its type: {@code {"text":"Martin"}}.
 */
public final class ValueJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ValueJson() {}

    /** Write {@code value} as JSON. */
    public static String write(Value value) {
        return MAPPER.writeValueAsString(node(value));
    }

    private static ObjectNode node(Value value) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (value) {
            case Value.Text(var text) -> json.put("text", text);
            case Value.Chosen(var choice) -> json.put("chosen", choice);
            case Value.ChosenSet(var choices) -> choices.forEach(json.putArray("chosenSet")::add);
            case Value.Moment(var date) -> json.put("moment", date.toIso());
            case Value.Money(var cents) -> json.put("cents", cents);
            case Value.Count(var count) -> json.put("count", count);
            case Value.Address address ->
                json.putObject("address")
                        .put("line", address.line())
                        .put("extra", address.extra())
                        .put("postcode", address.postcode())
                        .put("commune", address.commune())
                        .put("communeCode", address.communeCode())
                        .put("country", address.country());
            case Value.Civil person ->
                json.putObject("civil")
                        .put("familyName", person.familyName())
                        .put("usualName", person.usualName())
                        .put("givenNames", person.givenNames());
            case Value.Items(var items) -> {
                var array = json.putArray("items");
                for (var item : items) {
                    var object = array.addObject();
                    item.forEach((question, answer) -> object.set(question.value(), node(answer)));
                }
            }
            case Value.Declared declared ->
                json.putObject("declared")
                        .put("name", declared.name())
                        .put("date", declared.date().toString());
            case Value.Unknown _ -> json.put("unknown", true);
            case Value.Skipped _ -> json.put("skipped", true);
        }
        return json;
    }

    /**
     * Read what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when {@code json} was not written by {@link #write}
     */
    public static Value read(String json) {
        try {
            return value(MAPPER.readTree(json));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("This is not a value written by ValueJson", e);
        }
    }

    private static Value value(JsonNode node) {
        var name = node.isObject() && node.size() == 1
                ? node.propertyNames().iterator().next()
                : "";
        var inside = node.path(name);
        return switch (name) {
            case "text" -> new Value.Text(inside.asString());
            case "chosen" -> new Value.Chosen(inside.asString());
            case "chosenSet" -> new Value.ChosenSet(strings(inside));
            case "moment" ->
                new Value.Moment(PartialDate.parse(inside.asString()).orElseThrow(ValueJson::strange));
            case "cents" -> new Value.Money(inside.asLong());
            case "count" -> new Value.Count(inside.asLong());
            case "address" ->
                new Value.Address(
                        text(inside, "line"),
                        text(inside, "extra"),
                        text(inside, "postcode"),
                        text(inside, "commune"),
                        text(inside, "communeCode"),
                        text(inside, "country"));
            case "civil" ->
                new Value.Civil(text(inside, "familyName"), text(inside, "usualName"), text(inside, "givenNames"));
            case "items" -> new Value.Items(items(inside));
            case "declared" -> new Value.Declared(text(inside, "name"), LocalDate.parse(text(inside, "date")));
            case "unknown" -> Value.UNKNOWN;
            case "skipped" -> Value.SKIPPED;
            default -> throw strange();
        };
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Set<String> strings(JsonNode array) {
        var strings = new LinkedHashSet<String>();
        array.forEach(element -> strings.add(element.asString()));
        return strings;
    }

    private static List<Map<QuestionId, Value>> items(JsonNode array) {
        return array.valueStream().map(ValueJson::item).toList();
    }

    private static Map<QuestionId, Value> item(JsonNode object) {
        var item = new LinkedHashMap<QuestionId, Value>();
        object.propertyStream().forEach(field -> item.put(new QuestionId(field.getKey()), value(field.getValue())));
        return item;
    }

    private static IllegalArgumentException strange() {
        return new IllegalArgumentException("This is not a value written by ValueJson");
    }
}
