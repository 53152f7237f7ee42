package fr.coteacote.portal.establishments.importing;

import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.portal.establishments.houses.Address;
import fr.coteacote.portal.establishments.houses.Capacity;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Contact;
import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.Finess;
import fr.coteacote.portal.establishments.houses.Located;
import fr.coteacote.portal.establishments.houses.Stay;
import fr.coteacote.portal.importing.FileText;
import fr.coteacote.portal.importing.WrongLine;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the geolocated extract of FINESS: no header, two sections, of establishments ({@code structureet}) and of where they
 * stand ({@code geolocalisation}), in Windows-1252.
 *
 * <p>It names all establishments of the country, pharmacies too: only the houses for older people are read.
 */
final class FinessFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ESTABLISHMENT = "structureet";
    private static final String PLACE = "geolocalisation";

    /** The categories of FINESS (annexe of the arrêté of 13 November 2013; 207 still to be checked). */
    private static final Map<String, Category> CATEGORIES = Map.of(
            "500", Category.EHPAD,
            "202", Category.RESIDENCE_AUTONOMIE,
            "362", Category.USLD,
            "501", Category.EHPA,
            "502", Category.EHPA,
            "207", Category.DAY_CENTRE);

    private static final int ENTITY = 2;
    private static final int NAME = 3;
    private static final int LONG_NAME = 4;
    private static final int NUMBER = 7;
    private static final int WAY = 8;
    private static final int STREET = 9;
    private static final int COMMUNE = 12;
    private static final int DEPARTMENT = 13;
    private static final int DELIVERY = 15;
    private static final int PHONE = 16;
    private static final int CATEGORY = 18;
    private static final int UPDATED = 30;
    private static final int PLACE_COLUMNS = 5;

    private final Projections projections = new Projections();
    private final List<WrongLine> wrong = new ArrayList<>();
    private final Map<String, Establishment> houses = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private FinessFile() {}

    /** Tell whether a file looks like one of FINESS. */
    static boolean is(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 40), WINDOWS);
        return start.startsWith("finess;") || start.startsWith(ESTABLISHMENT + ";");
    }

    static ReadFile read(byte[] file) {
        var text = FileText.utf8(file).orElseGet(() -> new String(file, WINDOWS));
        return new FinessFile().read(text.lines().toList());
    }

    private ReadFile read(List<String> lines) {
        for (int number = 1; number <= lines.size(); number++) {
            var fields = lines.get(number - 1).split(";", -1);
            switch (fields[0]) {
                case ESTABLISHMENT -> establishment(number, fields);
                case PLACE -> place(number, fields);
                default -> {
                    if (number > 1 && !lines.get(number - 1).isBlank()) {
                        mend(number, "", "Une ligne commence par structureet; ou par geolocalisation;.");
                    }
                }
            }
        }
        if (houses.isEmpty() && wrong.isEmpty()) {
            mend(1, "categetab", "Aucune maison pour personnes âgées dans ce fichier (500, 202, 362, 501, 502, 207).");
        }
        return new ReadFile(Source.FINESS, List.copyOf(houses.values()), wrong, List.of());
    }

    private void mend(int line, String column, String mend) {
        wrong.add(new WrongLine(line, column, mend));
    }

    private void establishment(int line, String[] fields) {
        if (fields.length <= UPDATED) {
            mend(
                    line,
                    "",
                    "Il faut au moins 31 colonnes séparées par des points-virgules. Téléchargez le fichier de nouveau.");
            return;
        }
        var category = CATEGORIES.get(fields[CATEGORY].strip());
        if (category == null) {
            return;
        }
        var finess = Finess.parse(fields[1].strip());
        if (finess.isEmpty()) {
            mend(line, "nofinesset", "Un numéro FINESS a 9 signes, par exemple 010000024 ou 2A0000019.");
            return;
        }
        var before = seen.putIfAbsent(finess.get().value(), line);
        if (before != null) {
            mend(
                    line,
                    "nofinesset",
                    "Cette maison est déjà à la ligne %d. Gardez une seule des deux lignes.".formatted(before));
            return;
        }
        house(line, fields, finess.get(), category)
                .ifPresent(house -> houses.put(house.finess().value(), house));
    }

    private Optional<Establishment> house(int line, String[] fields, Finess finess, Category category) {
        var delivery = fields[DELIVERY].strip();
        var name = fields[LONG_NAME].isBlank() ? fields[NAME].strip() : fields[LONG_NAME].strip();
        var told = day(fields[UPDATED].strip());
        if (name.isEmpty()) {
            mend(line, "rs", "Écrivez le nom de la maison.");
        }
        if (!delivery.matches("\\d{5} .+")) {
            mend(line, "ligneacheminement", "Écrivez le code postal et la commune, par exemple 69003 LYON.");
        }
        if (told == null) {
            mend(line, "datemaj", "Écrivez la date ainsi : 2026-11-24.");
        }
        if (name.isEmpty() || told == null || !delivery.matches("\\d{5} .+")) {
            return Optional.empty();
        }
        var inseeCode = inseeCode(fields);
        return Optional.of(new Establishment(
                finess,
                Finess.parse(fields[ENTITY].strip()).orElse(null),
                name,
                Set.of(category),
                null,
                new Address(
                        String.join(" ", fields[NUMBER], fields[WAY], fields[STREET])
                                .strip()
                                .replaceAll(" +", " "),
                        delivery.substring(0, 5),
                        inseeCode,
                        city(delivery, inseeCode)),
                null,
                new Contact(PhoneText.international(fields[PHONE].strip()), "", ""),
                Capacity.UNKNOWN,
                Set.of(),
                category == Category.DAY_CENTRE ? Set.of(Stay.DAY) : Set.of(Stay.PERMANENT),
                null,
                null,
                null,
                false,
                List.of(),
                Set.of(),
                null,
                told));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** The code of the commune; overseas FINESS writes the département with a letter, and none is made of it. */
    private static @Nullable String inseeCode(String[] fields) {
        var code = fields[DEPARTMENT].strip() + fields[COMMUNE].strip();
        return code.matches("(\\d{2}|2[AB])\\d{3}") ? code : null;
    }

    /** The commune as it is written in the list of communes, or else as letters are addressed. */
    private static String city(String delivery, @Nullable String inseeCode) {
        return Optional.ofNullable(inseeCode)
                .flatMap(code -> Communes.ofFrance().withCode(code))
                .map(commune -> commune.name())
                .orElseGet(
                        () -> delivery.substring(6).replaceFirst(" CEDEX.*", "").strip());
    }

    private void place(int line, String[] fields) {
        if (fields.length < PLACE_COLUMNS) {
            mend(line, "", "Il faut 6 colonnes séparées par des points-virgules. Téléchargez le fichier de nouveau.");
            return;
        }
        var house = houses.get(fields[1].strip());
        if (house == null || (fields[2].isBlank() && fields[3].isBlank())) {
            return;
        }
        var x = metres(fields[2].strip());
        var y = metres(fields[3].strip());
        if (x.isEmpty() || y.isEmpty()) {
            mend(line, x.isEmpty() ? "coordxet" : "coordyet", "Écrivez un nombre avec un point, par exemple 843412.5.");
            return;
        }
        var position = projections.place(x.get(), y.get(), fields[4]);
        if (position.isEmpty()) {
            mend(
                    line,
                    "coordxet",
                    "Ces coordonnées ne sont pas en France. Le portail attend du Lambert-93, ou de l’UTM outre-mer.");
            return;
        }
        houses.put(
                house.finess().value(),
                house.placed(
                        house.legalEntity(),
                        new Located(position.get(), Source.FINESS.name()),
                        house.address().inseeCode()));
    }

    private static Optional<Double> metres(String written) {
        return written.matches("-?\\d{1,8}(\\.\\d{1,15})?") ? Optional.of(Double.valueOf(written)) : Optional.empty();
    }
}
