package fr.coteacote.portal.identity.proofs;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.openid.Identification.Away;
import fr.coteacote.portal.identity.sittings.SittingId;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The one proof of a sitting, from the way out to its use, in PostgreSQL: each step is taken once. */
@Repository
class ProofRecords {

    private static final TypeReference<Map<String, Object>> SECRETS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Seal seal;
    private final JsonMapper json = JsonMapper.shared();

    ProofRecords(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Somebody who is back, and for what they had left. */
    record Returned(String purpose, Away away) {}

    /** Somebody leaves for FranceConnect; an earlier proof of the sitting is no more. */
    void begin(SittingId sitting, String purpose, Away away, Instant now) {
        var secrets = json.writeValueAsString(away.secrets()).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into identity_proof (sitting, purpose, step, state_hash, redirect_uri, secrets, at)
                values (:sitting, :purpose, 'AWAY', :state, :redirect, :secrets, :now)
                on conflict (sitting) do update
                set purpose = excluded.purpose, step = excluded.step, state_hash = excluded.state_hash,
                    redirect_uri = excluded.redirect_uri, secrets = excluded.secrets, trouble = '', account = null,
                    level = null, at = excluded.at
                """)
                .param("sitting", sitting.value())
                .param("purpose", purpose)
                .param("state", away.state().hash())
                .param("redirect", away.redirectUri())
                .param("secrets", seal.seal(secrets, context(sitting)))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Take who is away with {@code state} since {@code oldest} at most: nobody comes back twice. */
    Optional<Returned> back(SittingId sitting, OpaqueToken state, Instant oldest) {
        return jdbc.sql("""
                        update identity_proof set step = 'BACK'
                        where sitting = :sitting and step = 'AWAY' and state_hash = :state and at > :oldest
                        returning purpose, redirect_uri, secrets
                        """)
                .param("sitting", sitting.value())
                .param("state", state.hash())
                .param("oldest", Timestamp.from(oldest))
                .query((row, _) -> new Returned(
                        row.getString("purpose"),
                        new Away(
                                state,
                                row.getString("redirect_uri"),
                                json.readValue(seal.open(row.getBytes("secrets"), context(sitting)), SECRETS))))
                .optional();
    }

    /**
     * Note what came of it, while the browser leaves FranceConnect.
     *
     * @param proof null where {@code trouble} says why there is none
     */
    void leaving(
            SittingId sitting, OpaqueToken state, @Nullable Proof proof, @Nullable ProofTrouble trouble, Instant now) {
        jdbc.sql("""
                update identity_proof
                set step = 'LEAVING', state_hash = :state, secrets = null, trouble = :trouble, account = :account,
                    level = :level, at = :now
                where sitting = :sitting and step = 'BACK'
                """)
                .param("sitting", sitting.value())
                .param("state", state.hash())
                .param("trouble", trouble == null ? "" : trouble.name())
                .param("account", proof == null ? null : proof.account().value(), Types.OTHER)
                .param("level", proof == null ? null : proof.level().name(), Types.VARCHAR)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The browser has left FranceConnect: from now on a proof counts. */
    Optional<Back.Here> left(SittingId sitting, OpaqueToken state) {
        return jdbc.sql("""
                        update identity_proof
                        set step = case when account is null then 'BACK' else 'PROVED' end
                        where sitting = :sitting and step = 'LEAVING' and state_hash = :state
                        returning purpose, trouble
                        """)
                .param("sitting", sitting.value())
                .param("state", state.hash())
                .query((row, _) -> new Back.Here(row.getString("purpose"), trouble(row.getString("trouble"))))
                .optional();
    }

    private static @Nullable ProofTrouble trouble(String name) {
        return name.isEmpty() ? null : ProofTrouble.valueOf(name);
    }

    Optional<Proof> find(SittingId sitting, String purpose, Instant oldest) {
        return jdbc.sql("""
                        select account, level from identity_proof
                        where sitting = :sitting and step = 'PROVED' and purpose = :purpose and at > :oldest
                        """)
                .param("sitting", sitting.value())
                .param("purpose", purpose)
                .param("oldest", Timestamp.from(oldest))
                .query(ProofRecords::read)
                .optional();
    }

    /** Find a proof, and delete it: it serves once. */
    Optional<Proof> take(SittingId sitting, String purpose, Instant oldest) {
        return jdbc.sql("""
                        delete from identity_proof
                        where sitting = :sitting and step = 'PROVED' and purpose = :purpose and at > :oldest
                        returning account, level
                        """)
                .param("sitting", sitting.value())
                .param("purpose", purpose)
                .param("oldest", Timestamp.from(oldest))
                .query(ProofRecords::read)
                .optional();
    }

    private static Proof read(ResultSet row, int index) throws SQLException {
        return new Proof(
                new AccountId(row.getObject("account", UUID.class)), AssuranceLevel.valueOf(row.getString("level")));
    }

    void forget(SittingId sitting) {
        jdbc.sql("delete from identity_proof where sitting = ?")
                .param(sitting.value())
                .update();
    }

    void forget(Instant oldest) {
        jdbc.sql("delete from identity_proof where at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }

    private static String context(SittingId sitting) {
        return "identity-proof/" + sitting.value();
    }
}
