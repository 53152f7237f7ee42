package fr.coteacote.portal.identity.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The professionals whom ProConnect made known; their rights are not kept here. */
@NamedInterface("accounts")
@Repository
public class Professionals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Professionals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Find who a professional is. */
    public Optional<Professional> find(ProfessionalId id) {
        return jdbc.sql("select given_name, usual_name, email from professional where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Professional(
                        id, row.getString("given_name"), row.getString("usual_name"), row.getString("email")))
                .optional();
    }

    /** Find the workplaces that ProConnect declares for somebody: SIRET numbers, which prove no post. */
    public List<String> workplaces(ProfessionalId id) {
        return jdbc.sql("select distinct siret from professional_login where professional = :id and siret <> ''")
                .param("id", id.value())
                .query((row, _) -> row.getString("siret"))
                .list();
    }

    /** Write down somebody who has no ProConnect, under the name by which they were invited. */
    public void introduce(Professional professional) {
        jdbc.sql("""
                insert into professional (id, created, given_name, usual_name, email)
                values (:id, :now, :given_name, :usual_name, :email)
                """)
                .param("id", professional.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("given_name", professional.givenName())
                .param("usual_name", professional.usualName())
                .param("email", professional.email())
                .update();
    }

    /** Find who signs in by {@code login}, or write them down; two log-ins are joined by their organisation only. */
    @Transactional
    public ProfessionalId recognise(ProfessionalLogin login, String givenName, String usualName, String email) {
        oneAfterTheOther(login);
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

    /** Two first log-ins at once would not see each other, and write somebody down twice. */
    private void oneAfterTheOther(ProfessionalLogin login) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7607))")
                .param(login.provider() + " " + login.sub())
                .query((row, index) -> 1)
                .list();
    }
}
