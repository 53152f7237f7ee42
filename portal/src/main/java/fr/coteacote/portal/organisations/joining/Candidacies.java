package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.organisations.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked to join which organisation. */
@Repository
class Candidacies {

    private final JdbcClient jdbc;

    Candidacies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProfessionalId professional, OrganisationId organisation, Instant now) {
        jdbc.sql("""
                insert into candidacy (professional, organisation, asked) values (:professional, :organisation, :now)
                on conflict do nothing
                """)
                .param("professional", professional.value())
                .param("organisation", organisation.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<ProfessionalId> of(OrganisationId organisation) {
        return jdbc.sql("select professional from candidacy where organisation = :organisation order by asked")
                .param("organisation", organisation.value())
                .query((row, _) -> new ProfessionalId(row.getObject(1, UUID.class)))
                .list();
    }

    List<OrganisationId> by(ProfessionalId professional) {
        return jdbc.sql("select organisation from candidacy where professional = :professional")
                .param("professional", professional.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    void settle(ProfessionalId professional, OrganisationId organisation) {
        jdbc.sql("delete from candidacy where professional = :professional and organisation = :organisation")
                .param("professional", professional.value())
                .param("organisation", organisation.value())
                .update();
    }
}
