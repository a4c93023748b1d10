// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells why no demonstration is started, without a stack trace.
public final class NotADemonstrationFailure extends AbstractFailureAnalyzer<NotADemonstration> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotADemonstration cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Use an empty database, or leave --database out for the embedded one.", cause);
    }
}
