package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Retention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one form file, twice: to learn what it holds, then to check every mention of it. */
record FormReader(FormFile file, Fragments fragments, Set<String> drawings) {

    /** A form, and where it is written. */
    record Read(Form form, Origins origins) {}

    /** Read the form, noting every mistake. */
    Read read(Mistakes mistakes) {
        var draft = read(new Reading(file, new Mistakes(), new Origins(), Optional.empty(), LocalNames.OF_FORM));
        var reading =
                new Reading(file, mistakes, new Origins(), Optional.of(Known.of(draft, drawings)), LocalNames.OF_FORM);
        var form = read(reading);
        new CycleCheck(form, reading.origins(), mistakes).report();
        return new Read(form, reading.origins());
    }

    private Form read(Reading reading) {
        var fields = Fields.of(reading, file.root(), Keys.FORM);
        var id = new FormId(reading.id(fields, "form"));
        var version = fields.text("version");
        var presentation = new PresentationReader(reading).presentation(fields);
        var retention = retention(fields);
        var rules = new RuleBookReader(reading);
        var constants = rules.constants(fields);
        var derived = rules.derived(fields);
        var full = derived.reading();
        var fullRules = new RuleBookReader(full);
        return new Form(
                id,
                version,
                presentation,
                fields.text("source"),
                retention,
                fields.flag("several-open", false),
                fields.has("one-open-for") ? reading.questions(fields, "one-open-for") : List.of(),
                new WhoFillsInReader(reading).whoFillsIn(fields).orElse(null),
                new LegalProtectionReader(reading).legalProtection(fields).orElse(null),
                new DiscreetReader(reading).discreet(fields).orElse(null),
                PageReader.chapters(full, fragments, fields, retention.request()),
                derived.derived(),
                constants,
                fullRules.blocks(fields),
                fullRules.warnings(fields),
                fullRules.documents(fields));
    }

    private static Retention retention(Fields fields) {
        return fields.object("retention", Keys.RETENTION)
                .map(inside -> new Retention(Duration.ofDays(inside.number("draft-days")), inside.text("request")))
                .orElse(new Retention(Duration.ofDays(1), ""));
    }
}
