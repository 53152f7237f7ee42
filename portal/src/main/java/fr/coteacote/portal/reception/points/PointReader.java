package fr.coteacote.portal.reception.points;

import fr.coteacote.portal.reception.hours.OpeningHours;
import fr.coteacote.portal.territory.Position;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a place of its fields, or says of each that is wrong how to mend it: the same for a file and for the form. */
public final class PointReader {

    private static final Map<PointField, Rule> RULES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    PointField.ID,
                    new Rule(
                            "[\\p{L}\\p{N}_.:-]{1,80}",
                            "Écrivez au plus 80 lettres, chiffres ou tirets, sans espace.")),
            Map.entry(
                    PointField.PIVOT,
                    new Rule(
                            "[a-zA-Z0-9]{9,14}",
                            "Écrivez les 14 chiffres du SIRET, ou W et 9 chiffres pour une association.")),
            Map.entry(PointField.CODE_POSTAL, new Rule("\\d{5}", "Écrivez les 5 chiffres du code postal.")),
            Map.entry(
                    PointField.CODE_INSEE,
                    new Rule("([013-9]\\d|2[AB1-9])\\d{3}", "Écrivez les 5 signes du code INSEE, par exemple 69387.")),
            Map.entry(
                    PointField.TELEPHONE,
                    new Rule("\\+\\d{8,15}", "Écrivez le numéro avec + et sans espace, par exemple +33199000001.")),
            Map.entry(
                    PointField.COURRIELS,
                    new Rule(
                            "[^@\\s|]+@[^@\\s|]+\\.[^@\\s|]+(\\|[^@\\s|]+@[^@\\s|]+\\.[^@\\s|]+)*",
                            "Écrivez une adresse avec un @ ; entre deux adresses, mettez |.")),
            Map.entry(PointField.PRESENTATION_RESUME, new Rule(".{0,280}", "Écrivez au plus 280 signes."))));
    private static final int LONGEST = 1_000;

    private PointReader() {}

    /** Read fields; what is empty counts as not given. */
    public static Read read(Map<PointField, String> given) {
        var fields = new EnumMap<PointField, String>(PointField.class);
        given.forEach((field, text) -> {
            if (!text.isBlank()) {
                fields.put(field, text.strip());
            }
        });
        var problems = Stream.of(PointField.values())
                .flatMap(field -> problem(field, fields.getOrDefault(field, "")).stream()
                        .map(message -> new Problem(field, message)))
                .toList();
        return problems.isEmpty() ? placed(fields) : new Read.Wrong(problems);
    }

    private static Read placed(Map<PointField, String> fields) {
        var latitude = number(fields.get(PointField.LATITUDE));
        var longitude = number(fields.get(PointField.LONGITUDE));
        if (latitude.isPresent() != longitude.isPresent()) {
            var missing = latitude.isPresent() ? PointField.LONGITUDE : PointField.LATITUDE;
            return new Read.Wrong(
                    List.of(new Problem(missing, "Écrivez la latitude et la longitude, ou aucune des deux.")));
        }
        return new Read.Right(new ReceptionPoint(
                fields.getOrDefault(PointField.ID, ""),
                latitude.map(north -> new Position(north, longitude.orElseThrow())),
                OpeningHours.parse(fields.getOrDefault(PointField.HORAIRES, "")),
                LocalDate.parse(fields.getOrDefault(PointField.DATE_MAJ, "")),
                fields));
    }

    private static Optional<String> problem(PointField field, String text) {
        if (text.isEmpty()) {
            return field.isRequired() ? Optional.of("Il manque : %s.".formatted(field.label())) : Optional.empty();
        }
        if (text.length() > LONGEST) {
            return Optional.of("Écrivez au plus %d signes.".formatted(LONGEST));
        }
        if (!field.known().isEmpty()) {
            return unknown(field, text);
        }
        var rule = RULES.get(field);
        if (rule != null && !rule.pattern().matcher(text).matches()) {
            return Optional.of(rule.mend());
        }
        return switch (field) {
            case DATE_MAJ -> isDate(text) ? Optional.empty() : Optional.of("Écrivez la date ainsi : 2026-11-24.");
            case LATITUDE -> degrees(text, 90, "45.7501");
            case LONGITUDE -> degrees(text, 180, "4.8501");
            case SITE_WEB, FICHE_ACCES_LIBRE, PRISE_RDV ->
                Stream.of(text.split("\\|")).allMatch(PointReader::isWebAddress)
                        ? Optional.empty()
                        : Optional.of("Écrivez une adresse qui commence par https://.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unknown(PointField field, String text) {
        return Stream.of(text.split("\\|"))
                .filter(value -> !field.known().contains(value))
                .findFirst()
                .map(value -> "« %s » n’est pas dans la liste. Choisissez parmi : %s."
                        .formatted(shortened(value), String.join(", ", field.known())));
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Optional<String> degrees(String text, double most, String example) {
        return number(text).filter(degrees -> Math.abs(degrees) <= most).isPresent()
                ? Optional.empty()
                : Optional.of("Écrivez un nombre avec un point, par exemple %s.".formatted(example));
    }

    private static Optional<Double> number(@Nullable String text) {
        return text == null || !text.matches("-?\\d{1,3}(\\.\\d{1,15})?")
                ? Optional.empty()
                : Optional.of(Double.valueOf(text));
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** What came of reading. */
    public sealed interface Read {

        record Right(ReceptionPoint point) implements Read {}

        record Wrong(List<Problem> problems) implements Read {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /** What is wrong with a field, in words that say how to mend it. */
    public record Problem(PointField field, String mend) {}

    private record Rule(Pattern pattern, String mend) {
        Rule(String pattern, String mend) {
            this(Pattern.compile(pattern, Pattern.UNICODE_CASE), mend);
        }
    }
}
