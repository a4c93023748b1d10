// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.parameter.Money;
import java.util.Optional;

/// Something that the law gives the person, or that was reported and gives nothing: derived from the file,
/// never typed in.
///
/// @param kind what it is
/// @param thread the trajectory, programme or incapacity that it comes from
/// @param period the days it holds for; for an amount, the days it is earned on
/// @param amount the amount in euro, gross, when it is money
/// @param finding the finding of the rule, with its reason
public record Entitlement(Kind kind, int thread, Period period, Optional<Money> amount, Finding<?> finding) {

    /// What the law gives on this path.
    public enum Kind {
        PRESUMPTION_DURING_TRAJECTORY,
        PRESUMPTION_DURING_TRAINING,
        ORIENTATION_COSTS,
        HOURLY_PREMIUM,
        LUMP_SUM,
        JOB_SEARCH_COSTS,
        /// No right but what is taken from one: the benefit is lower after absences without a good reason.
        ABSENCE_REDUCTION
    }

    /// What the law answers.
    public enum Answer {
        DUE,
        /// Something was reported, and gives nothing: the reason says what is missing.
        NOT_DUE,
        /// A fact or a value of the law is missing.
        CANNOT_BE_TOLD;

        /// What a finding of the law answers.
        public static Answer of(Finding<?> finding) {
            return switch (finding) {
                case Finding.Told<?> _ -> DUE;
                case Finding.No<?> _ -> NOT_DUE;
                case Finding.Unknown<?> _ -> CANNOT_BE_TOLD;
            };
        }
    }

    /// Whether it is due, is not, or cannot be told.
    public Answer answer() {
        return Answer.of(finding);
    }

    /// Why: the reason of the finding, as a tree.
    public Reason reason() {
        return finding.reason();
    }
}
