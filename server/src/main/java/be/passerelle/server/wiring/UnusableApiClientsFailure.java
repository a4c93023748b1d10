// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.server.client.UnusableApiClients;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Lets Spring Boot tell the message of an [UnusableApiClients] and not where in the code it arose.
class UnusableApiClientsFailure extends AbstractFailureAnalyzer<UnusableApiClients> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableApiClients cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
