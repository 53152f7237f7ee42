package fr.coteacote.portal.notices.sms;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tell, instead of a stack trace, what is wrong with the settings of the SMS gateway. */
final class UnusableSmsGatewayAnalyzer extends AbstractFailureAnalyzer<UnusableSmsGateway> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableSmsGateway cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
