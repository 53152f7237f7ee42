package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.WrappedKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of people on the telephone, for as long as a year, sealed by the keyset itself. */
@Repository
class LineKeys implements WrappedKeys {

    private final JdbcClient jdbc;

    LineKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String owners() {
        return "telephone lines";
    }

    @Override
    @Transactional
    public int rewrap(FileKeyring keyring) {
        var lines = jdbc.sql("select session, reach, told, stop from telephone_line where reach is not null for update")
                .query((row, _) -> new Line(
                        row.getObject("session", UUID.class),
                        reseal(row, "reach", keyring),
                        reseal(row, "told", keyring),
                        reseal(row, "stop", keyring)))
                .list();
        lines.forEach(line -> jdbc.sql(
                        "update telephone_line set reach = :reach, told = :told, stop = :stop where session = :session")
                .param("session", line.session())
                .param("reach", line.reach(), Types.BINARY)
                .param("told", line.told(), Types.BINARY)
                .param("stop", line.stop(), Types.BINARY)
                .update());
        return lines.size();
    }

    /** What was said in the call is forgotten before the rest. */
    private static byte @Nullable [] reseal(ResultSet row, String column, FileKeyring keyring) throws SQLException {
        var sealed = row.getBytes(column);
        var session = new SessionId(row.getObject("session", UUID.class));
        return sealed == null ? null : keyring.reseal(sealed, TelephoneLines.context(session, column));
    }

    /** What is sealed of one call. */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the database, never compared
    private record Line(UUID session, byte @Nullable [] reach, byte @Nullable [] told, byte @Nullable [] stop) {}
}
