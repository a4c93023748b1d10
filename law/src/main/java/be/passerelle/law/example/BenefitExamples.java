// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.benefit.AbsenceMeasure;
import be.passerelle.law.benefit.BenefitRate;
import be.passerelle.law.benefit.DailyBenefit;
import be.passerelle.law.benefit.DailyPay;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.benefit.LateDeclaration;
import be.passerelle.law.benefit.LostPayGuarantee;
import be.passerelle.law.benefit.MinimumBenefit;
import be.passerelle.law.benefit.PaidPeriod;
import be.passerelle.law.benefit.PayableDays;
import be.passerelle.law.benefit.RegistrationMeasure;
import be.passerelle.law.benefit.RegularWorkFacts;
import be.passerelle.law.benefit.RegularWorker;
import be.passerelle.law.benefit.SelfEmployedBenefit;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.List;

/// How the examples of what is paid are run; those of what authorised work takes off are in
/// [ReductionExamples].
final class BenefitExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "benefit/rate",
                    BenefitRate.class,
                    (law, given) -> BenefitRate.onDay(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("household", Household.class),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/householdFrom",
                    BenefitRate.class,
                    (law, given) ->
                            BenefitRate.householdCountsFrom(law, given.day("incapacityFrom"), given.day("day"))),
            new ExampleRule(
                    "benefit/maximum",
                    DailyBenefit.class,
                    (law, given) -> DailyBenefit.maximum(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("household", Household.class),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/daily",
                    DailyBenefit.class,
                    (law, given) -> DailyBenefit.onDay(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("household", Household.class),
                            euro(given, "dailyPay"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/withMinimum",
                    DailyBenefit.class,
                    (law, given) -> DailyBenefit.withMinimum(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("household", Household.class),
                            given.flag("regularWorker"),
                            euro(given, "dailyPay"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/unemployed",
                    DailyBenefit.class,
                    (law, given) -> DailyBenefit.ofUnemployed(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("household", Household.class),
                            euro(given, "dailyPay"),
                            euro(given, "allowance"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/minimum",
                    MinimumBenefit.class,
                    (law, given) -> MinimumBenefit.onDay(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("household", Household.class),
                            given.flag("regularWorker"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/payableDays",
                    PayableDays.class,
                    (law, given) -> PayableDays.in(law, given.period("days"))),
            new ExampleRule(
                    "benefit/payableDaysUnemployed",
                    PayableDays.class,
                    (law, given) -> PayableDays.ofUnemployed(law, given.day("incapacityFrom"), given.period("days"))),
            new ExampleRule("benefit/paidPeriod", PaidPeriod.class, (law, given) -> {
                LocalDate incapacityFrom = given.day("incapacityFrom");
                Household household = given.oneOf("household", Household.class);
                Money dailyPay = euro(given, "dailyPay");
                return PaidPeriod.amount(
                        law,
                        day -> DailyBenefit.onDay(law, incapacityFrom, household, dailyPay, day),
                        given.period("days"));
            }),
            new ExampleRule(
                    "benefit/monthlyPay",
                    DailyPay.class,
                    (law, given) -> DailyPay.ofMonth(law, euro(given, "pay"), given.day("day"))),
            new ExampleRule(
                    "benefit/fiveDayPay", DailyPay.class, (_, given) -> DailyPay.ofFiveDayWeek(euro(given, "pay"))),
            new ExampleRule(
                    "benefit/cyclePay",
                    DailyPay.class,
                    (_, given) -> DailyPay.ofCycle(euro(given, "pay"), given.whole("workingDays"))),
            new ExampleRule(
                    "benefit/regularWorker",
                    RegularWorker.class,
                    (law, given) -> RegularWorker.is(
                            law,
                            new RegularWorkFacts(
                                    given.day("incapacityFrom"),
                                    given.day("entitledSince"),
                                    given.whole("days"),
                                    given.numberIfAny("hours"),
                                    given.flagIfAny("payCondition")))),
            new ExampleRule(
                    "benefit/selfEmployedAmount",
                    SelfEmployedBenefit.class,
                    (law, given) -> SelfEmployedBenefit.daily(
                            law,
                            given.oneOf("household", Household.class),
                            given.flag("businessStopped"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/selfEmployedPaidFrom",
                    SelfEmployedBenefit.class,
                    (law, given) -> SelfEmployedBenefit.paidFrom(law, given.period("incapacity"))),
            new ExampleRule(
                    "benefit/secondAbsence",
                    AbsenceMeasure.class,
                    (law, given) -> AbsenceMeasure.afterSecond(
                            law, given.day("incapacityFrom"), given.fact("absence"), given.factIfAny("contacted"))),
            new ExampleRule(
                    "benefit/thirdAbsence",
                    AbsenceMeasure.class,
                    (law, given) -> AbsenceMeasure.afterThird(
                            law,
                            given.day("incapacityFrom"),
                            given.fact("absence"),
                            given.factIfAny("contacted"),
                            given.factIfAny("held"))),
            new ExampleRule(
                    "benefit/newDateBy",
                    AbsenceMeasure.class,
                    (law, given) -> AbsenceMeasure.newDateBy(law, given.fact("absence"))),
            new ExampleRule(
                    "benefit/absenceDaily",
                    AbsenceMeasure.class,
                    (law, given) -> AbsenceMeasure.daily(
                            law, given.day("incapacityFrom"), euro(given, "benefit"), given.day("day"))),
            new ExampleRule(
                    "benefit/registration",
                    RegistrationMeasure.class,
                    (law, given) -> RegistrationMeasure.applies(
                            law,
                            given.flag("contract"),
                            given.flag("potential"),
                            given.flag("registered"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/registrationDaily",
                    RegistrationMeasure.class,
                    (law, given) -> RegistrationMeasure.daily(law, euro(given, "benefit"), given.day("day"))),
            new ExampleRule(
                    "benefit/lateDeclarationDaily",
                    LateDeclaration.class,
                    (law, given) -> LateDeclaration.daily(law, euro(given, "benefit"), given.day("day"))),
            new ExampleRule(
                    "benefit/lostPayGuarantee",
                    LostPayGuarantee.class,
                    (law, given) -> LostPayGuarantee.applies(
                            law,
                            given.period("earlier"),
                            given.flag("wasInvalid"),
                            given.periods("unemployed"),
                            given.day("beginsAgain"))),
            new ExampleRule(
                    "benefit/guaranteedPay",
                    LostPayGuarantee.class,
                    (law, given) -> LostPayGuarantee.dailyPay(
                            LostPayGuarantee.applies(
                                    law,
                                    given.period("earlier"),
                                    given.flag("wasInvalid"),
                                    given.periods("unemployed"),
                                    given.day("beginsAgain")),
                            euro(given, "newPay"),
                            euro(given, "earlierPay"))));

    private BenefitExamples() {}

    static Money euro(GivenFacts given, String key) {
        return new Money(given.number(key));
    }
}
