package fr.coteacote.portal.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations kept in PostgreSQL. */
@Repository
class Organisations {

    private static final String SELECT = "select * from organisation ";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Organisations::read)
                .optional();
    }

    Optional<Organisation> findBySiret(String siret) {
        return jdbc.sql(SELECT + "where siret = :siret and siret <> ''")
                .param("siret", siret)
                .query(Organisations::read)
                .optional();
    }

    Optional<Organisation> findOurs() {
        return jdbc.sql(SELECT + "where ours").query(Organisations::read).optional();
    }

    List<Organisation> list() {
        return jdbc.sql(SELECT + "order by ours desc, name, id")
                .query(Organisations::read)
                .list();
    }

    void insert(Organisation organisation) {
        jdbc.sql("""
                insert into organisation (id, name, siret, ours, admitted) values (:id, :name, :siret, :ours, :admitted)
                """)
                .param("id", organisation.id().value())
                .param("name", organisation.name())
                .param("siret", organisation.siret())
                .param("ours", organisation.ours())
                .param("admitted", Timestamp.from(organisation.admitted()))
                .update();
    }

    /** Suspend an organisation at {@code at}; tells whether it was at work. */
    boolean suspend(OrganisationId id, Instant at) {
        return jdbc.sql("update organisation set suspended = :at where id = :id and suspended is null and not ours")
                        .param("id", id.value())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    void resume(OrganisationId id) {
        jdbc.sql("update organisation set suspended = null where id = :id")
                .param("id", id.value())
                .update();
    }

    static Organisation read(ResultSet row, int number) throws SQLException {
        var suspended = row.getTimestamp("suspended");
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("siret"),
                row.getBoolean("ours"),
                row.getTimestamp("admitted").toInstant(),
                suspended == null ? null : suspended.toInstant());
    }
}
