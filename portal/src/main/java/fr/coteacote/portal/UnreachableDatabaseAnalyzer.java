package fr.coteacote.portal;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Tell, instead of a stack trace, which setting of the database to mend when PostgreSQL does not let the portal in.
 *
 * <p>What goes wrong once it has is no matter of settings, and keeps its trace.
 */
final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    UnreachableDatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return mend(Objects.requireNonNullElse(cause.getSQLState(), ""))
                .map(mend -> new FailureAnalysis(
                        "The database of spring.datasource.url (%s) does not let the portal in: %s"
                                .formatted(address(), cause.getMessage()),
                        mend,
                        cause))
                .orElse(null);
    }

    /** By the class of the state (PostgreSQL, appendix A): connection, authorization, no such database. */
    private static Optional<String> mend(String state) {
        if (state.startsWith("08")) {
            return Optional.of("Start PostgreSQL, or mend host and port in spring.datasource.url; then start again.");
        }
        if (state.startsWith("28")) {
            return Optional.of("Mend spring.datasource.username and spring.datasource.password"
                    + " (SPRING_DATASOURCE_PASSWORD in the environment), or pg_hba.conf of the server;"
                    + " then start again.");
        }
        return state.equals("3D000")
                ? Optional.of("Make the database, or mend its name in spring.datasource.url; then start again.")
                : Optional.empty();
    }

    /** Without what follows the question mark, which may hold a password. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
    }
}
