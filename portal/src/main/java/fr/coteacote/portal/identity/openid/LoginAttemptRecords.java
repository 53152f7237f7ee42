package fr.coteacote.portal.identity.openid;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The attempts kept in PostgreSQL while somebody is away: hashes, and secrets under seal. */
@Repository
class LoginAttemptRecords {

    private static final TypeReference<Map<String, Object>> SECRETS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Seal seal;
    private final JsonMapper json = JsonMapper.shared();

    LoginAttemptRecords(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void insert(LoginAttempt attempt) {
        var secrets = json.writeValueAsString(attempt.secrets()).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into login_attempt (state_hash, browser_hash, provider, redirect_uri, secrets, wanted, started)
                values (:state, :browser, :provider, :redirect, :secrets, :wanted, :started)
                """)
                .param("state", attempt.state().hash())
                .param("browser", attempt.browser().hash())
                .param("provider", attempt.provider())
                .param("redirect", attempt.redirectUri())
                .param("secrets", seal.seal(secrets, context(attempt.state())))
                .param("wanted", attempt.wanted())
                .param("started", Timestamp.from(attempt.started()))
                .update();
    }

    Optional<LoginAttempt> find(OpaqueToken state, OpaqueToken browser) {
        return jdbc.sql("select * from login_attempt where state_hash = :state and browser_hash = :browser")
                .param("state", state.hash())
                .param("browser", browser.hash())
                .query(attemptOf(state, browser))
                .optional();
    }

    /** Find an attempt begun after {@code since}, and delete it: it serves once. */
    Optional<LoginAttempt> take(OpaqueToken state, OpaqueToken browser, Instant since) {
        return jdbc.sql("""
                        delete from login_attempt
                        where state_hash = :state and browser_hash = :browser and started > :since
                        returning *
                        """)
                .param("state", state.hash())
                .param("browser", browser.hash())
                .param("since", Timestamp.from(since))
                .query(attemptOf(state, browser))
                .optional();
    }

    void forget(Instant limit) {
        jdbc.sql("delete from login_attempt where started < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }

    private RowMapper<LoginAttempt> attemptOf(OpaqueToken state, OpaqueToken browser) {
        return (row, _) -> new LoginAttempt(
                state,
                browser,
                row.getString("provider"),
                row.getString("redirect_uri"),
                json.readValue(seal.open(row.getBytes("secrets"), context(state)), SECRETS),
                row.getString("wanted"),
                row.getTimestamp("started").toInstant());
    }

    private static String context(OpaqueToken state) {
        return "login-attempt/" + HexFormat.of().formatHex(state.hash());
    }
}
