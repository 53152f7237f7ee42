package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.NextStep;
import fr.coteacote.catalog.Presentation;
import java.util.List;

/** Reads what a form says of itself, before it is started and after it is sent. */
record PresentationReader(Reading reading) {

    Presentation presentation(Fields form) {
        var title = form.text("title");
        return new Presentation(
                title,
                form.textOr("short-title", title),
                form.text("ask"),
                form.text("summary"),
                form.text("law"),
                form.textOr("received-by", ""),
                between(form, "minutes", 600),
                form.flag("in-preparation", false),
                steps(form),
                KindReader.waysOut(reading, form, "see-also"));
    }

    private List<NextStep> steps(Fields form) {
        form.requiredList("after-sending");
        return form.objects("after-sending", Keys.NEXT_STEP, this::step);
    }

    private NextStep step(Fields fields) {
        var title = fields.text("title");
        return new NextStep(
                when(fields),
                title,
                fields.textOr("title-self", title),
                fields.textOr("detail", ""),
                fields.text("source"));
    }

    private NextStep.When when(Fields fields) {
        if (!fields.has("within-days")) {
            return new NextStep.When.InWords(fields.text("when"));
        }
        if (fields.has("when")) {
            reading.mistake(
                    fields.at("when"),
                    "« when » et « within-days » disent tous deux quand",
                    "Gardez « within-days » si le délai part de l'envoi, « when » sinon.");
        }
        return new NextStep.When.WithinDays(between(fields, "within-days", 366));
    }

    private int between(Fields fields, String key, int most) {
        long number = fields.number(key);
        if (number < 1 || number > most) {
            reading.mistake(
                    fields.at(key),
                    "« %s » doit aller de 1 à %d".formatted(key, most),
                    "Exemple : « %s: %d ».".formatted(key, Math.min(40, most)));
        }
        return Math.clamp(number, 1, most);
    }
}
