// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.FUND_PAYMENTS;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.benefit.ReducedBenefit;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table of what the payments of the fund report, and of work without authorisation, which the advisory
/// physician judges. Lost pay and household are owed for an incapacity that runs; what else is missing, the
/// sheets of the months say where it decides.
public final class BenefitProcedure {

    /// Some incapacity was recognised: without one nothing is paid.
    private static final Condition<In<?>> HAD_INCAPACITY = Condition.<In<?>>of(
                    "hadIncapacity",
                    Articles.RECOGNITION,
                    s -> !s.file().threads(Incapacity.INCAPACITY).all().isEmpty())
            .about(Compartment.INCAPACITY);

    /// Work is reported that nothing authorises, and nobody judged it: it comes from what became of the person too.
    private static final Condition<In<?>> DOUBTFUL_WORK = Condition.<In<?>>of(
                    "doubtfulWork",
                    Articles.UNAUTHORISED_WORK,
                    s -> doubtful(s).findAny().isPresent())
            .about(Compartment.INCAPACITY, Compartment.OUTCOME);

    private static final List<Row<?, ?>> ROWS = List.of(
            atOnset(BenefitAct.PayReported.class, Articles.LOST_PAY)
                    .must("benefit.pay", BenefitProcedure::isPayMissing, _ -> Duty.noTerm())
                    .since(BenefitProcedure::since)
                    .check("amountInRange", "gross", (_, _, act) -> BenefitAct.isInRange(act.gross()))
                    .check(
                            "daysOfCycle",
                            "workingDays",
                            (_, _, act) -> act.workingDays().isPresent() == (act.basis() == PayBasis.CYCLE))
                    .check(
                            "referenceInOrder",
                            "referenceUntil",
                            (_, _, act) -> !act.referenceUntil().isBefore(act.referenceFrom()))
                    .check(
                            "referenceNotLater",
                            "referenceUntil",
                            (_, p, act) -> !act.referenceUntil().isAfter(p.happenedOn())),
            row(BenefitAct.HouseholdReported.class, Articles.BENEFIT_COUNTED)
                    .must("benefit.household", BenefitProcedure::isHouseholdMissing, _ -> Duty.noTerm())
                    .since(BenefitProcedure::since),
            atOnset(BenefitAct.RegularWorkReported.class, Articles.REGULAR_WORKER)
                    .check(
                            "entitledBefore",
                            "entitledSince",
                            (_, p, act) -> !act.entitledSince().isAfter(p.happenedOn())),
            row(BenefitAct.UnemploymentReported.class, Articles.BENEFIT_COUNTED)
                    .check("amountInRange", "allowance", (_, _, act) -> BenefitAct.isInRange(act.allowance()))
                    .check(
                            "unemployedInOrder",
                            "until",
                            (_, p, act) ->
                                    act.until().filter(p.happenedOn()::isAfter).isEmpty()),
            inIncapacity(BenefitAct.BusinessReported.class, Articles.BENEFIT_SELF_EMPLOYED),
            row(BenefitAct.IncomeReported.class, Articles.DECLARED_WORK)
                    .check("amountInRange", "daily", (_, _, act) -> BenefitAct.isInRange(act.daily()))
                    .check("incomeCounts", "month", (s, _, act) -> counts(s, act.month()))
                    .check(
                            "incomeMonthOver",
                            "month",
                            (_, p, act) -> !act.month().isAfter(YearMonth.from(p.happenedOn()))),
            row(BenefitAct.RegistrationReported.class, Articles.WORK_POTENTIAL),
            inIncapacity(BenefitAct.GuaranteedPayReported.class, Articles.BENEFIT_COUNTED)
                    .check(
                            "guaranteedInOrder",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn())),
            FileRow.onFile(BenefitAct.UnauthorisedWorkJudged.class, ADVISORY_PHYSICIAN, Articles.UNAUTHORISED_WORK)
                    .when(REGISTERED, DOUBTFUL_WORK)
                    .must("benefit.unauthorisedWork", BenefitProcedure::isAlive, _ -> Duty.noTerm())
                    .since(s -> doubtful(s).map(each -> each.days().from()).min(LocalDate::compareTo))
                    .check("judgedInOrder", "until", (_, _, act) -> !act.until().isBefore(act.from()))
                    .check(
                            "judgedNotToCome",
                            "until",
                            (_, p, act) -> !act.until().isAfter(p.happenedOn()))
                    .check(
                            "judgesDoubtfulDays",
                            "from",
                            (s, _, act) -> doubtful(s)
                                    .anyMatch(each -> Period.ifAny(act.from(), act.until())
                                            .filter(each.days()::overlaps)
                                            .isPresent())));

    private BenefitProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// Nobody reported the lost pay of an incapacity that nothing has closed; the self-employed have none.
    private static boolean isPayMissing(In<?> s) {
        return running(s)
                .filter(incapacity -> incapacity.scheme() != Scheme.SELF_EMPLOYED)
                .filter(incapacity -> isMissing(s.file().state(Benefit.BENEFIT).pay(), s, incapacity))
                .isPresent();
    }

    /// A household that was reported once holds until another is.
    private static boolean isHouseholdMissing(In<?> s) {
        return running(s).isPresent()
                && s.file().state(Benefit.BENEFIT).household().all().isEmpty();
    }

    private static Optional<LocalDate> since(In<?> s) {
        return running(s).map(incapacity -> incapacity.opened().day());
    }

    private static Optional<Incapacity> running(In<?> s) {
        return s.file()
                .threads(Incapacity.INCAPACITY)
                .openOrLast()
                .filter(incapacity -> incapacity.closed().isEmpty());
    }

    /// A relapse goes on with the pay of before.
    private static boolean isMissing(Reports<?> reports, In<?> s, Incapacity incapacity) {
        return reports.of(IncapacityChain.of(s.file(), s.law(), incapacity).since())
                .isEmpty();
    }

    /// What began by that day: of what is still to come nobody judges.
    private static Stream<DoubtfulWork> doubtful(In<?> s) {
        return DoubtfulWork.of(s.file(), s.law()).stream()
                .filter(each -> !each.days().from().isAfter(s.on()));
    }

    private static boolean isAlive(In<?> s) {
        return s.file().state(Insured.PERSON).died().isEmpty();
    }

    /// A month for which the law counts the income of some day: in the others nobody has to say
    /// what they earn.
    private static boolean counts(In<?> s, YearMonth month) {
        boolean byIncome = !s.law()
                .on(month.atDay(1))
                .take(ReducedBenefit.REGIME)
                .value()
                .filter(ReducedBenefit.EMPLOYMENT_FRACTION::equals)
                .isPresent();
        return byIncome
                || s.law()
                        .on(month.atDay(1))
                        .holds(ReducedBenefit.MORE_FAVOURABLE)
                        .isTold();
    }

    /// What was so when an incapacity began, with all that a relapse goes on with: it is reported as of that day.
    private static <A extends BenefitAct> Row<In<WholeFile>, A> atOnset(Class<A> act, Citation citation) {
        return inIncapacity(act, citation)
                .check(
                        "firstDayOfIncapacity",
                        "happenedOn",
                        (s, p, _) -> Recognitions.on(s.file(), p.happenedOn())
                                .filter(each -> !IncapacityChain.of(s.file(), s.law(), each)
                                        .since()
                                        .equals(p.happenedOn()))
                                .isEmpty());
    }

    /// What holds for an incapacity, from one of its days on.
    private static <A extends BenefitAct> Row<In<WholeFile>, A> inIncapacity(Class<A> act, Citation citation) {
        return row(act, citation)
                .check(
                        "dayRecognised",
                        "happenedOn",
                        (s, p, _) -> Recognitions.isRecognisedOn(s.file(), p.happenedOn()));
    }

    /// Reported also after a death, for the days before it.
    private static <A extends BenefitAct> Row<In<WholeFile>, A> row(Class<A> act, Citation citation) {
        return FileRow.onFile(act, FUND_PAYMENTS, citation)
                .when(REGISTERED, HAD_INCAPACITY)
                .check(
                        "notAfterDeath",
                        "happenedOn",
                        (s, p, _) -> s.file()
                                .state(Insured.PERSON)
                                .died()
                                .filter(died -> p.happenedOn().isAfter(died.day()))
                                .isEmpty());
    }
}
