package fr.coteacote.portal.privacy.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Say in one sentence, instead of a stack trace, why the portal does not start without its fingerprint key. */
final class UnusableFingerprintKeyAnalyzer extends AbstractFailureAnalyzer<UnusableFingerprintKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableFingerprintKey cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
