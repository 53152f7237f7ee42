package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Help;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.HashMap;
import java.util.List;

/** Reads the four texts of a help; none may be empty or copied from another. */
record HelpReader(Reading reading) {

    private static final Help NONE = new Help("", "", "", "", "");
    private static final List<String> SLOTS = List.of("why", "where", "example", "unknown");

    Help help(Fields fields) {
        return fields.object("help", Keys.HELP).map(this::read).orElse(NONE);
    }

    private Help read(Fields fields) {
        var help = new Help(
                fields.text("why"),
                fields.text("where"),
                fields.text("example"),
                fields.text("unknown"),
                fields.textOr("drawing", ""));
        refuseCopies(fields);
        refuseUnknownDrawing(fields, help.drawing());
        return help;
    }

    private void refuseCopies(Fields fields) {
        var seen = new HashMap<String, String>();
        for (var slot : SLOTS) {
            var text = fields.textOr(slot, "");
            var before = seen.putIfAbsent(text, slot);
            if (before != null && !text.isEmpty()) {
                reading.mistake(
                        fields.at(slot), "« %s » répète « %s »".formatted(slot, before), Keys.mendMissing(slot));
            }
        }
    }

    private void refuseUnknownDrawing(Fields fields, String drawing) {
        reading.known()
                .filter(known -> !drawing.isEmpty() && !known.drawings().contains(drawing))
                .ifPresent(known -> reading.mistake(
                        fields.at("drawing"),
                        "il n'y a pas de dessin « %s »".formatted(drawing),
                        Suggestion.among(known.drawings().stream().sorted().toList())
                                .near(drawing, "Dessins de forms/drawings")));
    }
}
