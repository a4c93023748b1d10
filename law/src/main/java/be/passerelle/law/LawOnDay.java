// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.Optional;

/// The law on a day: what rules take their parameters from. See [Law#on] and [Law#asOf].
///
/// @param law the law
/// @param day the material day
/// @param passing whether the day moves on with time
public record LawOnDay(Law law, LocalDate day, boolean passing) {

    private static final Optional<Yes> YES = Optional.of(Yes.YES);

    /// The value of a parameter, with the line that names it.
    public <T> Finding<T> take(ParameterName<T> name) {
        return law.parameter(name).take(day, law.incapacityFrom(), passing);
    }

    /// Whether something holds. Where it does not, the line names the value to come, if there is one.
    public Finding<Yes> holds(ParameterName<Boolean> name) {
        Finding<Yes> holds = take(name).mapIfAny(LawOnDay::yes);
        if (!holds.isNo()) {
            return holds;
        }
        Parameter<Boolean> parameter = law.parameter(name);
        return parameter
                .firstAfter(day)
                .<Finding<Yes>>map(toCome -> new Finding.No<>(
                        holds.stableUntil(), holds.certainty(), lines -> lines.add(parameter.used(toCome))))
                .orElse(holds);
    }

    private static Optional<Yes> yes(boolean holds) {
        return holds ? YES : Optional.empty();
    }
}
