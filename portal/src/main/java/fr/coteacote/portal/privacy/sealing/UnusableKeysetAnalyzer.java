package fr.coteacote.portal.privacy.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tell, instead of a stack trace, which setting stops the start and how to mend it. */
final class UnusableKeysetAnalyzer extends AbstractFailureAnalyzer<UnusableKeyset> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeyset cause) {
        var reason = String.valueOf(cause.getMessage())
                .replace(UnusableKeyset.REMEDY, "")
                .strip();
        return new FailureAnalysis(reason, UnusableKeyset.REMEDY, cause);
    }
}
