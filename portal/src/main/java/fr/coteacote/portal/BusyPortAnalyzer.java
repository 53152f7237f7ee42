package fr.coteacote.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Tell which setting is the port that is taken; Spring's own analyzer, which comes after, does not. */
@Order(0)
final class BusyPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "server.port is %d, and another program listens there.".formatted(cause.getPort()),
                "Stop that program, or set server.port (PORT in the environment) to a free port; then start again.",
                cause);
    }
}
