package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Constant;
import fr.coteacote.catalog.Derived;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.Variable;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what stands beside the pages of a form: constants, derived values, blocks, warnings, documents. */
record RuleBookReader(Reading reading) {

    private static final List<String> ACCEPTED = List.of("pdf", "photo");

    List<Constant> constants(Fields form) {
        return form.objects("constants", Keys.CONSTANT, this::constant);
    }

    private Constant constant(Fields fields) {
        var constant = new Constant(
                reading.declare(fields, "id", Origins.Sort.NAME),
                value(fields),
                fields.date("valid-from"),
                fields.date("valid-to"),
                fields.text("source"));
        if (constant.validTo().isBefore(constant.validFrom())) {
            reading.mistake(
                    fields.at("valid-to"),
                    "« valid-to » vient avant « valid-from »",
                    "Échangez ou corrigez les dates.");
        }
        return constant;
    }

    private static Object value(Fields fields) {
        var node = fields.value("value");
        if (node.isPresent() && node.get() instanceof SequenceNode) {
            return fields.texts("value");
        }
        return node.isPresent()
                        && node.get() instanceof ScalarNode scalar
                        && scalar.isPlain()
                        && scalar.getValue().matches("-?\\d{1,18}")
                ? Long.valueOf(scalar.getValue())
                : fields.text("value");
    }

    static FactType typeOf(Constant constant) {
        return switch (constant.value()) {
            case Long _ -> FactType.NUMBER;
            case List<?> _ -> FactType.LIST;
            default -> FactType.TEXT;
        };
    }

    /** Derived values, and a reading that knows their names. */
    record WithDerived(List<Derived> derived, Reading reading) {}

    /** Read derived values; each may use those above it. */
    WithDerived derived(Fields form) {
        var derived = new ArrayList<Derived>();
        var current = reading;
        for (var fields : form.objects("derived", Keys.DERIVED, found -> found)) {
            var id = reading.declare(fields, "id", Origins.Sort.NAME);
            var name = Variable.nameOf(id);
            var formula = current.expression(fields, "is");
            formula.ifPresent(fine -> derived.add(new Derived(id, fine.rule())));
            var variable = formula.map(
                    fine -> Variable.of(name, fine.type(), fine.rule().reads()));
            current = current.knowing(
                    vocabulary -> variable.map(vocabulary::with).orElseGet(() -> vocabulary.withFaulty(name)));
        }
        return new WithDerived(derived, current);
    }

    List<Block> blocks(Fields form) {
        return form.objects("blocks", Keys.BLOCK, this::block);
    }

    private Block block(Fields fields) {
        var id = reading.declare(fields, "id", Origins.Sort.BLOCK);
        fields.text("when");
        return new Block(
                id,
                reading.condition(fields, "when"),
                fields.text("title"),
                fields.text("because"),
                KindReader.waysOut(reading, fields),
                reading.questions(fields, "on"),
                fields.text("source"));
    }

    List<Warning> warnings(Fields form) {
        return form.objects("warnings", Keys.WARNING, this::warning);
    }

    private Warning warning(Fields fields) {
        var id = reading.declare(fields, "id", Origins.Sort.WARNING);
        fields.text("when");
        return new Warning(
                id,
                reading.condition(fields, "when"),
                fields.text("text"),
                KindReader.waysOut(reading, fields),
                reading.questions(fields, "on"),
                fields.text("source"));
    }

    List<DocumentRule> documents(Fields form) {
        return form.objects("documents", Keys.DOCUMENT, this::document);
    }

    private DocumentRule document(Fields fields) {
        return new DocumentRule(
                reading.declareNumbered(fields, "id", Origins.Sort.DOCUMENT),
                fields.text("title"),
                fields.textOr("hint", ""),
                reading.condition(fields, "when"),
                fields.flag("optional", false),
                fields.has("accepted") ? fields.words("accepted", ACCEPTED) : ACCEPTED,
                new HelpReader(reading).help(fields),
                QuestionReader.readers(fields),
                fields.text("source"));
    }
}
