// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// An absence from work, and what interrupted it. The waits of the Code count without a break: a short resumption is
/// none (chapter VI, since 1 October 2022).
///
/// @param from the first day
/// @param resumed the days on which the person was not incapable meanwhile, each period after the first day
public record AbsenceFromWork(DatedFact from, List<Period> resumed) {

    /// How long a resumption may last that does not interrupt the incapacity.
    public static final ParameterName<Term> IGNORED = ParameterName.term("occupational/ignoredResumption");

    public AbsenceFromWork {
        resumed = resumed.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    /// Since when it has lasted without a break, under the law of a day.
    public Finding<DatedFact> since(Law law, LocalDate day) {
        return since(law.asOf(day));
    }

    Finding<DatedFact> since(LawOnDay on) {
        if (resumed.isEmpty()) {
            return Finding.of(from, _ -> {});
        }
        return on.take(IGNORED)
                .map(this::sinceIgnoring)
                .noting(lines ->
                        resumed.forEach(days -> lines.fact(Phrase.of("law.fact.resumedDuring", "period", days))));
    }

    private DatedFact sinceIgnoring(Term ignored) {
        DatedFact since = from;
        for (Period days : resumed) {
            if (!days.until().isBefore(ignored.after(days.from()))) {
                since = new DatedFact(Day.after(days.until()), from.act());
            }
        }
        return since;
    }

    /// The day from which nothing interrupted it, whatever counts as a break.
    LocalDate surelySince() {
        return resumed.isEmpty() ? from.day() : Day.after(resumed.getLast().until());
    }
}
