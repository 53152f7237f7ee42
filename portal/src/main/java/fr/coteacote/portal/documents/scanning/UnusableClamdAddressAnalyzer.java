package fr.coteacote.portal.documents.scanning;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tell, instead of a stack trace, what is wrong with the address of the antivirus. */
final class UnusableClamdAddressAnalyzer extends AbstractFailureAnalyzer<UnusableClamdAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableClamdAddress cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
