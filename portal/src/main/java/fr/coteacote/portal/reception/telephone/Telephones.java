package fr.coteacote.portal.reception.telephone;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The telephone kept in PostgreSQL, with what it was before. */
@Repository
class Telephones {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Telephones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Find the last; empty when nobody has changed it. */
    Optional<KeptTelephone> find() {
        return jdbc.sql("select * from telephone order by version desc limit 1")
                .query(Telephones::read)
                .optional();
    }

    /** Add one; false when somebody else was quicker with this version. */
    boolean add(KeptTelephone telephone, ProfessionalId by, Instant now) {
        return jdbc.sql("""
                insert into telephone (version, fields, changed_at, changed_by)
                values (:version, :fields::jsonb, :now, :by)
                on conflict do nothing
                """)
                        .param("version", telephone.version())
                        .param("fields", json(telephone.text()))
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static String json(TelephoneText text) {
        var fields = new HashMap<String, String>();
        text.fields().forEach((field, written) -> fields.put(field.id(), written));
        return JSON.writeValueAsString(fields);
    }

    private static KeptTelephone read(ResultSet row, int number) throws SQLException {
        var fields = new EnumMap<TelephoneField, String>(TelephoneField.class);
        JSON.readValue(row.getString("fields"), FIELDS)
                .forEach((id, written) -> TelephoneField.of(id).ifPresent(field -> fields.put(field, written)));
        var version = row.getInt("version");
        return switch (TelephoneReader.read(new TelephoneText(fields))) {
            case TelephoneReader.Read.Right(var text, var telephone) -> new KeptTelephone(version, text, telephone);
            case TelephoneReader.Read.Wrong(var mend) ->
                throw new IllegalStateException(
                        "Telephone %d was kept with wrong fields: %s".formatted(version, mend.keySet()));
        };
    }
}
