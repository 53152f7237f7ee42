package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.KeptEstablishment;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes houses to PostgreSQL as files tell of them. */
@Repository
class ImportedHouses {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ImportedHouses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Let no other import run until this transaction ends. */
    void waitForTurn() {
        jdbc.sql("lock table establishment in share row exclusive mode").update();
    }

    /** Write a house, whatever is kept under its number; it is closed while a source does not name it any more. */
    void put(KeptEstablishment kept, Instant now) {
        var house = kept.house();
        jdbc.sql("""
                insert into establishment (finess, legal_entity, name, categories, legal_status, street, postcode,
                    insee_code, city, latitude, longitude, position_source, phone, email, site, capacity,
                    capacity_permanent, capacity_temporary, capacity_day, capacity_night, units, stays,
                    social_assistance, housing_benefit, under_60, merged_sections, accepts, free_places,
                    free_declared_on, monthly_price, told_on, sources, gone_from, changed_at, closed_at)
                values (:finess, :entity, :name, string_to_array(:categories, ' '), :status, :street, :postcode,
                    :insee, :city, :latitude, :longitude, :positionSource, :phone, :email, :site, :capacity,
                    :permanent, :temporary, :day, :night, string_to_array(:units, ' '), string_to_array(:stays, ' '),
                    :assistance, :benefit, :under60, :merged, string_to_array(:accepts, ' '), :free,
                    :declared, :monthly, :told, string_to_array(:sources, ' '), string_to_array(:gone, ' '), :now,
                    case when :gone = '' then null else cast(:now as timestamptz) end)
                on conflict (finess) do update set legal_entity = excluded.legal_entity, name = excluded.name,
                    categories = excluded.categories, legal_status = excluded.legal_status, street = excluded.street,
                    postcode = excluded.postcode, insee_code = excluded.insee_code, city = excluded.city,
                    latitude = excluded.latitude, longitude = excluded.longitude,
                    position_source = excluded.position_source, phone = excluded.phone, email = excluded.email,
                    site = excluded.site, capacity = excluded.capacity,
                    capacity_permanent = excluded.capacity_permanent,
                    capacity_temporary = excluded.capacity_temporary, capacity_day = excluded.capacity_day,
                    capacity_night = excluded.capacity_night, units = excluded.units, stays = excluded.stays,
                    social_assistance = excluded.social_assistance, housing_benefit = excluded.housing_benefit,
                    under_60 = excluded.under_60, merged_sections = excluded.merged_sections,
                    accepts = excluded.accepts, free_places = excluded.free_places,
                    free_declared_on = excluded.free_declared_on, monthly_price = excluded.monthly_price,
                    told_on = excluded.told_on, sources = excluded.sources, gone_from = excluded.gone_from,
                    changed_at = excluded.changed_at,
                    closed_at = case when cardinality(excluded.gone_from) = 0 then null
                        else coalesce(establishment.closed_at, excluded.closed_at) end
                """).params(fields(kept, now)).update();
        jdbc.sql("delete from establishment_price where finess = ?")
                .param(house.finess().value())
                .update();
        jdbc.sql("""
                insert into establishment_price (finess, year, kind, amount, updated_on, source)
                select :finess, year, kind, amount, updated_on, source
                from jsonb_to_recordset(cast(:prices as jsonb))
                    as price (year integer, kind text, amount numeric, updated_on date, source text)
                """)
                .param("finess", house.finess().value())
                .param("prices", prices(house))
                .update();
    }

    private static Map<String, @Nullable Object> fields(KeptEstablishment kept, Instant now) {
        var house = kept.house();
        var located = house.located();
        var free = house.freePlaces();
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("finess", house.finess().value());
        fields.put(
                "entity",
                house.legalEntity() == null ? null : house.legalEntity().value());
        fields.put("name", house.name());
        fields.put("categories", names(house.categories()));
        fields.put("status", name(house.legalStatus()));
        fields.put("street", house.address().street());
        fields.put("postcode", house.address().postcode());
        fields.put("insee", house.address().inseeCode());
        fields.put("city", house.address().city());
        fields.put("latitude", located == null ? null : located.position().latitude());
        fields.put("longitude", located == null ? null : located.position().longitude());
        fields.put("positionSource", located == null ? null : located.source());
        fields.put("phone", house.contact().phone());
        fields.put("email", house.contact().email());
        fields.put("site", house.contact().site());
        fields.put("capacity", house.capacity().total());
        fields.put("permanent", house.capacity().permanent());
        fields.put("temporary", house.capacity().temporary());
        fields.put("day", house.capacity().day());
        fields.put("night", house.capacity().night());
        fields.put("units", names(house.units()));
        fields.put("stays", names(house.stays()));
        fields.put("assistance", name(house.socialAssistance()));
        fields.put("benefit", house.housingBenefit());
        fields.put("under60", house.under60());
        fields.put("merged", house.mergedSections());
        fields.put("accepts", names(house.accepts()));
        fields.put("free", free == null ? null : free.count());
        fields.put("declared", free == null ? null : free.declared());
        fields.put("monthly", house.monthlyPrice().orElse(null));
        fields.put("told", house.told());
        fields.put("sources", joined(kept.sources()));
        fields.put("gone", joined(kept.goneFrom()));
        fields.put("now", Timestamp.from(now));
        return fields;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String names(Set<? extends Enum<?>> values) {
        return joined(values.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static String joined(Set<String> values) {
        return values.stream().sorted().collect(Collectors.joining(" "));
    }

    private static String prices(Establishment house) {
        return JSON.writeValueAsString(house.prices().stream()
                .map(price -> Map.of(
                        "year", price.year(),
                        "kind", price.kind().name(),
                        "amount", price.amount(),
                        "updated_on", price.updated().toString(),
                        "source", price.source()))
                .toList());
    }
}
