// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Day;
import be.passerelle.stream.act.ProposedAct;

/// A change of scheme while somebody is incapable of work. Employees (law of 14 July 1994) and the self-employed
/// (royal decree of 20 July 1971) have an insurance each: the incapacity of the one ends, and another begins the day
/// after in the other, with a year, a benefit and a trajectory of its own ([IncapacityChain]).
final class SchemeChange {

    private SchemeChange() {}

    /// Whether what begins right after a change of scheme is an incapacity of the other insurance.
    static boolean isOtherInsurance(In<?> s, ProposedAct proposed, IncapacityAct.Recognised act) {
        return s.file().threads(Incapacity.INCAPACITY).all().stream()
                .filter(each ->
                        each.endCause().filter(EndCause.SCHEME_CHANGED::equals).isPresent())
                .filter(each -> each.ended()
                        .filter(end -> Day.after(end.day()).equals(proposed.happenedOn()))
                        .isPresent())
                .noneMatch(each -> each.scheme().sharesInsuranceWith(act.scheme()));
    }
}
