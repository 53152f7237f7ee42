package fr.coteacote.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tell, instead of a stack trace, which settings stop the start and how to mend them. */
final class UnusableSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableSettings cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Write them in application.properties, or in the environment (portal.address is PORTAL_ADDRESS there),"
                        + " then start again.",
                cause);
    }
}
