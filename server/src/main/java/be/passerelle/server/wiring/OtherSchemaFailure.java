// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells that a database was made by another version, without a stack trace.
class OtherSchemaFailure extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The tables of this database were made by another version of Passerelle; nothing was changed in it.",
                """
                To keep what it holds, start that version, back it up (./run backup FILE) and restore it here \
                (./run restore FILE).
                A demonstration can be begun anew: ./run --fresh throws its data away.""",
                cause);
    }
}
