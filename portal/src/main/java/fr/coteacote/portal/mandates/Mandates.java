package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mandates kept in PostgreSQL. */
@Repository
class Mandates {

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mandate mandate) {
        jdbc.sql("""
                insert into mandate
                    (id, subject, account, sitting, draft, kind, rights, text_version, text_hash, given_at, until)
                values
                    (:id, :subject, :account, :sitting, :draft, :kind, :rights, :version, :hash, :given, :until)
                """)
                .param("id", mandate.id().value())
                .param("subject", mandate.subject().value())
                .param("account", mandate.account(), Types.OTHER)
                .param("sitting", mandate.sitting())
                .param("draft", mandate.draft())
                .param("kind", mandate.kind().name())
                .param(
                        "rights",
                        mandate.rights().stream().map(Right::name).sorted().collect(Collectors.joining(",")))
                .param("version", mandate.textVersion())
                .param("hash", mandate.textHash())
                .param("given", Timestamp.from(mandate.givenAt()))
                .param("until", Timestamp.from(mandate.until()))
                .update();
    }

    /** Find the newest mandate on a draft, ended or not. */
    Optional<Mandate> newestOn(UUID draft) {
        return jdbc.sql("select * from mandate where draft = ? order by given_at desc limit 1")
                .param(draft)
                .query(Mandates::read)
                .optional();
    }

    /** End all that still run on a draft. */
    void endOn(UUID draft, Instant now) {
        jdbc.sql("update mandate set ended_at = ? where draft = ? and ended_at is null")
                .params(Timestamp.from(now), draft)
                .update();
    }

    /** Give all mandates of {@code joined} to {@code kept}, who turned out to be the same person. */
    void moveTo(AccountId kept, AccountId joined) {
        jdbc.sql("update mandate set account = ? where account = ?")
                .params(kept.value(), joined.value())
                .update();
    }

    private static Mandate read(ResultSet row, int index) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("subject", UUID.class)),
                row.getObject("account", UUID.class),
                row.getObject("sitting", UUID.class),
                row.getObject("draft", UUID.class),
                Role.valueOf(row.getString("kind")),
                Arrays.stream(row.getString("rights").split(","))
                        .map(Right::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("text_version"),
                row.getString("text_hash"),
                row.getTimestamp("given_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
