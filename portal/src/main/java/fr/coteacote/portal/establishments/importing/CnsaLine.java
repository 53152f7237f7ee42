package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Acceptance;
import fr.coteacote.portal.establishments.houses.Address;
import fr.coteacote.portal.establishments.houses.Capacity;
import fr.coteacote.portal.establishments.houses.CareUnit;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Contact;
import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.FreePlaces;
import fr.coteacote.portal.establishments.houses.LegalStatus;
import fr.coteacote.portal.establishments.houses.Located;
import fr.coteacote.portal.establishments.houses.Price;
import fr.coteacote.portal.establishments.houses.PriceKind;
import fr.coteacote.portal.establishments.houses.SocialAssistance;
import fr.coteacote.portal.establishments.houses.Stay;
import fr.coteacote.portal.territory.Position;
import java.time.LocalDate;
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

    private final CnsaCells cells;

    CnsaLine(CnsaCells cells) {
        this.cells = cells;
    }

    /** Read the house; empty when something is wrong. */
    Optional<Establishment> read() {
        var finess = cells.finess(CnsaColumn.FINESS);
        var legalEntity = cells.text(CnsaColumn.LEGAL_ENTITY).isEmpty() ? null : cells.finess(CnsaColumn.LEGAL_ENTITY);
        var name = cells.required(CnsaColumn.NAME, "Écrivez le nom de la maison.");
        var city = cells.required(CnsaColumn.CITY, "Écrivez le nom de la commune.");
        var postcode = cells.text(CnsaColumn.POSTCODE);
        if (!postcode.matches("\\d{5}")) {
            cells.mend(
                    CnsaColumn.POSTCODE,
                    "Écrivez les 5 chiffres du code postal. Un tableur enlève parfois le 0 du début :"
                            + " gardez la colonne en texte.");
        }
        var categories = categories();
        var legalStatus = legalStatus();
        var located = located();
        var contact = new Contact(phone(), email(), site());
        var capacity = new Capacity(
                cells.count(CnsaColumn.CAPACITY),
                cells.count(CnsaColumn.CAPACITY_PERMANENT),
                cells.count(CnsaColumn.CAPACITY_TEMPORARY),
                cells.count(CnsaColumn.CAPACITY_DAY),
                cells.count(CnsaColumn.CAPACITY_NIGHT));
        var units = units();
        var stays = stays();
        var assistance = socialAssistance();
        var benefit = cells.flag(CnsaColumn.HOUSING_BENEFIT);
        var under60 = cells.flag(CnsaColumn.UNDER_60);
        var merged = cells.isSet(CnsaColumn.MERGED_SECTIONS);
        var told = cells.day(CnsaColumn.UPDATED);
        var prices = prices(told);
        var accepts = accepts();
        var free = freePlaces();
        if (finess == null || told == null || !cells.wrong().isEmpty()) {
            if (told == null && cells.text(CnsaColumn.UPDATED).isEmpty()) {
                cells.mend(CnsaColumn.UPDATED, "Écrivez la date de mise à jour, ainsi : 2026-11-24.");
            }
            return Optional.empty();
        }
        return Optional.of(new Establishment(
                finess,
                legalEntity,
                name,
                categories,
                legalStatus,
                new Address(CnsaCells.shortened(cells.text(CnsaColumn.STREET)), postcode, null, city),
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

    private Set<Category> categories() {
        var categories = EnumSet.noneOf(Category.class);
        cells.addIf(categories, Category.EHPAD, CnsaColumn.EHPAD);
        cells.addIf(categories, Category.RESIDENCE_AUTONOMIE, CnsaColumn.RESIDENCE_AUTONOMIE);
        cells.addIf(categories, Category.USLD, CnsaColumn.USLD);
        cells.addIf(categories, Category.EHPA, CnsaColumn.EHPA);
        cells.addIf(categories, Category.DAY_CENTRE, CnsaColumn.DAY_CENTRE);
        if (categories.isEmpty()) {
            cells.mend(CnsaColumn.EHPAD, "Mettez 1 dans une de ces colonnes : IsEHPAD, IsRA, IsESLD, IsEHPA, IsAJA.");
        }
        return categories;
    }

    private Set<CareUnit> units() {
        var units = EnumSet.noneOf(CareUnit.class);
        cells.addIf(units, CareUnit.ALZHEIMER, CnsaColumn.ALZHEIMER);
        cells.addIf(units, CareUnit.UHR, CnsaColumn.UHR);
        cells.addIf(units, CareUnit.PASA, CnsaColumn.PASA);
        cells.addIf(units, CareUnit.PUV, CnsaColumn.PUV);
        return units;
    }

    private Set<Stay> stays() {
        var stays = EnumSet.noneOf(Stay.class);
        cells.addIf(stays, Stay.PERMANENT, CnsaColumn.PERMANENT);
        cells.addIf(stays, Stay.TEMPORARY, CnsaColumn.TEMPORARY);
        cells.addIf(stays, Stay.DAY, CnsaColumn.DAY);
        cells.addIf(stays, Stay.DAY, CnsaColumn.DAY_CENTRE);
        cells.addIf(stays, Stay.NIGHT, CnsaColumn.NIGHT);
        return stays;
    }

    private Set<Acceptance> accepts() {
        var accepts = EnumSet.noneOf(Acceptance.class);
        cells.addIf(accepts, Acceptance.ONLINE, CnsaColumn.VIA_TRAJECTOIRE);
        cells.addIf(accepts, Acceptance.PAPER, CnsaColumn.ACCEPTS_PAPER);
        cells.addIf(accepts, Acceptance.OWN_SOFTWARE, CnsaColumn.ACCEPTS_OWN_SOFTWARE);
        return accepts;
    }

    private @Nullable LegalStatus legalStatus() {
        var written = cells.text(CnsaColumn.LEGAL_STATUS).toLowerCase(Locale.FRENCH);
        if (written.isEmpty()) {
            return null;
        } else if (written.contains("non lucratif")) {
            return LegalStatus.PRIVATE_NON_PROFIT;
        } else if (written.contains("commercial")) {
            return LegalStatus.PRIVATE_COMMERCIAL;
        } else if (written.contains("public")) {
            return LegalStatus.PUBLIC;
        }
        cells.mend(CnsaColumn.LEGAL_STATUS, "Écrivez : Public, Privé non lucratif ou Privé commercial.");
        return null;
    }

    private @Nullable SocialAssistance socialAssistance() {
        return switch (cells.text(CnsaColumn.SOCIAL_ASSISTANCE).toLowerCase(Locale.ROOT)) {
            case "totale" -> SocialAssistance.TOTAL;
            case "partielle" -> SocialAssistance.PARTIAL;
            case "1", "true", "oui" -> SocialAssistance.SOME;
            case "0", "false", "non", "aucune" -> SocialAssistance.NONE;
            case "" -> null;
            default -> {
                cells.mend(
                        CnsaColumn.SOCIAL_ASSISTANCE, "Écrivez totale, partielle, aucune, 1 pour oui, ou 0 pour non.");
                yield null;
            }
        };
    }

    private @Nullable Located located() {
        var latitude = cells.degrees(CnsaColumn.LATITUDE, 90, "45.7501");
        var longitude = cells.degrees(CnsaColumn.LONGITUDE, 180, "4.8501");
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null) {
                cells.mend(
                        latitude == null ? CnsaColumn.LATITUDE : CnsaColumn.LONGITUDE,
                        "Écrivez la latitude et la longitude, ou aucune des deux.");
            }
            return null;
        }
        return new Located(new Position(latitude, longitude), Source.CNSA.name());
    }

    private List<Price> prices(@Nullable LocalDate told) {
        var prices = new ArrayList<Price>();
        add(prices, A_DAY, CnsaColumn.PRICES_UPDATED, told);
        add(prices, A_MONTH, CnsaColumn.FLATS_UPDATED, told);
        return prices;
    }

    private void add(
            List<Price> prices, Map<CnsaColumn, PriceKind> kinds, CnsaColumn updated, @Nullable LocalDate told) {
        var own = cells.day(updated);
        var day = own == null ? told : own;
        kinds.forEach((column, kind) -> {
            var amount = cells.amount(column);
            if (amount != null && day != null) {
                prices.add(new Price(kind, amount, day, Source.CNSA.name()));
            }
        });
    }

    private @Nullable FreePlaces freePlaces() {
        var count = cells.count(CnsaColumn.FREE_PLACES);
        var declared = cells.day(CnsaColumn.FREE_PLACES_ON);
        if (count != null && declared != null) {
            return new FreePlaces(count, declared);
        }
        if (count != null || declared != null) {
            cells.mend(
                    count == null ? CnsaColumn.FREE_PLACES : CnsaColumn.FREE_PLACES_ON,
                    "Écrivez le nombre de places libres et le jour où la maison l’a dit, ou aucun des deux.");
        }
        return null;
    }

    private String phone() {
        return cells.understood(CnsaColumn.PHONE, PhoneText.international(cells.text(CnsaColumn.PHONE)));
    }

    private String email() {
        var written = cells.text(CnsaColumn.EMAIL);
        return cells.understood(
                CnsaColumn.EMAIL, written.matches("[^@\\s]{1,100}@[^@\\s]{1,150}\\.[^@\\s]{2,40}") ? written : "");
    }

    private String site() {
        var written = cells.text(CnsaColumn.SITE);
        var address = written.startsWith("www.") ? "https://" + written : written;
        return cells.understood(
                CnsaColumn.SITE,
                address.matches("https?://[\\w.-]{3,200}(:\\d{1,5})?([/?#][!-~]{0,500})?") ? address : "");
    }
}
