package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A postal address, in France with its commune, or abroad.
 *
 * @param communeEnough whether street and post code may be missing: not where somebody comes to see the person, but where
 *     it is the place that counts
 * @param own whether the browser may offer the address of who types, when the question is about them
 */
public record PostalAddress(boolean communeEnough, boolean own) implements Kind {

    /** The part for number and street. */
    public static final String LINE = "ligne1";

    /** The part for building, floor, "chez…". */
    public static final String EXTRA = "complement";

    /** The part for the post code. */
    public static final String POSTCODE = "code-postal";

    /** The part for the commune, or the town abroad. */
    public static final String COMMUNE = "commune";

    /** The part for the country; empty for France. */
    public static final String COUNTRY = "pays";

    private static final int LONGEST = 120;
    private static final int NAMED_AT_MOST = 8;

    /** How people name the country they live in, without article, départements overseas included. */
    private static final Set<String> FRANCE = Set.of(
            "france", "guadeloupe", "martinique", "guyane", "guyanefrancaise", "reunion", "ilereunion", "mayotte");

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        if (parts().stream().allMatch(part -> typed.text(part.name()).isEmpty())) {
            return Parsed.BLANK;
        }
        return new Reading(typed, communeEnough).address();
    }

    /** One address being understood. */
    private static final class Reading {

        private final List<Problem> problems = new ArrayList<>();
        private final boolean communeEnough;
        private final String line;
        private final String extra;
        private final String postcode;
        private final String commune;
        private final String country;

        Reading(Typed typed, boolean communeEnough) {
            this.communeEnough = communeEnough;
            line = text(typed, LINE);
            extra = text(typed, EXTRA);
            postcode = text(typed, POSTCODE);
            commune = text(typed, COMMUNE);
            country = text(typed, COUNTRY);
        }

        private String text(Typed typed, String part) {
            var text = French.tidy(typed.text(part));
            if (text.length() > LONGEST) {
                problems.add(new Problem(part, "Ce texte est trop long : %d caractères au plus.".formatted(LONGEST)));
            }
            return text;
        }

        Parsed address() {
            if (line.isEmpty() && !communeEnough) {
                problems.add(new Problem(LINE, "Écrivez le numéro et la rue, par exemple 12 rue des Lilas."));
            }
            var address =
                    country.isEmpty() || FRANCE.contains(CommuneName.of(country).plain()) ? inFrance() : abroad();
            return problems.isEmpty() ? new Parsed.Accepted(address) : new Parsed.Rejected(problems);
        }

        private Value.Address abroad() {
            if (commune.isEmpty()) {
                problems.add(new Problem(COMMUNE, "Écrivez le nom de la ville."));
            }
            return new Value.Address(line, extra, postcode, commune, "", country);
        }

        private Value.Address inFrance() {
            var digits = French.compact(postcode).replaceFirst("^F(?=\\d)", "");
            if (digits.isEmpty() && communeEnough) {
                return withCommuneAlone();
            }
            if (digits.isEmpty()) {
                problems.add(new Problem(POSTCODE, "Écrivez le code postal : cinq chiffres, par exemple 69003."));
            } else if (!digits.matches("\\d{5}")) {
                problems.add(new Problem(POSTCODE, "Un code postal a cinq chiffres, par exemple 69003."));
            }
            if (!digits.matches("\\d{5}")) {
                if (commune.isEmpty()) {
                    problems.add(new Problem(COMMUNE, "Écrivez le nom de la commune."));
                }
                return new Value.Address(line, extra, digits, commune, "", "");
            }
            return withCommune(digits);
        }

        private Value.Address withCommuneAlone() {
            var named = Communes.ofFrance().named(commune);
            if (named.isEmpty()) {
                problems.add(new Problem(
                        COMMUNE,
                        commune.isEmpty()
                                ? "Écrivez le nom de la commune."
                                : "Nous ne trouvons pas « %s ». Vérifiez le nom de la commune, ou écrivez aussi son code postal."
                                        .formatted(commune)));
                return new Value.Address(line, extra, "", commune, "", "");
            }
            var known = named.getFirst();
            var name = named.size() > 1 ? commune : known.name();
            // A commune found by a former name is kept under its present one, which others may bear.
            if (named.size() > 1 || Communes.ofFrance().named(name).size() > 1) {
                problems.add(new Problem(
                        POSTCODE,
                        "Plusieurs communes s'appellent « %s ». Écrivez aussi le code postal.".formatted(name)));
            }
            return new Value.Address(line, extra, "", known.name(), known.code(), "");
        }

        private Value.Address withCommune(String digits) {
            var here = Communes.ofFrance().at(digits);
            if (here.isEmpty()) {
                problems.add(new Problem(
                        POSTCODE,
                        "Nous ne trouvons pas le code postal %s. Vérifiez-le. Écrivez celui de la commune, sans « cedex »."
                                .formatted(digits)));
                return new Value.Address(line, extra, digits, commune, "", "");
            }
            var found = commune.isEmpty() && here.size() == 1
                    ? Optional.of(here.getFirst())
                    : Communes.ofFrance().find(digits, commune);
            if (found.isEmpty()) {
                problems.add(new Problem(COMMUNE, notFound(digits, here)));
            }
            return found.map(known -> new Value.Address(line, extra, digits, known.name(), known.code(), ""))
                    .orElseGet(() -> new Value.Address(line, extra, digits, commune, "", ""));
        }

        private String notFound(String digits, List<Commune> here) {
            var names = here.stream().map(Commune::name).sorted().toList();
            var some = names.size() <= NAMED_AT_MOST
                    ? French.or(names)
                    : String.join(", ", names.subList(0, NAMED_AT_MOST)) + "…";
            return commune.isEmpty()
                    ? "Plusieurs communes ont le code postal %s. Écrivez laquelle : %s."
                            .formatted(digits, some)
                            .replace("….", "…")
                    : "Nous ne trouvons pas « %s » au code postal %s. Écrivez le nom de la commune : %s."
                            .formatted(commune, digits, some)
                            .replace("….", "…");
        }
    }

    @Override
    public Typed format(Value value) {
        var address = as(Value.Address.class, value);
        var parts = new LinkedHashMap<String, String>();
        parts.put(LINE, address.line());
        parts.put(EXTRA, address.extra());
        parts.put(POSTCODE, address.postcode());
        parts.put(COMMUNE, address.commune());
        parts.put(COUNTRY, address.country());
        return Typed.ofParts(parts);
    }

    @Override
    public String say(Value value) {
        var address = as(Value.Address.class, value);
        var town = Stream.of(address.postcode(), address.commune())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(French.NO_BREAK_SPACE));
        return Stream.of(address.line(), address.extra(), town, address.country())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(LINE, "Numéro et rue", token("address-line1"), "", 40, communeEnough),
                new Part(EXTRA, "Bâtiment, étage, « chez… »", token("address-line2"), "", 40, true),
                new Part(POSTCODE, "Code postal", token("postal-code"), "numeric", 5, communeEnough),
                new Part(COMMUNE, "Commune", token("address-level2"), "", 30, false),
                new Part(COUNTRY, "Pays, si ce n'est pas la France", token("country-name"), "", 30, true));
    }

    private String token(String autocomplete) {
        return own ? autocomplete : "";
    }

    @Override
    public String askAgain() {
        return communeEnough
                ? "Écrivez au moins le nom de la commune."
                : "Écrivez l'adresse : la rue, le code postal et la commune.";
    }
}
