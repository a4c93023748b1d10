// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.DoubtfulWork;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.benefit.PayCondition;
import be.passerelle.casefile.benefit.WorkFound;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Act;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Habits of the payments of a fund: what a benefit is counted from, reported in the first weeks of the file.
final class BenefitHabits {

    /// The last month of which the law counted an income from work.
    private static final YearMonth LAST_BY_INCOME = YearMonth.of(2018, 7);

    private static final List<Household> HOUSEHOLDS =
            List.of(Household.WITH_DEPENDANTS, Household.SINGLE, Household.COHABITING, Household.COHABITING);
    private static final int WORKING_DAYS_OF_CYCLE = 24;
    private static final int LEAST_OF_MONTH = 1900;
    private static final int LEAST_OF_DAY = 85;
    private static final int LEAST_DAYS = 130;

    private BenefitHabits() {}

    static Optional<UpcomingAct> payReported(Moment m) {
        return isPaidByPay(m) && !m.outlook().strays("benefit.payUnknown")
                ? atFirst(m, 2, 25, pay(m))
                : Optional.empty();
    }

    private static BenefitAct pay(Moment m) {
        LocalDate until = since(m).minusMonths(3).withDayOfMonth(1).minusDays(1);
        LocalDate from = until.withDayOfMonth(1);
        return switch (m.between(0, 5, "basis")) {
            case 0 ->
                new BenefitAct.PayReported(
                        PayBasis.DAY_OF_FIVE,
                        euro(LEAST_OF_DAY + m.between(0, 120, "pay")),
                        Optional.empty(),
                        until,
                        until);
            case 1 ->
                new BenefitAct.PayReported(
                        PayBasis.CYCLE,
                        euro(LEAST_OF_MONTH + m.between(0, 2200, "pay")),
                        Optional.of(WORKING_DAYS_OF_CYCLE),
                        from,
                        until);
            default ->
                new BenefitAct.PayReported(
                        PayBasis.MONTH,
                        euro(LEAST_OF_MONTH + m.between(0, 2800, "pay")),
                        Optional.empty(),
                        from,
                        until);
        };
    }

    /// First how it was when the incapacity began; with some people it changes.
    static Optional<UpcomingAct> householdReported(Moment m) {
        Household first = m.chance().of(HOUSEHOLDS, "household");
        if (m.outlook().strays("benefit.householdUnknown")) {
            return Optional.empty();
        }
        if (m.times() == 0) {
            return atFirst(m, 5, 40, new BenefitAct.HouseholdReported(first));
        }
        if (m.times() > 1 || !m.outlook().strays("benefit.householdChanges")) {
            return Optional.empty();
        }
        Household then = first == Household.SINGLE ? Household.COHABITING : Household.SINGLE;
        LocalDate changed = since(m).plusDays(m.between(60, 500, "changed"));
        return Optional.of(UpcomingAct.late(changed.plusDays(20), changed, new BenefitAct.HouseholdReported(then)));
    }

    static Optional<UpcomingAct> regularWorkReported(Moment m) {
        if (!isPaidByPay(m)) {
            return Optional.empty();
        }
        boolean regular = m.happens("benefit.regularWorker");
        LocalDate since =
                since(m).minusDays(regular ? m.between(300, 3000, "entitled") : m.between(20, 150, "entitled"));
        int days = regular ? LEAST_DAYS + m.between(100, 170, "days") : m.between(10, 90, "days");
        return atFirst(
                m,
                8,
                60,
                new BenefitAct.RegularWorkReported(
                        since, days, Optional.empty(), regular ? PayCondition.MET : PayCondition.NOT_MET));
    }

    /// The unemployment in which the incapacity began.
    static Optional<UpcomingAct> unemploymentReported(Moment m) {
        boolean unemployed =
                incapacity(m).filter(each -> each.scheme() == Scheme.UNEMPLOYED).isPresent();
        if (!unemployed || m.times() > 0) {
            return Optional.empty();
        }
        LocalDate last = since(m).minusDays(1);
        LocalDate first = last.minusDays(m.between(40, 900, "unemployed"));
        Money allowance = euro(m.between(42, 68, "allowance"));
        return Optional.of(UpcomingAct.late(
                m.after(3, 30), first, new BenefitAct.UnemploymentReported(Optional.of(last), allowance)));
    }

    static Optional<UpcomingAct> businessReported(Moment m) {
        boolean selfEmployed = incapacity(m)
                .filter(each -> each.scheme() == Scheme.SELF_EMPLOYED)
                .isPresent();
        return selfEmployed
                ? atFirst(m, 5, 40, new BenefitAct.BusinessReported(m.happens("benefit.businessStopped")))
                : Optional.empty();
    }

    /// Of each month of work that the law counts the income of.
    static Optional<UpcomingAct> incomeReported(Moment m) {
        Map<YearMonth, ?> known = m.file().state(Benefit.BENEFIT).incomes();
        return m.file().threads(Resumption.RESUMPTION).all().stream()
                .flatMap(work -> work.months().keySet().stream())
                .filter(month -> !month.isAfter(LAST_BY_INCOME) && !known.containsKey(month))
                .sorted()
                .findFirst()
                .map(month -> UpcomingAct.of(
                        m.after(2, 20), _ -> new BenefitAct.IncomeReported(month, euro(m.between(10, 60, "income")))));
    }

    /// Days that the employer paid, known with the first papers.
    static Optional<UpcomingAct> guaranteedPayReported(Moment m) {
        boolean isEmployed = incapacity(m)
                .filter(each ->
                        each.scheme() == Scheme.EMPLOYEE && each.employer().isPresent())
                .isPresent();
        return isEmployed && m.happens("benefit.guaranteedPay")
                ? atFirst(
                        m,
                        10,
                        45,
                        new BenefitAct.GuaranteedPayReported(since(m).plusDays(m.between(6, 29, "guaranteed"))))
                : Optional.empty();
    }

    /// Of somebody without an employer who seems able to work again, the fund asks once.
    static Optional<UpcomingAct> registrationReported(Moment m) {
        boolean isAsked = m.file()
                        .state(Assessment.ASSESSMENT)
                        .category()
                        .filter(category -> category == Category.FOUR)
                        .isPresent()
                && incapacity(m)
                        .filter(each -> each.scheme() != Scheme.SELF_EMPLOYED)
                        .filter(each -> each.employer().isEmpty())
                        .isPresent();
        return isAsked && m.times() == 0
                ? Optional.of(UpcomingAct.of(
                        m.after(5, 30), _ -> new BenefitAct.RegistrationReported(m.happens("benefit.registered"))))
                : Optional.empty();
    }

    /// What was reported as work and nothing authorises, with the days that are past.
    static Optional<UpcomingAct> unauthorisedWorkJudged(Moment m) {
        return DoubtfulWork.of(m.file(), m.situation().law()).stream()
                .map(DoubtfulWork::days)
                .filter(days -> !days.from().isAfter(m.seen()))
                .min(Comparator.comparing(Period::from))
                .map(days -> UpcomingAct.of(
                        m.after(7, 40),
                        day -> new BenefitAct.UnauthorisedWorkJudged(
                                days.from(), Day.earlier(days.until(), day), found(m))));
    }

    private static WorkFound found(Moment m) {
        return switch (m.between(0, 9, "found")) {
            case 0 -> WorkFound.REDUCTION_NOT_KEPT;
            case 1, 2, 3 -> WorkFound.REDUCTION_KEPT;
            default -> WorkFound.NONE;
        };
    }

    private static boolean isPaidByPay(Moment m) {
        return incapacity(m)
                .filter(each -> each.scheme() != Scheme.SELF_EMPLOYED)
                .isPresent();
    }

    /// Once for the incapacity, as of its first day.
    private static Optional<UpcomingAct> atFirst(Moment m, int least, int most, Act act) {
        return m.times() > 0 || !Recognitions.isRecognisedOn(m.file(), since(m))
                ? Optional.empty()
                : Optional.of(UpcomingAct.late(m.after(least, most), since(m), act));
    }

    private static Optional<Incapacity> incapacity(Moment m) {
        return m.file().threads(Incapacity.INCAPACITY).all().stream().findFirst();
    }

    private static LocalDate since(Moment m) {
        return incapacity(m).map(each -> each.opened().day()).orElse(m.outlook().start());
    }

    private static Money euro(int amount) {
        return new Money(BigDecimal.valueOf(amount));
    }
}
