package fr.coteacote.portal.organisations.charter;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who agreed to which words, and when. */
@Repository
public class Charter {

    private final JdbcClient jdbc;
    private final Clock clock;

    Charter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tell whether {@code professional} agreed to the words of today. */
    public boolean isAcceptedBy(ProfessionalId professional) {
        return jdbc.sql("""
                        select count(*) from charter_acceptance
                        where professional = :professional and version = :version and text_hash = :hash
                        """)
                        .param("professional", professional.value())
                        .param("version", CharterText.CURRENT.version())
                        .param("hash", CharterText.CURRENT.hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Write down that {@code professional} agrees to the words of today; a second time changes nothing.
     *
     * @param shown the hash of the words that they read
     * @return whether those are the words of today: a page may have stood open over a change
     */
    public boolean accept(ProfessionalId professional, String shown) {
        if (!CharterText.CURRENT.hash().equals(shown)) {
            return false;
        }
        jdbc.sql("""
                insert into charter_acceptance (professional, version, text_hash, at)
                values (:professional, :version, :hash, :at)
                on conflict do nothing
                """)
                .param("professional", professional.value())
                .param("version", CharterText.CURRENT.version())
                .param("hash", shown)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return true;
    }
}
