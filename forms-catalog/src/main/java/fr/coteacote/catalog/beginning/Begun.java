package fr.coteacote.catalog.beginning;

import java.util.List;
import java.util.stream.Collectors;

/** A form as its author told it, and the file that says the same. */
record Begun(
        String id,
        String version,
        String title,
        String shortTitle,
        String ask,
        String summary,
        String law,
        int minutes,
        String kept,
        int days,
        List<Begun.Asked> questions) {

    /** The kinds of question that one can begin with; the others are in the guide. */
    enum Kind {
        YES_NO("Oui ou non", "yes-no"),
        ONE_CHOICE("Un choix parmi plusieurs", "one-choice"),
        SEVERAL_CHOICES("Plusieurs choix", "several-choices"),
        SHORT_TEXT("Quelques mots", "short-text"),
        FULL_DATE("Une date", "full-date"),
        WHOLE_NUMBER("Un nombre", "whole-number"),
        AMOUNT("Une somme d'argent", "amount");

        private final String french;
        private final String written;

        Kind(String french, String written) {
            this.french = french;
            this.written = written;
        }

        String french() {
            return french;
        }

        boolean hasChoices() {
            return this == ONE_CHOICE || this == SEVERAL_CHOICES;
        }
    }

    /** A question as its author told it. */
    record Asked(
            String id,
            String label,
            String shortLabel,
            Kind kind,
            List<String> choices,
            String why,
            String where,
            String example,
            String unknown,
            String purpose) {}

    /** The file. */
    String written() {
        return """
                # yaml-language-server: $schema=../../schema/form.schema.json
                form: %s
                version: %s
                title: %s
                short-title: %s
                ask: %s
                summary: %s
                law: %s
                source: %s
                minutes: %d
                retention: {draft-days: 90, request: %s}
                after-sending:
                  - {within-days: %d, title: Le service vous répond, source: %s}
                chapters:
                  - id: demande
                    title: La demande
                    summary: %s
                    pages:
                %s""".formatted(
                id,
                quoted(version),
                quoted(title),
                quoted(shortTitle),
                quoted(ask),
                quoted(summary),
                quoted(law),
                quoted(law),
                minutes,
                quoted(kept),
                days,
                quoted(law),
                quoted(questions.stream().map(Asked::shortLabel).limit(3).collect(Collectors.joining(", "))),
                questions.stream().map(this::page).collect(Collectors.joining("\n")));
    }

    private String page(Asked asked) {
        var choices = asked.choices().isEmpty()
                ? ""
                : "            choices:\n"
                        + asked.choices().stream()
                                .map(choice -> "              - {id: %s, label: %s}%n"
                                        .formatted(Identifiers.of(choice), quoted(choice)))
                                .collect(Collectors.joining());
        return """
                      - page: %s
                        title: %s
                        questions:
                          - id: %s
                            kind: %s
                            short: %s
                %s            help:
                              why: %s
                              where: %s
                              example: %s
                              unknown: %s
                            purpose: %s
                            readers: [agent]
                            source: %s
                """.formatted(
                        asked.id(),
                        quoted(asked.label()),
                        asked.id(),
                        asked.kind().written,
                        quoted(asked.shortLabel()),
                        choices,
                        quoted(asked.why()),
                        quoted(asked.where()),
                        quoted(asked.example()),
                        quoted(asked.unknown()),
                        quoted(asked.purpose()),
                        quoted(law));
    }

    private static String quoted(String text) {
        return "\"%s\"".formatted(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
