package fr.coteacote.portal.establishments.importing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that are read of the directory of the CNSA, as the consolidated file on data.gouv.fr names them.
 *
 * <p>Those after {@link #FLAT_F2} are ours: the directory does not tell them.
 */
enum CnsaColumn {
    FINESS("noFinesset", true),
    NAME("title", true),
    UPDATED("updatedAt", true),
    CAPACITY("capacity"),
    LEGAL_STATUS("legal_status"),
    VIA_TRAJECTOIRE("isViaTrajectoire"),
    EHPAD("IsEHPAD"),
    EHPA("IsEHPA"),
    USLD("IsESLD"),
    RESIDENCE_AUTONOMIE("IsRA"),
    DAY_CENTRE("IsAJA"),
    PERMANENT("IsHCOMPL"),
    TEMPORARY("IsHTEMPO"),
    DAY("IsACC_JOUR"),
    NIGHT("IsACC_NUIT"),
    SOCIAL_ASSISTANCE("IsHAB_AIDE_SOC"),
    HOUSING_BENEFIT("IsCONV_APL"),
    ALZHEIMER("IsALZH"),
    UHR("IsUHR"),
    PASA("IsPASA"),
    PUV("IsPUV"),
    STREET("coordinates.street"),
    POSTCODE("coordinates.postcode", true),
    CITY("coordinates.city", true),
    PHONE("coordinates.phone"),
    EMAIL("coordinates.emailContact"),
    SITE("coordinates.website"),
    LATITUDE("coordinates.latitude"),
    LONGITUDE("coordinates.longitude"),
    PRICES_UPDATED("ehpadPrice.updatedAt"),
    SINGLE_ROOM("ehpadPrice.prixHebPermCs"),
    DOUBLE_ROOM("ehpadPrice.prixHebPermCd"),
    SINGLE_ROOM_ASSISTED("ehpadPrice.prixHebPermCsa"),
    DOUBLE_ROOM_ASSISTED("ehpadPrice.prixHebPermCda"),
    TEMPORARY_SINGLE_ROOM("ehpadPrice.prixHebTempCs"),
    TEMPORARY_DOUBLE_ROOM("ehpadPrice.prixHebTempCd"),
    DAY_CARE("ehpadPrice.tarifHebJour"),
    GIR_1_2("ehpadPrice.tarifGir12"),
    GIR_3_4("ehpadPrice.tarifGir34"),
    GIR_5_6("ehpadPrice.tarifGir56"),
    FLATS_UPDATED("raPrice.updatedAt"),
    FLAT_F1("raPrice.PrixF1"),
    FLAT_F1_BIS("raPrice.PrixF1Bis"),
    FLAT_F2("raPrice.PrixF2"),
    LEGAL_ENTITY("noFinessej"),
    CAPACITY_PERMANENT("capacityPermanent"),
    CAPACITY_TEMPORARY("capacityTemporary"),
    CAPACITY_DAY("capacityDay"),
    CAPACITY_NIGHT("capacityNight"),
    UNDER_60("derogation60"),
    MERGED_SECTIONS("mergedSections"),
    ACCEPTS_PAPER("acceptsPaper"),
    ACCEPTS_OWN_SOFTWARE("acceptsOwnSoftware"),
    FREE_PLACES("freePlaces"),
    FREE_PLACES_ON("freePlacesOn");

    private static final Map<String, CnsaColumn> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(CnsaColumn::column, column -> column));

    private final String column;
    private final boolean required;

    CnsaColumn(String column) {
        this(column, false);
    }

    CnsaColumn(String column, boolean required) {
        this.column = column;
        this.required = required;
    }

    String column() {
        return column;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<CnsaColumn> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip()));
    }
}
