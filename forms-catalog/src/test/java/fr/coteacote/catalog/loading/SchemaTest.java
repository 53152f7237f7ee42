package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final String FORM_SCHEMA = "form.schema.json";
    private static final Schema FORMS = schema(FORM_SCHEMA);
    private static final Schema FRAGMENTS = schema("fragment.schema.json");
    private static final Schema GRIDS = schema("grid.schema.json");
    private static final Schema SCALES = schema("scale.schema.json");
    private static final Schema LINKS = schema("links.schema.json");
    private static final Schema CASES = schema("case.schema.json");
    private static final Schema ORIENTATIONS = schema("orientation.schema.json");

    static Stream<Source> files() {
        return ClassPathForms.sources(SchemaTest.class.getClassLoader()).stream()
                .filter(source -> source.path().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void editors_and_loader_agree_that_a_shipped_file_is_right(Source source) {
        assertThat(schemaOf(source).validate(source.text(), InputFormat.YAML)).isEmpty();
    }

    private static Schema schemaOf(Source source) {
        return switch (source.path()) {
            case "forms/estimates/aggir.yaml" -> GRIDS;
            case "forms/estimates/apa.yaml" -> SCALES;
            case "forms/links.yaml" -> LINKS;
            case "forms/orientation/situation.yaml" -> ORIENTATIONS;
            default ->
                source.path().startsWith("forms/fragments/")
                        ? FRAGMENTS
                        : source.path().contains("/cases/") ? CASES : FORMS;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes: 10|minutes: dix",
                "minutes: 10|minutes: 10\nin-preparation: bientôt",
                "title: Demande d'essai|titel: Demande d'essai",
                "kind: nir|kind: ssn",
                "kind: nir|kind: iban\n            per: month",
                "kind: nir|kind: nir\n            commune-enough: true",
                "kind: address|kind: address\n            autocomplete: off",
                "kind: nir|kind: nir\n            year: true",
                "kind: nir|kind: nir\n            about-filler: oui",
                "readers: [agent]|readers: []",
                "purpose: Essayer ce genre de question.|hint: x",
                "on: [aides-recues, comparer]|on: comparer",
                "unknown: Répondez au hasard.|unknown: ''",
                "per: month|per: week",
                "required: false|required: non",
                "form: essai|form: Essai",
                "ask: Essayer\n|",
                "question: mode, choice: service|question: mode, choix: service",
                "answer: Parce qu'on essaie.|reply: Parce qu'on essaie.",
                "  self: soi\n|",
                "within-days: 10|within-days: 0",
                "phone: \"04 00 00 00 01\"|phone: la mairie",
                "{within-days: 10|{within-days: 10, when: Ensuite",
                "page: medecin|page: \"12\"",
                "  - id: livret|  - id: \"5\""
            })
    void editors_and_loader_agree_that_a_spoilt_form_is_wrong(String change) throws IOException {
        var parts = change.split("\\|", -1);
        var right = read("/forms/essai/form.yaml");
        var wrong = right.replace(parts[0], parts[1]);

        assertThat(wrong).isNotEqualTo(right);
        assertThat(FORMS.validate(wrong, InputFormat.YAML)).isNotEmpty();
        assertThat(mistakes(wrong)).isNotEmpty();
    }

    @Test
    void editors_and_loader_know_the_same_keys() throws IOException {
        var definitions =
                JsonMapper.shared().readTree(read("/schema/" + FORM_SCHEMA)).path("$defs");

        assertThat(keys(definitions.path("anyQuestion")))
                .containsExactlyInAnyOrderElementsOf(Keys.QUESTION
                        .and(Stream.of(KindName.values())
                                .flatMap(kind -> kind.keys().stream())
                                .distinct()
                                .toList())
                        .known());
        var objects = Map.ofEntries(
                Map.entry("page", Keys.PAGE),
                Map.entry("use", Keys.USE),
                Map.entry("saidHere", Keys.SAID_HERE),
                Map.entry("chapter", Keys.CHAPTER),
                Map.entry("constant", Keys.CONSTANT),
                Map.entry("derived", Keys.DERIVED),
                Map.entry("block", Keys.BLOCK),
                Map.entry("warning", Keys.WARNING),
                Map.entry("document", Keys.DOCUMENT),
                Map.entry("help", Keys.HELP),
                Map.entry("choice", Keys.CHOICE),
                Map.entry("whoFillsIn", Keys.WHO_FILLS_IN),
                Map.entry("legalProtection", Keys.LEGAL_PROTECTION),
                Map.entry("discreet", Keys.DISCREET),
                Map.entry("peopleAsk", Keys.PEOPLE_ASK),
                Map.entry("nextStep", Keys.NEXT_STEP));
        objects.forEach((name, known) ->
                assertThat(keys(definitions.path(name))).as(name).containsExactlyInAnyOrderElementsOf(known.known()));
        var aCase = JsonMapper.shared().readTree(read("/schema/case.schema.json"));
        assertThat(keys(aCase)).containsExactlyInAnyOrderElementsOf(Keys.CASE.known());
        assertThat(keys(aCase.path("properties").path("expect")))
                .containsExactlyInAnyOrderElementsOf(Keys.EXPECTED.known());
    }

    @Test
    void editors_and_loader_know_the_same_keys_of_an_orientation() throws IOException {
        var schema = JsonMapper.shared().readTree(read("/schema/orientation.schema.json"));

        assertThat(keys(schema)).containsExactlyInAnyOrderElementsOf(Keys.ORIENTATION.known());
        assertThat(keys(schema.path("$defs").path("result"))).containsExactlyInAnyOrderElementsOf(Keys.RESULT.known());
    }

    private static List<String> keys(JsonNode definition) {
        return List.copyOf(definition.path("properties").propertyNames());
    }

    private static List<Mistake> mistakes(String form) throws IOException {
        try {
            Catalogue.load(List.of(
                    new Source("forms/essai/form.yaml", form),
                    new Source("forms/fragments/essai-nom.yaml", read("/forms/fragments/essai-nom.yaml")),
                    new Source("forms/drawings/essai-carte.svg", "<svg/>")));
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes();
        }
    }

    private static Schema schema(String name) {
        try {
            var schemas = Map.of(
                    "urn:catalogue:" + FORM_SCHEMA,
                    read("/schema/" + FORM_SCHEMA),
                    "urn:catalogue:grid.schema.json",
                    read("/schema/grid.schema.json"),
                    "urn:catalogue:scale.schema.json",
                    read("/schema/scale.schema.json"),
                    "urn:catalogue:links.schema.json",
                    read("/schema/links.schema.json"),
                    "urn:catalogue:fragment.schema.json",
                    read("/schema/fragment.schema.json")
                            .replace("form.schema.json#", "urn:catalogue:form.schema.json#"),
                    "urn:catalogue:case.schema.json",
                    read("/schema/case.schema.json").replace("form.schema.json#", "urn:catalogue:form.schema.json#"),
                    "urn:catalogue:orientation.schema.json",
                    read("/schema/orientation.schema.json")
                            .replace("form.schema.json#", "urn:catalogue:form.schema.json#"));
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                    .getSchema(SchemaLocation.of("urn:catalogue:" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String resource) throws IOException {
        try (var stream = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
