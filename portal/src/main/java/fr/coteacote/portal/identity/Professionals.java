package fr.coteacote.portal.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The professionals whom ProConnect made known; their rights are not kept here. */
@Repository
class Professionals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Professionals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Find who signs in by {@code login}, or write them down; two log-ins are joined by their organisation only. */
    @Transactional
    ProfessionalId recognise(ProfessionalLogin login, String givenName, String usualName, String email) {
        var known = jdbc.sql("select professional from professional_login where provider = :provider and sub = :sub")
                .param("provider", login.provider())
                .param("sub", login.sub())
                .query(UUID.class)
                .optional();
        var id = known.orElseGet(UUID::randomUUID);
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into professional (id, created, given_name, usual_name, email)
                values (:id, :now, :given_name, :usual_name, :email)
                on conflict (id) do update
                set given_name = excluded.given_name, usual_name = excluded.usual_name, email = excluded.email
                """)
                .param("id", id)
                .param("now", now)
                .param("given_name", givenName)
                .param("usual_name", usualName)
                .param("email", email)
                .update();
        jdbc.sql("""
                insert into professional_login (provider, sub, professional, siret, organization, since, last_seen)
                values (:provider, :sub, :id, :siret, :organization, :now, :now)
                on conflict (provider, sub) do update
                set siret = excluded.siret, organization = excluded.organization, last_seen = excluded.last_seen
                """)
                .param("provider", login.provider())
                .param("sub", login.sub())
                .param("id", id)
                .param("siret", login.siret())
                .param("organization", login.organization())
                .param("now", now)
                .update();
        return new ProfessionalId(id);
    }
}
