// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.retention;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// How long something is kept.
///
/// @param name what the rule is called in commands
/// @param period how long after its trigger; empty where nobody can name it with a source
/// @param from the first day on which the rule holds
/// @param source where the period stands; of an open question, what is known
/// @param openQuestion what has to be decided; empty once the period is known
public record RetentionRule(
        String name,
        What what,
        Wording title,
        Trigger trigger,
        Optional<Period> period,
        Action action,
        LocalDate from,
        Certainty certainty,
        Wording source,
        Optional<Wording> openQuestion) {

    /// What is kept.
    public enum What {
        CASE_FILE,
        ACCESS_LOG,
        SECURITY_EVENT
    }

    /// From when its time runs.
    public enum Trigger {
        /// The day on which the last act of the file was recorded.
        LAST_ACT,
        /// The day on which the line was noted.
        NOTED
    }

    /// What is done when its time is over.
    public enum Action {
        /// Two security officers erase it, as any file is erased.
        ERASE,
        /// Nothing that could be done is built: it has to be decided with the period.
        NONE
    }

    public RetentionRule {
        if (period.isPresent() == openQuestion.isPresent()) {
            throw new IllegalArgumentException(name + " has either a period or an open question");
        }
    }

    /// The last day of triggers whose time is over: what was triggered on it, or before, is due. Empty on an unknown
    /// ground, and before the rule holds: nothing is due then, ever.
    public Optional<LocalDate> dueUpTo(LocalDate today) {
        return period.filter(_ -> !today.isBefore(from))
                .map(length -> today.minusDays(1).minus(length));
    }
}
