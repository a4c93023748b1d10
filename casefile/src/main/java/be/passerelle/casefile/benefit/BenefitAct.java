// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.MONEY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What the benefit is counted from. Each holds from the day on which it happened to the next of its kind; one for
/// the same day takes the place of the one before. A late report gives the days since another amount, and judges no
/// step again.
@ReadBeside(
        facts = {
            BenefitAct.PayReported.class,
            BenefitAct.HouseholdReported.class,
            BenefitAct.RegularWorkReported.class,
            BenefitAct.UnemploymentReported.class,
            BenefitAct.BusinessReported.class,
            BenefitAct.IncomeReported.class,
            BenefitAct.RegistrationReported.class,
            BenefitAct.GuaranteedPayReported.class,
            BenefitAct.UnauthorisedWorkJudged.class
        },
        earlier = {
            IncapacityAct.Recognised.class,
            IncapacityAct.Prolonged.class,
            ResumptionAct.Authorised.class,
            ResumptionAct.MonthReported.class
        })
public sealed interface BenefitAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Benefit.BENEFIT;
    }

    /// Whether it can be counted with; what cannot changes nothing.
    default boolean isSound() {
        return true;
    }

    /// Whether an amount is one that pay, income or allowance can be: rules take no more.
    static boolean isInRange(Money amount) {
        return amount.compareTo(Money.ZERO) >= 0 && amount.compareTo(MOST) <= 0;
    }

    /// More than this is a typing error.
    Money MOST = Money.of("100000.00");

    /// The lost pay, gross: as a rule that of the last day of the second quarter before the incapacity
    /// began, or the last one before it. It happened on the first day of the incapacity, with all that a
    /// relapse goes on with: it is one pay for the whole of it (regulation of 16 April 1997, article 23),
    /// and another report corrects it for all of its days.
    ///
    /// @param basis for what it was paid
    /// @param gross euro for that
    /// @param workingDays of a cycle
    /// @param referenceFrom the first day of the period whose pay it is
    /// @param referenceUntil the last one
    @FilledWith(SinceIncapacity.class)
    @Declared(code = "benefit.payReported", kind = REPORT, compartment = MONEY)
    record PayReported(
            PayBasis basis,
            Money gross,
            @Within(min = 1, max = 366) Optional<Integer> workingDays,
            LocalDate referenceFrom,
            LocalDate referenceUntil)
            implements BenefitAct {

        @Override
        public boolean isSound() {
            return isInRange(gross)
                    && workingDays.isPresent() == (basis == PayBasis.CYCLE)
                    && !referenceUntil.isBefore(referenceFrom);
        }
    }

    /// With whom the person lives from that day on, as the fund established it.
    @FilledWith(SinceIncapacity.class)
    @Declared(code = "benefit.householdReported", kind = REPORT, compartment = MONEY)
    record HouseholdReported(Household household) implements BenefitAct {}

    /// The work before the incapacity, for whether the person is a regular worker. It happened on the first day of
    /// the incapacity.
    ///
    /// @param entitledSince since when they are entitled
    /// @param days worked or assimilated since then
    /// @param hours worked or assimilated: of seasonal, intermittent and part-time workers alone
    /// @param payCondition what the fund found of it
    @FilledWith(SinceIncapacity.class)
    @Declared(code = "benefit.regularWorkReported", kind = REPORT, compartment = MONEY)
    record RegularWorkReported(
            LocalDate entitledSince,
            @Within(max = 20000) int days,
            @Within(max = 200000) Optional<BigDecimal> hours,
            PayCondition payCondition)
            implements BenefitAct {}

    /// The person is or was fully unemployed, controlled by the employment office; it happened on the first day.
    ///
    /// @param until the last day, once it is known
    /// @param allowance of a day, euro
    @Declared(code = "benefit.unemploymentReported", kind = REPORT, compartment = MONEY)
    record UnemploymentReported(Optional<LocalDate> until, Money allowance) implements BenefitAct {

        @Override
        public boolean isSound() {
            return isInRange(allowance);
        }
    }

    /// Whether the business of a self-employed person is stopped, with days that are assimilated, from that day on.
    @FilledWith(SinceIncapacity.class)
    @Declared(code = "benefit.businessReported", kind = REPORT, compartment = MONEY)
    record BusinessReported(boolean stopped) implements BenefitAct {}

    /// The income from authorised work in a month that the law still reduced the benefit by.
    ///
    /// @param daily euro for a day, as the rules of that month count it
    @Declared(code = "benefit.incomeReported", kind = REPORT, compartment = MONEY)
    record IncomeReported(YearMonth month, Money daily) implements BenefitAct {

        @Override
        public boolean isSound() {
            return isInRange(daily);
        }
    }

    /// Whether the person is registered with the regional employment service, from that day on: since 2026 a
    /// benefit may be lower without (law of 19 December 2025).
    @Declared(code = "benefit.registrationReported", kind = REPORT, compartment = MONEY)
    record RegistrationReported(boolean registered) implements BenefitAct {}

    /// An employer pays guaranteed pay from that day on: the fund pays nothing for the same days.
    ///
    /// @param until the last day of it
    @Declared(code = "benefit.guaranteedPayReported", kind = REPORT, compartment = MONEY)
    record GuaranteedPayReported(LocalDate until) implements BenefitAct {}

    /// The advisory physician judged work that nothing authorised, or that seemed so: the payments, who pay by
    /// it, read it as they read what is authorised.
    ///
    /// @param from the first day that is judged
    /// @param until the last one
    /// @param found what there was on these days
    @Declared(code = "benefit.unauthorisedWorkJudged", kind = STEP, compartment = INCAPACITY)
    record UnauthorisedWorkJudged(LocalDate from, LocalDate until, WorkFound found) implements BenefitAct {

        @Override
        public boolean isSound() {
            return !until.isBefore(from);
        }
    }
}
