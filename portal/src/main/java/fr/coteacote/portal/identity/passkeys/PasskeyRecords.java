package fr.coteacote.portal.identity.passkeys;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys kept in PostgreSQL. */
@Repository
class PasskeyRecords {

    private final JdbcClient jdbc;

    PasskeyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Passkey> find(byte[] id) {
        return jdbc.sql("select * from passkey where id = :id")
                .param("id", id)
                .query(PasskeyRecords::read)
                .optional();
    }

    List<Passkey> of(ProfessionalId professional) {
        return jdbc.sql("select * from passkey where professional = :professional order by created")
                .param("professional", professional.value())
                .query(PasskeyRecords::read)
                .list();
    }

    void insert(Passkey passkey, Instant now) {
        jdbc.sql("""
                insert into passkey (id, professional, credential, counter, backup_eligible, backed_up, created, last_used)
                values (:id, :professional, :credential, :counter, :eligible, :backed_up, :now, :now)
                """)
                .param("id", passkey.id())
                .param("professional", passkey.professional().value())
                .param("credential", passkey.credential())
                .param("counter", passkey.counter())
                .param("eligible", passkey.backupEligible())
                .param("backed_up", passkey.backedUp())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Note a use; tells whether nobody else has noted a later one meanwhile. */
    boolean use(Passkey before, long counter, boolean backedUp, Instant now) {
        return jdbc.sql("""
                        update passkey set counter = :counter, backed_up = :backed_up, last_used = :now
                        where id = :id and counter = :before
                        """)
                        .param("id", before.id())
                        .param("before", before.counter())
                        .param("counter", counter)
                        .param("backed_up", backedUp)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    void forget(ProfessionalId professional) {
        jdbc.sql("delete from passkey where professional = :professional")
                .param("professional", professional.value())
                .update();
    }

    /** Note that a challenge was answered; tells whether it is the first time. */
    boolean answer(byte[] challenge, Instant now) {
        return jdbc.sql("insert into passkey_answer (challenge_hash, at) values (:hash, :at) on conflict do nothing")
                        .param("hash", DigestUtils.sha256(challenge))
                        .param("at", Timestamp.from(now))
                        .update()
                > 0;
    }

    void forgetAnswers(Instant limit) {
        jdbc.sql("delete from passkey_answer where at < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }

    private static Passkey read(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getBytes("id"),
                new ProfessionalId(row.getObject("professional", UUID.class)),
                row.getBytes("credential"),
                row.getLong("counter"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"));
    }

    /**
     * A passkey, as far as the portal knows it.
     *
     * @param credential id and public key, in WebAuthn's own form
     * @param counter how often it was used, for keys that count
     */
    @SuppressWarnings("ArrayRecordComponent") // carried from row to library, never compared
    record Passkey(
            byte[] id,
            ProfessionalId professional,
            byte[] credential,
            long counter,
            boolean backupEligible,
            boolean backedUp) {}
}
