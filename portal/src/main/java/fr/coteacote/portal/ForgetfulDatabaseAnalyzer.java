package fr.coteacote.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Say in two sentences, instead of a stack trace, why the portal does not start on this database. */
final class ForgetfulDatabaseAnalyzer extends AbstractFailureAnalyzer<ForgetfulDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ForgetfulDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
