package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.amounts.Coefficient;
import fr.coteacote.catalog.amounts.Dated;
import fr.coteacote.catalog.amounts.Scales;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the dated figures by which the APA is reckoned, and notes those that are missing or out of order. */
final class ScalesReader {

    private static final List<String> COEFFICIENTS =
            Stream.of(Coefficient.values()).map(Coefficient::id).toList();

    private final Reading reading;

    ScalesReader(Reading reading) {
        this.reading = reading;
    }

    /** Read the figures; what is wrong is noted, and they are then of no use. */
    Scales read(Node root) {
        var fields = Fields.of(reading, root, Keys.SCALES);
        fields.word("scale", List.of("apa"));
        var coefficients = new EnumMap<Coefficient, Dated>(Coefficient.class);
        fields.objects("coefficients", Keys.COEFFICIENT, one -> one)
                .forEach(one -> one.word("id", COEFFICIENTS)
                        .flatMap(Coefficient::of)
                        .ifPresent(found -> {
                            if (coefficients.put(found, new Dated(values(one), LocalDate.MAX)) != null) {
                                reading.mistake(
                                        one.at("id"),
                                        "« %s » est écrit deux fois".formatted(found.id()),
                                        "Gardez-en un.");
                            }
                        }));
        for (var coefficient : Coefficient.values()) {
            if (!coefficients.containsKey(coefficient)) {
                reading.mistake(
                        fields.at("coefficients"),
                        "il manque « %s »".formatted(coefficient.id()),
                        "Ajoutez-le, avec ses valeurs et leurs dates.");
            }
        }
        return new Scales(dated(fields, "reference"), dated(fields, "hourly-minimum-wage"), coefficients);
    }

    private Dated dated(Fields fields, String key) {
        return fields.object(key, Keys.DATED)
                .map(found -> new Dated(values(found), found.date("until")))
                .orElse(new Dated(List.of(), LocalDate.EPOCH));
    }

    private List<Dated.Since> values(Fields fields) {
        fields.requiredList("values");
        var values = fields.objects("values", Keys.SINCE, this::since);
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).from().isAfter(values.get(i - 1).from())) {
                reading.mistake(
                        fields.at("values"),
                        "la valeur du %s ne vient pas après celle d'avant"
                                .formatted(values.get(i).from()),
                        "Écrivez-les de la plus ancienne à la plus récente.");
            }
        }
        return values;
    }

    private Dated.Since since(Fields fields) {
        return new Dated.Since(fields.date("from"), decimal(fields), fields.text("source"));
    }

    private BigDecimal decimal(Fields fields) {
        var written = fields.text("value");
        if (written.matches("\\d{1,7}(\\.\\d{1,6})?")) {
            return new BigDecimal(written);
        }
        reading.mistake(fields.at("value"), "il faut ici un nombre", "Écrivez-le avec un point, par exemple 1288.13.");
        return BigDecimal.ONE;
    }
}
