package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Acceptance;
import fr.coteacote.portal.establishments.houses.Address;
import fr.coteacote.portal.establishments.houses.Capacity;
import fr.coteacote.portal.establishments.houses.CareUnit;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Contact;
import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.Finess;
import fr.coteacote.portal.establishments.houses.FreePlaces;
import fr.coteacote.portal.establishments.houses.LegalStatus;
import fr.coteacote.portal.establishments.houses.Located;
import fr.coteacote.portal.establishments.houses.Price;
import fr.coteacote.portal.establishments.houses.PriceKind;
import fr.coteacote.portal.establishments.houses.SocialAssistance;
import fr.coteacote.portal.establishments.houses.Stay;
import fr.coteacote.portal.importing.WrongLine;
import fr.coteacote.portal.territory.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a house of a line of the CNSA's directory, or says of each field that is wrong how to mend it. */
final class CnsaLine {

    private static final Map<CnsaColumn, PriceKind> A_DAY = new EnumMap<>(Map.of(
            CnsaColumn.SINGLE_ROOM, PriceKind.SINGLE_ROOM,
            CnsaColumn.DOUBLE_ROOM, PriceKind.DOUBLE_ROOM,
            CnsaColumn.SINGLE_ROOM_ASSISTED, PriceKind.SINGLE_ROOM_ASSISTED,
            CnsaColumn.DOUBLE_ROOM_ASSISTED, PriceKind.DOUBLE_ROOM_ASSISTED,
            CnsaColumn.TEMPORARY_SINGLE_ROOM, PriceKind.TEMPORARY_SINGLE_ROOM,
            CnsaColumn.TEMPORARY_DOUBLE_ROOM, PriceKind.TEMPORARY_DOUBLE_ROOM,
            CnsaColumn.DAY_CARE, PriceKind.DAY_CARE,
            CnsaColumn.GIR_1_2, PriceKind.DEPENDENCY_GIR_1_2,
            CnsaColumn.GIR_3_4, PriceKind.DEPENDENCY_GIR_3_4,
            CnsaColumn.GIR_5_6, PriceKind.DEPENDENCY_GIR_5_6));
    private static final Map<CnsaColumn, PriceKind> A_MONTH = new EnumMap<>(Map.of(
            CnsaColumn.FLAT_F1, PriceKind.FLAT_F1,
            CnsaColumn.FLAT_F1_BIS, PriceKind.FLAT_F1_BIS,
            CnsaColumn.FLAT_F2, PriceKind.FLAT_F2));
    private static final int LONGEST = 300;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(99_999);

    private final int line;
    private final Map<CnsaColumn, String> fields;
    private final List<WrongLine> wrong = new ArrayList<>();
    private final List<WrongLine> leftOut = new ArrayList<>();

    CnsaLine(int line, Map<CnsaColumn, String> fields) {
        this.line = line;
        this.fields = fields;
    }

    List<WrongLine> wrong() {
        return wrong;
    }

    List<WrongLine> leftOut() {
        return leftOut;
    }

    /** Read the house; empty when something is wrong. */
    Optional<Establishment> read() {
        var finess = finess(CnsaColumn.FINESS);
        var legalEntity = text(CnsaColumn.LEGAL_ENTITY).isEmpty() ? null : finess(CnsaColumn.LEGAL_ENTITY);
        var name = required(CnsaColumn.NAME, "Écrivez le nom de la maison.");
        var city = required(CnsaColumn.CITY, "Écrivez le nom de la commune.");
        var postcode = text(CnsaColumn.POSTCODE);
        if (!postcode.matches("\\d{5}")) {
            mend(
                    CnsaColumn.POSTCODE,
                    "Écrivez les 5 chiffres du code postal. Un tableur enlève parfois le 0 du début :"
                            + " gardez la colonne en texte.");
        }
        var categories = categories();
        var legalStatus = legalStatus();
        var located = located();
        var contact = new Contact(phone(), email(), site());
        var capacity = new Capacity(
                count(CnsaColumn.CAPACITY),
                count(CnsaColumn.CAPACITY_PERMANENT),
                count(CnsaColumn.CAPACITY_TEMPORARY),
                count(CnsaColumn.CAPACITY_DAY),
                count(CnsaColumn.CAPACITY_NIGHT));
        var units = units();
        var stays = stays();
        var assistance = socialAssistance();
        var benefit = flag(CnsaColumn.HOUSING_BENEFIT);
        var under60 = flag(CnsaColumn.UNDER_60);
        var merged = isSet(CnsaColumn.MERGED_SECTIONS);
        var told = day(CnsaColumn.UPDATED);
        var prices = prices(told);
        var accepts = accepts();
        var free = freePlaces();
        if (finess == null || told == null || !wrong.isEmpty()) {
            if (told == null && text(CnsaColumn.UPDATED).isEmpty()) {
                mend(CnsaColumn.UPDATED, "Écrivez la date de mise à jour, ainsi : 2026-11-24.");
            }
            return Optional.empty();
        }
        return Optional.of(new Establishment(
                finess,
                legalEntity,
                name,
                categories,
                legalStatus,
                new Address(shortened(text(CnsaColumn.STREET)), postcode, null, city),
                located,
                contact,
                capacity,
                units,
                stays,
                assistance,
                benefit,
                under60,
                merged,
                prices,
                accepts,
                free,
                told));
    }

    /** What stands in a column; "NA", as some tools write it, is nothing. */
    private String text(CnsaColumn column) {
        var written = fields.getOrDefault(column, "");
        return written.equals("NA") ? "" : written;
    }

    private void mend(CnsaColumn column, String mend) {
        wrong.add(new WrongLine(line, column.column(), mend));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private String required(CnsaColumn column, String mend) {
        var written = text(column);
        if (written.isEmpty()) {
            mend(column, mend);
        } else if (written.length() > LONGEST) {
            mend(column, "Écrivez au plus %d signes.".formatted(LONGEST));
        }
        return written;
    }

    private @Nullable Finess finess(CnsaColumn column) {
        var number = Finess.parse(text(column));
        if (number.isEmpty()) {
            mend(
                    column,
                    "Un numéro FINESS a 9 signes, par exemple 010000024 ou 2A0000019. Un tableur enlève parfois le 0"
                            + " du début : gardez la colonne en texte.");
        }
        return number.orElse(null);
    }

    private boolean isSet(CnsaColumn column) {
        return Boolean.TRUE.equals(flag(column));
    }

    private @Nullable Boolean flag(CnsaColumn column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "1", "true", "oui" -> true;
            case "0", "false", "non" -> false;
            case "" -> null;
            default -> {
                mend(column, "Écrivez 1 pour oui, 0 pour non, ou rien.");
                yield null;
            }
        };
    }

    private Set<Category> categories() {
        var categories = EnumSet.noneOf(Category.class);
        addIf(categories, Category.EHPAD, CnsaColumn.EHPAD);
        addIf(categories, Category.RESIDENCE_AUTONOMIE, CnsaColumn.RESIDENCE_AUTONOMIE);
        addIf(categories, Category.USLD, CnsaColumn.USLD);
        addIf(categories, Category.EHPA, CnsaColumn.EHPA);
        addIf(categories, Category.DAY_CENTRE, CnsaColumn.DAY_CENTRE);
        if (categories.isEmpty()) {
            mend(CnsaColumn.EHPAD, "Mettez 1 dans une de ces colonnes : IsEHPAD, IsRA, IsESLD, IsEHPA, IsAJA.");
        }
        return categories;
    }

    private Set<CareUnit> units() {
        var units = EnumSet.noneOf(CareUnit.class);
        addIf(units, CareUnit.ALZHEIMER, CnsaColumn.ALZHEIMER);
        addIf(units, CareUnit.UHR, CnsaColumn.UHR);
        addIf(units, CareUnit.PASA, CnsaColumn.PASA);
        addIf(units, CareUnit.PUV, CnsaColumn.PUV);
        return units;
    }

    private Set<Stay> stays() {
        var stays = EnumSet.noneOf(Stay.class);
        addIf(stays, Stay.PERMANENT, CnsaColumn.PERMANENT);
        addIf(stays, Stay.TEMPORARY, CnsaColumn.TEMPORARY);
        addIf(stays, Stay.DAY, CnsaColumn.DAY);
        addIf(stays, Stay.DAY, CnsaColumn.DAY_CENTRE);
        addIf(stays, Stay.NIGHT, CnsaColumn.NIGHT);
        return stays;
    }

    private Set<Acceptance> accepts() {
        var accepts = EnumSet.noneOf(Acceptance.class);
        addIf(accepts, Acceptance.ONLINE, CnsaColumn.VIA_TRAJECTOIRE);
        addIf(accepts, Acceptance.PAPER, CnsaColumn.ACCEPTS_PAPER);
        addIf(accepts, Acceptance.OWN_SOFTWARE, CnsaColumn.ACCEPTS_OWN_SOFTWARE);
        return accepts;
    }

    private <E extends Enum<E>> void addIf(EnumSet<E> set, E value, CnsaColumn column) {
        if (isSet(column)) {
            set.add(value);
        }
    }

    private @Nullable LegalStatus legalStatus() {
        var written = text(CnsaColumn.LEGAL_STATUS).toLowerCase(Locale.FRENCH);
        if (written.isEmpty()) {
            return null;
        } else if (written.contains("non lucratif")) {
            return LegalStatus.PRIVATE_NON_PROFIT;
        } else if (written.contains("commercial")) {
            return LegalStatus.PRIVATE_COMMERCIAL;
        } else if (written.contains("public")) {
            return LegalStatus.PUBLIC;
        }
        mend(CnsaColumn.LEGAL_STATUS, "Écrivez : Public, Privé non lucratif ou Privé commercial.");
        return null;
    }

    private @Nullable SocialAssistance socialAssistance() {
        return switch (text(CnsaColumn.SOCIAL_ASSISTANCE).toLowerCase(Locale.ROOT)) {
            case "totale" -> SocialAssistance.TOTAL;
            case "partielle" -> SocialAssistance.PARTIAL;
            case "1", "true", "oui" -> SocialAssistance.SOME;
            case "0", "false", "non", "aucune" -> SocialAssistance.NONE;
            case "" -> null;
            default -> {
                mend(CnsaColumn.SOCIAL_ASSISTANCE, "Écrivez totale, partielle, aucune, 1 pour oui, ou 0 pour non.");
                yield null;
            }
        };
    }

    private @Nullable Located located() {
        var latitude = degrees(CnsaColumn.LATITUDE, 90, "45.7501");
        var longitude = degrees(CnsaColumn.LONGITUDE, 180, "4.8501");
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null) {
                mend(
                        latitude == null ? CnsaColumn.LATITUDE : CnsaColumn.LONGITUDE,
                        "Écrivez la latitude et la longitude, ou aucune des deux.");
            }
            return null;
        }
        return new Located(new Position(latitude, longitude), Source.CNSA.name());
    }

    private @Nullable Double degrees(CnsaColumn column, double most, String example) {
        var written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        if (written.matches("-?\\d{1,3}(\\.\\d{1,15})?") && Math.abs(Double.parseDouble(written)) <= most) {
            return Double.valueOf(written);
        }
        mend(column, "Écrivez un nombre avec un point, par exemple %s.".formatted(example));
        return null;
    }

    private @Nullable Integer count(CnsaColumn column) {
        var written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        if (written.matches("\\d{1,4}(\\.0)?")) {
            return Integer.valueOf(written.replace(".0", ""));
        }
        mend(column, "Écrivez un nombre de places, par exemple 84.");
        return null;
    }

    private @Nullable LocalDate day(CnsaColumn column) {
        var written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeParseException _) {
            mend(column, "Écrivez la date ainsi : 2026-11-24.");
            return null;
        }
    }

    private List<Price> prices(@Nullable LocalDate told) {
        var prices = new ArrayList<Price>();
        add(prices, A_DAY, CnsaColumn.PRICES_UPDATED, told);
        add(prices, A_MONTH, CnsaColumn.FLATS_UPDATED, told);
        return prices;
    }

    private void add(
            List<Price> prices, Map<CnsaColumn, PriceKind> kinds, CnsaColumn updated, @Nullable LocalDate told) {
        var own = day(updated);
        var day = own == null ? told : own;
        kinds.forEach((column, kind) -> {
            var amount = amount(column);
            if (amount != null && day != null) {
                prices.add(new Price(kind, amount, day, Source.CNSA.name()));
            }
        });
    }

    /** Nothing and 0 are no price. */
    private @Nullable BigDecimal amount(CnsaColumn column) {
        var written = text(column).replace(',', '.');
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,6}(\\.\\d{1,10})?") || new BigDecimal(written).compareTo(DEAREST) > 0) {
            mend(column, "Écrivez un prix en euros, par exemple 64.20.");
            return null;
        }
        var amount = new BigDecimal(written);
        return amount.compareTo(new BigDecimal("0.01")) < 0 ? null : amount;
    }

    private @Nullable FreePlaces freePlaces() {
        var count = count(CnsaColumn.FREE_PLACES);
        var declared = day(CnsaColumn.FREE_PLACES_ON);
        if (count != null && declared != null) {
            return new FreePlaces(count, declared);
        }
        if (count != null || declared != null) {
            mend(
                    count == null ? CnsaColumn.FREE_PLACES : CnsaColumn.FREE_PLACES_ON,
                    "Écrivez le nombre de places libres et le jour où la maison l’a dit, ou aucun des deux.");
        }
        return null;
    }

    private String phone() {
        return understood(CnsaColumn.PHONE, PhoneText.international(text(CnsaColumn.PHONE)));
    }

    private String email() {
        var written = text(CnsaColumn.EMAIL);
        return understood(
                CnsaColumn.EMAIL, written.matches("[^@\\s]{1,100}@[^@\\s]{1,150}\\.[^@\\s]{2,40}") ? written : "");
    }

    private String site() {
        var written = text(CnsaColumn.SITE);
        var address = written.startsWith("www.") ? "https://" + written : written;
        return understood(
                CnsaColumn.SITE,
                address.matches("https?://[\\w.-]{3,200}(:\\d{1,5})?([/?#][!-~]{0,500})?") ? address : "");
    }

    /** Take what was understood, and note what was written and was not. */
    private String understood(CnsaColumn column, String understood) {
        if (understood.isEmpty() && !text(column).isEmpty()) {
            leftOut.add(
                    new WrongLine(line, column.column(), "Pas compris, donc pas montré. La maison est prise sans."));
        }
        return understood;
    }
}
