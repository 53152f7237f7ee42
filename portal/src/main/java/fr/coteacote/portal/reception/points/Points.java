package fr.coteacote.portal.reception.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The places kept in PostgreSQL. */
@Repository
class Points {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Points(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptPoint> all() {
        return jdbc.sql("select * from reception_point order by id")
                .query(Points::read)
                .list();
    }

    Optional<KeptPoint> find(String id) {
        return jdbc.sql("select * from reception_point where id = ?")
                .param(id)
                .query(Points::read)
                .optional();
    }

    /** Write a place, whatever is kept under its id; one that was closed opens again. */
    void put(ReceptionPoint point, Instant now) {
        jdbc.sql("""
                insert into reception_point (id, fields, version, changed_at)
                values (:id, :fields::jsonb, 1, :now)
                on conflict (id) do update
                set fields = excluded.fields, version = reception_point.version + 1, changed_at = excluded.changed_at,
                    closed_at = null
                """)
                .param("id", point.id())
                .param("fields", json(point))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Add a place; false when its id is taken. */
    boolean add(ReceptionPoint point, Instant now) {
        return jdbc.sql("""
                insert into reception_point (id, fields, version, changed_at) values (:id, :fields::jsonb, 1, :now)
                on conflict do nothing
                """)
                        .param("id", point.id())
                        .param("fields", json(point))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Change a place; false when somebody else changed it since {@code version}. */
    boolean change(ReceptionPoint point, int version, Instant now) {
        return jdbc.sql("""
                update reception_point set fields = :fields::jsonb, version = version + 1, changed_at = :now
                where id = :id and version = :version
                """)
                        .param("id", point.id())
                        .param("fields", json(point))
                        .param("now", Timestamp.from(now))
                        .param("version", version)
                        .update()
                == 1;
    }

    void close(String id, Instant now) {
        jdbc.sql("""
                update reception_point set closed_at = :now, version = version + 1
                where id = :id and closed_at is null
                """).param("now", Timestamp.from(now)).param("id", id).update();
    }

    void open(String id) {
        jdbc.sql("update reception_point set closed_at = null, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    private static String json(ReceptionPoint point) {
        var columns = new HashMap<String, String>();
        point.fields().forEach((field, text) -> columns.put(field.column(), text));
        return JSON.writeValueAsString(columns);
    }

    private static KeptPoint read(ResultSet row, int number) throws SQLException {
        var fields = new EnumMap<PointField, String>(PointField.class);
        JSON.readValue(row.getString("fields"), FIELDS)
                .forEach((column, text) -> PointField.of(column).ifPresent(field -> fields.put(field, text)));
        return switch (PointReader.read(fields)) {
            case PointReader.Read.Right(var point) ->
                new KeptPoint(point, row.getInt("version"), row.getTimestamp("closed_at") != null);
            case PointReader.Read.Wrong(var problems) ->
                throw new IllegalStateException(
                        "Reception point %s was kept with wrong fields: %s".formatted(row.getString("id"), problems));
        };
    }
}
