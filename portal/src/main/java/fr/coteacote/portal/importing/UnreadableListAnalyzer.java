package fr.coteacote.portal.importing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tell, instead of a stack trace, that a list is not where the setting says. */
final class UnreadableListAnalyzer extends AbstractFailureAnalyzer<UnreadableList> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableList cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
