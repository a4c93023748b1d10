// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.DoubtfulWork;
import be.passerelle.casefile.benefit.Reported;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.PlannedWork;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.AuthorisedActivity;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.benefit.LateDeclaration;
import be.passerelle.law.benefit.ReducedBenefit;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.resumption.ResumptionDeclaration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What work that was resumed during incapacity leaves of the benefit: by the hours that are authorised, or by the
/// income before April 2018 (royal decree of 3 July 1996, article 230; for the self-employed the royal decree of 20
/// July 1971).
final class BenefitOfWork {

    private final Law law;
    private final Scheme scheme;
    private final Benefit facts;
    private final List<Resumption> all;
    private final CaseFile file;

    /// @param law for the incapacity
    BenefitOfWork(CaseFile file, Law law, Scheme scheme) {
        this.file = file;
        this.law = law;
        this.scheme = scheme;
        this.facts = file.state(Benefit.BENEFIT);
        this.all = file.threads(Resumption.RESUMPTION).all();
    }

    /// What is left of a benefit on a day.
    Finding<Money> left(Finding<Money> whole, LocalDate day) {
        List<Resumption> running =
                all.stream().filter(each -> isWork(each, day)).toList();
        if (running.isEmpty() || !whole.isTold()) {
            return whole;
        }
        if (running.size() > 1) {
            return Finding.unknown(Phrase.of("benefit.severalJobs", "day", day));
        }
        Resumption work = running.getFirst();
        Finding<Money> reduced = whole.then(euro -> reduced(work, euro, day)).stableAtMost(endOfMonth(day));
        return declaredLate(work, reduced, day);
    }

    private boolean isWork(Resumption work, LocalDate day) {
        return !day.isBefore(work.firstDay())
                && work.lastDay().filter(day::isAfter).isEmpty()
                && DoubtfulWork.isCovered(law, scheme, work);
    }

    private Finding<Money> reduced(Resumption work, Money whole, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        boolean asksForMonth = scheme != Scheme.SELF_EMPLOYED && work.asked().work() == KindOfWork.EMPLOYEE;
        if (asksForMonth && !work.months().containsKey(month)) {
            return Finding.unknown(Phrase.of("benefit.hoursMissing", "month", month));
        }
        LocalDate since = countsFrom(work) ? since(work) : work.firstDay();
        return ReducedBenefit.onDay(law, scheme, activity(work, since, month), whole, day)
                .given(lines -> {
                    lines.fact(Phrase.of("benefit.workSince", "day", since), work.number());
                    work.authorised().ifPresent(fact -> lines.fact("benefit.workAuthorised", fact));
                })
                .noting(lines -> {
                    if (countsFrom(work) && isAfterGap(work, since)) {
                        lines.openQuestion(Phrase.of("benefit.workAfterGap", "day", since), Articles.DECLARED_WORK);
                    }
                });
    }

    /// What takes off more from some month on counts from the first day of the work. A job counts by its own
    /// authorisation: those alone that ran before April 2018 have the more favourable calculation.
    private boolean countsFrom(Resumption work) {
        return scheme == Scheme.SELF_EMPLOYED
                || switch (work.asked().work()) {
                    case EMPLOYEE, SHELTERED -> false;
                    case CHILDMINDER, SELF_EMPLOYED -> true;
                };
    }

    /// Whether such work was authorised in the same incapacity before, and stopped for a day or more.
    private boolean isAfterGap(Resumption work, LocalDate since) {
        return all.stream()
                .anyMatch(other -> other.asked().work() == work.asked().work()
                        && other.firstDay().isBefore(since)
                        && other.lastDay()
                                .filter(last -> !last.isBefore(other.firstDay()))
                                .isPresent()
                        && PlannedWork.isAuthorisedOn(file, law, other, since)
                        && !IncapacityChain.isOther(file, law, other.firstDay(), since));
    }

    private AuthorisedActivity activity(Resumption work, LocalDate since, YearMonth month) {
        return switch (work.asked().work()) {
            case EMPLOYEE ->
                new AuthorisedActivity.Job(
                        since,
                        fraction(work),
                        Optional.ofNullable(facts.incomes().get(month))
                                .map(Reported::said)
                                .map(BenefitAct.IncomeReported::daily));
            case SHELTERED -> new AuthorisedActivity.ShelteredJob(since);
            case CHILDMINDER -> new AuthorisedActivity.Childminding(since);
            case SELF_EMPLOYED -> new AuthorisedActivity.SelfEmployment(since);
        };
    }

    /// The hours that the person is deemed to work: those that are authorised, those asked for before the decision.
    private static Optional<EmploymentFraction> fraction(Resumption work) {
        BigDecimal full = work.asked().fullTimeHours();
        return Optional.of(hours(work))
                .filter(hours -> hours.signum() >= 0 && hours.compareTo(full) <= 0)
                .map(hours -> new EmploymentFraction(hours, full));
    }

    private static BigDecimal hours(Resumption work) {
        return work.grant()
                .map(ResumptionAct.Authorised::hoursAWeek)
                .orElse(work.asked().hoursAWeek());
    }

    /// The first day of the work, over the authorisations of the same incapacity that follow each other without a gap.
    private LocalDate since(Resumption work) {
        LocalDate since = work.firstDay();
        for (int i = 0; i < all.size(); i++) {
            for (Resumption other : all) {
                boolean goesOn = other.asked().work() == work.asked().work()
                        && PlannedWork.isAuthorisedOn(file, law, other, since)
                        && other.firstDay().isBefore(since)
                        && !IncapacityChain.isOther(file, law, other.firstDay(), work.firstDay())
                        && other.lastDay().filter(Day.before(since)::isAfter).isEmpty();
                since = goesOn ? other.firstDay() : since;
            }
        }
        return since;
    }

    /// Less for the days on which nobody had declared the work yet. In which order that and the work lower the
    /// benefit, no source says.
    private Finding<Money> declaredLate(Resumption work, Finding<Money> left, LocalDate day) {
        DatedFact declared = PlannedWork.declared(file, work);
        Finding<Period> late = ResumptionDeclaration.reducedDays(law, scheme, work.begun(), declared);
        if (late.value().filter(days -> days.contains(day)).isPresent()) {
            return left.and(late, (euro, _) -> euro)
                    .then(euro -> LateDeclaration.daily(law, euro, day))
                    .noting(lines -> lines.openQuestion(Phrase.of("benefit.orderOpen"), Articles.DECLARED_WORK));
        }
        if (late.isUnknown() && isBeforeForm(declared, day)) {
            return left.then(_ -> other(late));
        }
        Finding<LocalDate> recoverable = ResumptionDeclaration.recoverableFrom(law, scheme, work.begun(), declared);
        if (!isBeforeForm(declared, day)) {
            return left;
        }
        return recoverable.isUnknown()
                ? left.then(_ -> other(recoverable))
                : recoverable.isTold() ? left.noting(recoverable.why()) : left;
    }

    /// Whether nobody had declared the work yet, or on that day.
    private static boolean isBeforeForm(DatedFact declared, LocalDate day) {
        return !day.isAfter(declared.day());
    }

    /// What cannot be told holds for the amount as well.
    private static Finding<Money> other(Finding<?> unknown) {
        return Finding.of(Money.ZERO, _ -> {}).and(unknown);
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }
}
