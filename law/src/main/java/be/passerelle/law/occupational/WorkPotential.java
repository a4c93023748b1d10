// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
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
import java.util.stream.Stream;

/// What employer and occupational physician owe somebody who stays away: the contact after four weeks (Code on
/// well-being at work, article I.4-71/1, since 1 October 2022); for incapacities since 1 January 2026 the estimate of
/// work potential from eight weeks on and, with twenty workers or more, the formal start within six months.
public final class WorkPotential {

    /// After how long the occupational physician informs the worker.
    public static final ParameterName<Term> CONTACT_AFTER = ParameterName.term("occupational/contactAfter");

    /// Whether work potential is estimated.
    public static final ParameterName<Boolean> ESTIMATED = ParameterName.flag("occupational/potentialIsEstimated");

    /// After how long it is estimated.
    public static final ParameterName<Term> ESTIMATE_AFTER = ParameterName.term("occupational/potentialAfter");

    /// Within how long of the beginning of the incapacity a larger employer starts a trajectory.
    public static final ParameterName<Term> START_WITHIN = ParameterName.term("occupational/formalStartWithin");

    private static final Citation CONTACT = Citation.of("codex", "I.4-71/1");
    private static final Citation DECREE = Citation.of("ar-2025-12-17", "whole");
    private static final Citation LAW = Citation.of("law-2025-12-19", "employers");
    private static final Phrase NO_ESTIMATE = Phrase.of("law.codex.noEstimate");
    private static final Phrase NO_FORMAL_START = Phrase.of("law.codex.noFormalStart");

    private WorkPotential() {}

    /// From which day the occupational physician informs the worker of the ways back: under the law of the day on which
    /// the weeks are over. Whether it is owed to somebody whose weeks were over before, nothing says.
    public static Finding<LocalDate> contactFrom(Law law, DatedFact incapacityFrom) {
        return incapacityFrom
                .as("law.fact.incapacitySince")
                .and(law.asOf(whenOver(law, incapacityFrom.day())).take(CONTACT_AFTER), WorkPotential::dayAfter)
                .under(CONTACT, day -> Phrase.of("law.codex.contactFrom", "day", day));
    }

    private static LocalDate whenOver(Law law, LocalDate incapacityFrom) {
        return law.parameter(CONTACT_AFTER).values().stream()
                .filter(_ -> Day.isReckoned(incapacityFrom))
                .flatMap(value ->
                        Stream.of(dayAfter(incapacityFrom, value.value())).filter(value.period()::contains))
                .findFirst()
                .orElse(incapacityFrom);
    }

    /// From which day the employer has the work potential estimated; no for an incapacity that began before 2026.
    public static Finding<LocalDate> estimateFrom(Law law, DatedFact incapacityFrom) {
        return estimated(law, incapacityFrom)
                .noUnder(DECREE, NO_ESTIMATE)
                .and(
                        law.asOf(incapacityFrom.day()).take(ESTIMATE_AFTER),
                        (_, term) -> dayAfter(incapacityFrom.day(), term))
                .under(DECREE, day -> Phrase.of("law.codex.estimateFrom", "day", day));
    }

    /// By when an employer starts a trajectory for somebody with work potential; no for a smaller employer, without
    /// work potential, and for an incapacity that began before 2026; it cannot be told while one of these
    /// is not known and none is no.
    ///
    /// @param twentyWorkers whether the employer has twenty workers or more, where that is known
    /// @param potential whether work potential was found, where it was estimated
    public static Finding<Deadline> formalStartBy(
            Law law, DatedFact incapacityFrom, Optional<Boolean> twentyWorkers, Optional<Boolean> potential) {
        return known(twentyWorkers, "law.fact.twentyWorkers", "law.fact.fewerWorkers", "law.fact.workersNotKnown")
                .and(known(
                        potential,
                        "law.fact.workPotential",
                        "law.fact.noWorkPotential",
                        "law.fact.workPotentialNotEstimated"))
                .and(() -> estimated(law, incapacityFrom))
                .noUnder(LAW, NO_FORMAL_START)
                .then(_ -> CountedTerm.from(law, incapacityFrom, "law.fact.incapacitySince", START_WITHIN))
                .under(LAW, by -> Phrase.of("law.codex.formalStartBy", "day", by.day()));
    }

    private static Finding<Yes> known(Optional<Boolean> fact, String yes, String no, String missing) {
        return fact.map(holds -> Finding.when(holds, lines -> lines.fact(Phrase.of(holds ? yes : no))))
                .orElseGet(() -> Finding.unknown(Phrase.of(missing)));
    }

    private static Finding<Yes> estimated(Law law, DatedFact incapacityFrom) {
        return law.forIncapacityFrom(incapacityFrom.day())
                .asOf(incapacityFrom.day())
                .holds(ESTIMATED)
                .and(Finding.day(incapacityFrom.day(), _ -> {}))
                .given(lines -> lines.fact("law.fact.incapacitySince", incapacityFrom));
    }

    private static LocalDate dayAfter(LocalDate from, Term term) {
        return Day.after(term.beginningOn(from).until());
    }
}
