// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells why no installation is started, without a stack trace.
public final class NotAnInstallationFailure extends AbstractFailureAnalyzer<NotAnInstallation> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotAnInstallation cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Name another folder with --data, or another database with --database.", cause);
    }
}
