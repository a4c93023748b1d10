// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Work that is resumed during incapacity, as its acts say: from the request to the report of its last month.
///
/// @param number the number of the act that asked for it
/// @param opened the day on which the form reached the fund
/// @param asked what was declared and asked for
/// @param plan the act that handed over the plan of the employer whose work it is
/// @param authorised the decision that authorises it, on the day of whoever decided
/// @param grant what it says
/// @param refused the decision that does not
/// @param months the hours worked, month by month, as reported
/// @param examined the last examination
/// @param examination what it found
/// @param ended the last day of work, where something ended it before the last day that is authorised: an act,
///     the end of the incapacity, full-time work, death
/// @param hasDied whether the person died: nothing is reported any more
public record Resumption(
        int number,
        DatedFact opened,
        DatedFact latest,
        ResumptionAct.Asked asked,
        Optional<Integer> plan,
        Optional<DatedFact> authorised,
        Optional<ResumptionAct.Authorised> grant,
        Optional<DatedFact> refused,
        Map<YearMonth, BigDecimal> months,
        Optional<DatedFact> examined,
        Optional<ResumptionAct.Examined> examination,
        Optional<DatedFact> ended,
        boolean hasDied)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Resumption> RESUMPTION = ThreadKind.of("resumption", Resumption.class);

    /// What is told of one.
    public static final ThreadFacts<Resumption> FACTS = ThreadFacts.of(
                    RESUMPTION, "resumptions", "Work resumed during incapacity", Compartment.INCAPACITY)
            .must("firstDay", new ThreadFact.Type.Day(), "", Resumption::firstDay)
            .must(
                    "hoursAWeek",
                    new ThreadFact.Type.Words(),
                    "As asked for",
                    r -> written(r.asked().hoursAWeek()))
            .must(
                    "fullTimeHours",
                    new ThreadFact.Type.Words(),
                    "Of somebody who works full time",
                    r -> written(r.asked().fullTimeHours()))
            .mustCode("work", KindOfWork.class, r -> r.asked().work())
            .day("authorisedOn", Resumption::authorised)
            .dayOf("authorisedUntil", r -> r.grant().map(ResumptionAct.Authorised::lastDay))
            .day("refusedOn", Resumption::refused)
            .day("examinedOn", Resumption::examined)
            .dayOf("lastDay", Resumption::lastDay);

    /// The subject.
    public static final Subject<Threads<Resumption>> RESUMPTIONS =
            Subject.ofThreads(FACTS, List.of(ResumptionAct.class), ResumptionFold::all, ResumptionProcedure::rows);

    public Resumption {
        months = Map.copyOf(months);
    }

    @Override
    public ThreadFacts<Resumption> facts() {
        return FACTS;
    }

    /// The first day of work, as it was declared.
    public LocalDate firstDay() {
        return asked.firstDay();
    }

    /// The first day of work, and the act that declares it.
    public DatedFact begun() {
        return new DatedFact(firstDay(), number);
    }

    /// Whether nobody has decided on it, nor anything ended it.
    public boolean isUndecided() {
        return authorised.isEmpty() && refused.isEmpty() && ended.isEmpty();
    }

    /// The last day of work, as far as it is known: that of the authorisation, or an earlier one. Before the
    /// first where no work came of it.
    public Optional<LocalDate> lastDay() {
        Optional<LocalDate> closed = DatedFact.first(refused, ended).map(DatedFact::day);
        return grant.map(ResumptionAct.Authorised::lastDay)
                .filter(until -> closed.filter(day -> day.isBefore(until)).isEmpty())
                .or(() -> closed);
    }

    /// The first month in which there was or will be work and of which no hours were reported.
    public Optional<YearMonth> monthLeft() {
        Optional<LocalDate> last = lastDay();
        if (hasDied || last.filter(day -> day.isBefore(firstDay())).isPresent()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(firstDay());
        while (months.containsKey(month)) {
            month = month.plusMonths(1);
        }
        YearMonth first = month;
        return last.filter(day -> YearMonth.from(day).isBefore(first)).isPresent()
                ? Optional.empty()
                : Optional.of(first);
    }

    /// It stays open until the hours of its last month are reported: the benefit rests on them.
    @Override
    public boolean isOpen() {
        return monthLeft().isPresent();
    }

    /// Somebody may work in two jobs; but there is one request at a time. The work of a plan is none: silence settles
    /// it.
    @Override
    public boolean isAhead() {
        return isUndecided() && plan.isEmpty();
    }

    /// It is part of the incapacity: who reads that, with consent or without, reads this.
    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return true;
    }

    private static String written(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
