package fr.coteacote.portal.establishments.houses;

import fr.coteacote.portal.territory.Position;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The houses kept in PostgreSQL: found one by one, and by what somebody looks for. */
@Repository
public class Establishments {

    /** Kilometres round the earth, halved twice: the haversine formula. */
    private static final String NEAR = """
            select e.*, case when cast(:latitude as float8) is null or e.latitude is null then null
                else 12742 * asin(least(1, sqrt(
                    power(sin(radians(e.latitude - cast(:latitude as float8)) / 2), 2)
                    + cos(radians(cast(:latitude as float8))) * cos(radians(e.latitude))
                        * power(sin(radians(e.longitude - cast(:longitude as float8)) / 2), 2)))) end as kilometres
            from establishment e
            where e.closed_at is null
                and (:categories = '' or e.categories && string_to_array(:categories, ' '))
                and e.units @> string_to_array(:units, ' ')
                and e.stays @> string_to_array(:stays, ' ')
                and (not :assistance or e.social_assistance in ('TOTAL', 'PARTIAL', 'SOME'))
                and (not :under60 or e.under_60)
                and (cast(:free as date) is null or (e.free_places > 0
                    and e.free_declared_on > cast(:free as date) - cast(:fresh as integer)
                    and e.free_declared_on <= cast(:free as date)))
            """;

    private static final String WITHIN = "(cast(:within as integer) is null or kilometres <= :within)";

    private static final String SEARCH = """
            with near as (%s)
            select near.*, count(*) over () as total from near
            where %s and (cast(:most as numeric) is null or monthly_price <= :most)
            order by round(kilometres) nulls last, monthly_price nulls last, name, finess
            limit :size offset :offset
            """.formatted(NEAR, WITHIN);

    private static final String WITHOUT_PRICE =
            "with near as (%s) select count(*) from near where %s and monthly_price is null".formatted(NEAR, WITHIN);

    private final JdbcClient jdbc;

    Establishments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Find a house, also one that is closed. */
    public Optional<KeptEstablishment> find(Finess finess) {
        return filled(jdbc.sql("select * from establishment where finess = ?")
                        .param(finess.value())
                        .query(Establishments::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** Find houses by their numbers, in no particular order; unknown ones are left out. */
    public List<KeptEstablishment> find(Collection<Finess> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : filled(jdbc.sql("select * from establishment where finess in (:numbers)")
                        .param("numbers", numbers.stream().map(Finess::value).toList())
                        .query(Establishments::row)
                        .list());
    }

    /** All houses, closed ones too, by their numbers. */
    public List<KeptEstablishment> all() {
        var prices = jdbc.sql("select * from establishment_price")
                .query(Establishments::price)
                .list();
        return join(
                jdbc.sql("select * from establishment order by finess")
                        .query(Establishments::row)
                        .list(),
                prices);
    }

    /** How many houses are kept, and shown. */
    public int countOpen() {
        return jdbc.sql("select count(*) from establishment where closed_at is null")
                .query(Integer.class)
                .single();
    }

    /** When the newest of what is shown was told; empty while nothing is kept. */
    public Optional<LocalDate> lastTold() {
        return jdbc.sql("select max(told_on) from establishment where closed_at is null")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Find what somebody looks for; a page beyond the last one is the last. */
    public FoundPage search(Criteria criteria, int page) {
        var wanted = Math.max(1, page);
        var rows = rows(criteria, wanted);
        if (rows.isEmpty() && wanted > 1) {
            var total =
                    rows(criteria, 1).stream().findFirst().map(FoundRow::total).orElse(0);
            wanted = new FoundPage(1, total, List.of()).pages();
            rows = rows(criteria, wanted);
        }
        var kilometres = new HashMap<String, Double>();
        rows.forEach(row -> kilometres.put(row.row().finess(), row.kilometres()));
        var found = filled(rows.stream().map(FoundRow::row).toList()).stream()
                .map(kept -> new Found(
                        kept.house(), kilometres.get(kept.house().finess().value())))
                .toList();
        return new FoundPage(
                wanted, rows.stream().findFirst().map(FoundRow::total).orElse(0), found);
    }

    /** How many houses fit all but the price, because they did not give theirs. */
    public int countWithoutPrice(Criteria criteria) {
        return bound(WITHOUT_PRICE, criteria).query(Integer.class).single();
    }

    /** The middle of the houses that stand at these post codes; empty when none is known. */
    public Optional<Position> middleOf(Collection<String> postcodes) {
        if (postcodes.isEmpty()) {
            return Optional.empty();
        }
        var places = jdbc.sql("""
                select latitude, longitude from establishment
                where closed_at is null and latitude is not null and postcode in (:postcodes)
                """)
                .param("postcodes", List.copyOf(postcodes))
                .query((row, number) -> new Position(row.getDouble(1), row.getDouble(2)))
                .list();
        return places.isEmpty() ? Optional.empty() : Optional.of(Position.between(places));
    }

    private List<FoundRow> rows(Criteria criteria, int page) {
        return bound(SEARCH, criteria)
                .param("most", criteria.atMostAMonth())
                .param("size", FoundPage.SIZE)
                .param("offset", (page - 1) * FoundPage.SIZE)
                .query((row, number) ->
                        new FoundRow(row(row, number), row.getObject("kilometres", Double.class), row.getInt("total")))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, Criteria criteria) {
        var from = criteria.from();
        return jdbc.sql(sql)
                .param("latitude", from == null ? null : from.latitude())
                .param("longitude", from == null ? null : from.longitude())
                .param("within", criteria.within())
                .param("categories", names(criteria.categories()))
                .param("units", names(criteria.units()))
                .param("stays", names(criteria.stays()))
                .param("assistance", criteria.socialAssistance())
                .param("under60", criteria.under60())
                .param("free", criteria.freeOn())
                .param("fresh", FreePlaces.FRESH_DAYS);
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private List<KeptEstablishment> filled(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return join(
                rows,
                jdbc.sql("select * from establishment_price where finess in (:numbers)")
                        .param("numbers", rows.stream().map(Row::finess).toList())
                        .query(Establishments::price)
                        .list());
    }

    private static List<KeptEstablishment> join(List<Row> rows, List<PriceRow> prices) {
        var byHouse = prices.stream()
                .collect(Collectors.groupingBy(
                        PriceRow::finess, Collectors.mapping(PriceRow::price, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with().apply(byHouse.getOrDefault(row.finess(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var finess = row.getString("finess");
        var legalEntity = row.getString("legal_entity");
        var name = row.getString("name");
        var categories = all(Category.class, row, "categories");
        var legalStatus = one(LegalStatus.class, row, "legal_status");
        var address = new Address(
                row.getString("street"), row.getString("postcode"), row.getString("insee_code"), row.getString("city"));
        var located = located(row);
        var contact = new Contact(row.getString("phone"), row.getString("email"), row.getString("site"));
        var capacity = new Capacity(
                row.getObject("capacity", Integer.class),
                row.getObject("capacity_permanent", Integer.class),
                row.getObject("capacity_temporary", Integer.class),
                row.getObject("capacity_day", Integer.class),
                row.getObject("capacity_night", Integer.class));
        var units = all(CareUnit.class, row, "units");
        var stays = all(Stay.class, row, "stays");
        var assistance = one(SocialAssistance.class, row, "social_assistance");
        var benefit = row.getObject("housing_benefit", Boolean.class);
        var under60 = row.getObject("under_60", Boolean.class);
        var merged = row.getBoolean("merged_sections");
        var accepts = all(Acceptance.class, row, "accepts");
        var free = row.getObject("free_places", Integer.class);
        var declared = row.getObject("free_declared_on", LocalDate.class);
        var told = row.getObject("told_on", LocalDate.class);
        var sources = texts(row, "sources");
        var gone = texts(row, "gone_from");
        var closed = row.getTimestamp("closed_at");
        return new Row(
                finess,
                prices -> new KeptEstablishment(
                        new Establishment(
                                new Finess(finess),
                                legalEntity == null ? null : new Finess(legalEntity),
                                name,
                                categories,
                                legalStatus,
                                address,
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
                                free == null || declared == null ? null : new FreePlaces(free, declared),
                                told),
                        sources,
                        gone,
                        closed == null
                                ? null
                                : closed.toInstant().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private static @Nullable Located located(ResultSet row) throws SQLException {
        var source = row.getString("position_source");
        return source == null
                ? null
                : new Located(new Position(row.getDouble("latitude"), row.getDouble("longitude")), source);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, ResultSet row, String column)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).collect(Collectors.toSet());
    }

    private static PriceRow price(ResultSet row, int number) throws SQLException {
        return new PriceRow(
                row.getString("finess"),
                new Price(
                        PriceKind.valueOf(row.getString("kind")),
                        row.getObject("amount", BigDecimal.class),
                        row.getObject("updated_on", LocalDate.class),
                        row.getString("source")));
    }

    /** A house that waits for its prices. */
    private record Row(String finess, Function<List<Price>, KeptEstablishment> with) {}

    private record FoundRow(Row row, @Nullable Double kilometres, int total) {}

    private record PriceRow(String finess, Price price) {}
}
