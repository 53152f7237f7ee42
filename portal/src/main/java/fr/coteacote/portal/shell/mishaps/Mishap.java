package fr.coteacote.portal.shell.mishaps;

import fr.coteacote.catalog.loading.UnknownEdition;
import fr.coteacote.portal.shell.ShellWords;
import fr.coteacote.portal.ui.basics.Icon;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What can prevent a page from being shown, and how it is said. */
enum Mishap {
    UNKNOWN_ADDRESS(404, Icon.LOST, "unknown"),
    FORBIDDEN(403, Icon.LOCKED, "forbidden"),
    TOO_MANY(429, Icon.EXPIRED, "many"),
    TOO_LONG(413, Icon.REPAIR, "long"),
    SESSION_ENDED(401, Icon.EXPIRED, "ended"),
    SERVER_ERROR(500, Icon.REPAIR, "error"),
    MAINTENANCE(503, Icon.UNPLUGGED, "maintenance");

    /** A draft of an edition that only the next version has waits for that one, as for a database. */
    private static final List<Class<? extends Exception>> AWAY = List.of(
            UnknownEdition.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class);

    /** SQLSTATE, its beginning: connection exception, insufficient resources, operator intervention (PostgreSQL, appendix A). */
    private static final List<String> AWAY_STATES = List.of("08", "53", "57P");

    private final int status;
    private final Icon sign;
    private final String key;

    Mishap(int status, Icon sign, String key) {
        this.status = status;
        this.sign = sign;
        this.key = key;
    }

    /** Find what an answer of the server means; a database that is away means maintenance. */
    static Mishap of(int status, @Nullable Throwable cause) {
        if (isDatabaseAway(cause)) {
            return MAINTENANCE;
        }
        return Stream.of(values())
                .filter(mishap -> mishap.status == status)
                .findFirst()
                .orElse(status < 500 ? UNKNOWN_ADDRESS : SERVER_ERROR);
    }

    int status() {
        return status;
    }

    Icon sign() {
        return sign;
    }

    String title() {
        return ShellWords.say(key + ".title");
    }

    /** Say what to do, a sentence a line. */
    List<String> text() {
        return ShellWords.say(key + ".text").lines().toList();
    }

    String action() {
        return ShellWords.say(key + ".action");
    }

    String actionAddress() {
        return ShellWords.say(key + ".address");
    }

    private static boolean isDatabaseAway(@Nullable Throwable cause) {
        return Stream.iterate(cause, one -> one != null, one -> one == null ? null : one.getCause())
                .limit(20)
                .anyMatch(one -> AWAY.stream().anyMatch(type -> type.isInstance(one)) || saysSo(one));
    }

    private static boolean saysSo(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && AWAY_STATES.stream().anyMatch(sql.getSQLState()::startsWith);
    }
}
