// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.web.provider.UnusableProviders;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Lets Spring Boot tell the message of an [UnusableProviders] and not where in the code it arose.
class UnusableProvidersFailure extends AbstractFailureAnalyzer<UnusableProviders> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableProviders cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
