// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;
import java.util.Optional;

/// For how long work is authorised at most, and how often it is examined: two years since 1 April 2018 (royal decree
/// of 3 July 1996, article 230, as patients' organisations describe it); every six months (regulation of 16 April
/// 1997, article 16). Employees and the unemployed; see [SelfEmployedResumption] for the others.
public final class ResumptionDuration {

    /// For how long at most.
    public static final ParameterName<Term> LONGEST = ParameterName.term("resumption/longestAuthorisation");

    /// Whether an authorisation without an end may be given.
    public static final ParameterName<Boolean> OPEN_ENDED_GIVEN = ParameterName.flag("resumption/openEndedGiven");

    /// Whether an authorisation without an end that was given before goes on.
    public static final ParameterName<Boolean> OPEN_ENDED_RUNS = ParameterName.flag("resumption/openEndedRuns");

    /// What became of the authorisations without an end: [#ENDED] or `limited`.
    public static final ParameterName<String> TRANSITION = ParameterName.choice("resumption/openEndedTransition");

    /// How often the advisory physician examines.
    public static final ParameterName<Term> EXAMINATION = ParameterName.term("resumption/examinationTerm");

    /// They ended with the transition at the latest.
    public static final String ENDED = "ended";

    private static final Citation ARTICLE = Citation.of("vpp-samenspraak-93", "duration");
    private static final Citation EXAMINED = Citation.of("rule-1997-04-16", "16");
    private static final Phrase NOT_KNOWN = Phrase.of("law.resumption.limitNotKnown");

    private ResumptionDuration() {}

    /// The last day of an authorisation that begins on that day, when none earlier was fixed. One given without an
    /// end before 1 April 2018 ended on 31 March 2019 at the latest; by the other reading it had to be limited
    /// to two years by then, and its end is what the physician then fixed.
    public static Finding<LocalDate> lastDay(Law law, DatedFact authorisedFrom) {
        Finding<Yes> given = law.asOf(authorisedFrom.day()).holds(OPEN_ENDED_GIVEN);
        return given.isNo()
                ? authorisedFrom
                        .as("law.fact.authorisedFrom")
                        .and(
                                law.asOf(authorisedFrom.day()).take(LONGEST),
                                (from, term) -> term.beginningOn(from).until())
                        .under(ARTICLE, day -> Phrase.of("law.resumption.lastDay", "day", day))
                : given.choose(_ -> openEnded(law, authorisedFrom));
    }

    private static Finding<LocalDate> openEnded(Law law, DatedFact authorisedFrom) {
        Optional<LocalDate> end = law.parameter(OPEN_ENDED_RUNS).values().stream()
                .filter(value -> !value.value())
                .map(value -> Day.before(value.period().from()))
                .findFirst();
        if (end.isEmpty()) {
            return Finding.unknown(NOT_KNOWN);
        }
        LawOnDay on = law.asOf(end.get());
        return on.take(TRANSITION)
                .choose(reading -> reading.equals(ENDED)
                        ? authorisedFrom
                                .as("law.fact.authorisedFrom")
                                .and(on.holds(OPEN_ENDED_RUNS))
                                .map(_ -> end.get())
                                .and(on.take(TRANSITION))
                                .under(ARTICLE, day -> Phrase.of("law.resumption.transition", "day", day))
                        : Finding.unknown(NOT_KNOWN));
    }

    /// By when the advisory physician examines again: within six months, unless the file justifies a later day.
    ///
    /// @param last the authorisation or the last examination
    /// @param justified the later day that the file justifies
    public static Finding<Deadline> examineBy(Law law, DatedFact last, Optional<DatedFact> justified) {
        Finding<Deadline> term = CountedTerm.from(law, last, "law.fact.examined", EXAMINATION);
        return term.choose(by -> justified
                        .filter(later -> later.day().isAfter(by.day()))
                        .map(later -> later.as("law.fact.laterExamination").and(term, (day, _) -> Deadline.on(day)))
                        .orElse(term))
                .under(EXAMINED, by -> Phrase.of("law.resumption.examineBy", "day", by.day()));
    }

    /// The first day on which the work is no longer covered, when nothing new was authorised.
    public static Finding<LocalDate> firstDayWithout(Law law, DatedFact authorisedFrom) {
        return lastDay(law, authorisedFrom)
                .map(Day::after)
                .under(ARTICLE, day -> Phrase.of("law.resumption.askAgain", "day", day));
    }
}
