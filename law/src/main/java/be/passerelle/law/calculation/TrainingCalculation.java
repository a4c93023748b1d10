// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.calculation.TypedFact.Bounds;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.programme.ApprovedTraining;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.HoursFollowed;
import be.passerelle.law.programme.PassedTraining;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.PresumptionDuringTraining;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an approved training gives, by its days and hours: the premium for each hour, the lump sum, the days of
/// presumed incapacity, the evaluations that follow.
final class TrainingCalculation {

    private static final Citation PREMIUMS = Citation.of("ar-1996-07-03", "215sexies");
    private static final Citation GRANT = Citation.of("law-1994-07-14", "109bis");
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

    /// Longer trainings are calculated in parts.
    private static final int MOST_MONTHS = 60;

    private static final BigDecimal DAYS_FROM_MONDAY_TO_FRIDAY = BigDecimal.valueOf(5);

    static final Calculation CALCULATION = new Calculation(
            "training",
            List.of(
                    TypedFact.choice("scheme", Scheme.class),
                    TypedFact.day("from"),
                    TypedFact.day("until"),
                    TypedFact.day("decided"),
                    TypedFact.hours(
                            "hoursPerWeek", new Bounds(BigDecimal.ZERO, false, HOURS_OF_A_WEEK, Optional.empty())),
                    TypedFact.hours(
                                    "grantedHours",
                                    new Bounds(BigDecimal.ZERO, false, BigDecimal.valueOf(10_000), Optional.empty()))
                            .orNot(),
                    TypedFact.yesNo("success").orNot(),
                    TypedFact.yesNo("newSkills").orNot()),
            TrainingCalculation::together,
            (law, typed) -> new TrainingCalculation(law, typed).calculated(),
            List.of(
                    trial("fullTime", "2026-09-01", "2026-12-18", "2026-08-17", "32", "true"),
                    trial("partTime", "2026-01-12", "2026-06-30", "2025-12-15", "16", "true"),
                    trial("stopped", "2026-02-02", "2026-03-31", "2026-01-19", "20", "false")));

    private final Law law;
    private final TypedFacts typed;
    private final Period days;
    private final List<RecognisedDays> recognised;

    private TrainingCalculation(Law law, TypedFacts typed) {
        this.law = law;
        this.typed = typed;
        this.days = Period.of(typed.day("from"), typed.day("until"));
        this.recognised = List.of(RecognisedDays.supposed(days));
    }

    private static Trial trial(String code, String from, String until, String decided, String hours, String success) {
        return new Trial(
                code,
                Map.of(
                        "scheme",
                        "EMPLOYEE",
                        "from",
                        from,
                        "until",
                        until,
                        "decided",
                        decided,
                        "hoursPerWeek",
                        hours,
                        "success",
                        success,
                        "newSkills",
                        success));
    }

    private static void together(TypedFacts typed) {
        typed.notBefore("until", "from", GRANT);
        LocalDate last = Day.before(typed.day("from").plusMonths(MOST_MONTHS));
        if (typed.day("until").isAfter(last)) {
            typed.refuse(new FactProblem(
                    "until", Phrase.of("calculation.training.tooLong", "months", MOST_MONTHS, "day", last)));
        }
    }

    private Calculated calculated() {
        List<CalculatedLine> months = months();
        Finding<Money> total = total(months);
        Finding<Money> lumpSum = lumpSum();
        List<CalculatedLine> money = new ArrayList<>();
        money.add(line("rate", Premiums.hourlyRate(law, days.from())));
        money.addAll(months);
        money.add(line("premiums", total));
        money.add(line("lumpSum", lumpSum));
        money.add(line("together", together(total, lumpSum)));
        return Calculated.of(
                        new CalculatedPart(Phrase.of("calculation.training.money"), money),
                        new CalculatedPart(
                                Phrase.of("calculation.training.protection"),
                                List.of(line("presumption", presumption()))),
                        new CalculatedPart(Phrase.of("calculation.training.after"), evaluations()))
                .supposing(Phrase.of("calculation.training.supposedRecognised"))
                .supposing(Phrase.of("calculation.training.supposedHours"));
    }

    private Finding<Period> presumption() {
        return PresumptionDuringTraining.period(
                law, typed.oneOf("scheme", Scheme.class), ApprovedTraining.of(days, typed.fact("decided")), recognised);
    }

    private List<CalculatedLine> evaluations() {
        return List.of(
                line("evaluation", EvaluationTerms.sixMonths(law, typed.fact("until"))),
                line("evaluator", EvaluationTerms.reEvaluator(law, days.until())));
    }

    /// The premium of each month, as long as granted hours are left.
    private List<CalculatedLine> months() {
        List<CalculatedLine> lines = new ArrayList<>();
        BigDecimal left = typed.numberIfAny("grantedHours").orElseGet(this::allHours);
        YearMonth month = YearMonth.from(days.from());
        while (!month.isAfter(YearMonth.from(days.until()))) {
            BigDecimal hours = hours(month);
            HoursFollowed followed = new HoursFollowed(
                    month, hours, 1, ApprovedTraining.of(days, typed.fact("decided")), left, recognised);
            lines.add(CalculatedLine.of(
                    Phrase.of("calculation.training.month", "month", month, "hours", hours),
                    Premiums.hourly(law, followed)));
            left = left.subtract(hours);
            month = month.plusMonths(1);
        }
        return lines;
    }

    private BigDecimal allHours() {
        BigDecimal all = BigDecimal.ZERO;
        YearMonth month = YearMonth.from(days.from());
        while (!month.isAfter(YearMonth.from(days.until()))) {
            all = all.add(hours(month));
            month = month.plusMonths(1);
        }
        return all;
    }

    /// The hours of a week spread evenly over its days from Monday to Friday.
    private BigDecimal hours(YearMonth month) {
        long weekdays = Period.of(month.atDay(1), month.atEndOfMonth())
                .intersection(days)
                .map(within -> within.from()
                        .datesUntil(Day.after(within.until()))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .count())
                .orElse(0L);
        return typed.numberIfAny("hoursPerWeek")
                .orElseThrow()
                .multiply(BigDecimal.valueOf(weekdays))
                .divide(DAYS_FROM_MONDAY_TO_FRIDAY, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    @SuppressWarnings("unchecked") // each line is of a month, and holds its premium
    private static Finding<Money> total(List<CalculatedLine> months) {
        List<Finding<Money>> premiums =
                months.stream().map(line -> (Finding<Money>) line.finding()).toList();
        return Finding.each(premiums)
                .map(each -> each.stream().reduce(Money.ZERO, Money::plus))
                .under(PREMIUMS, sum -> Phrase.of("calculation.training.sum", "amount", sum));
    }

    private Finding<Money> lumpSum() {
        if (!typed.has("success")) {
            return Finding.unknown(Phrase.of("calculation.training.successMissing"));
        }
        return typed.yes("success")
                ? Premiums.lumpSum(
                        law,
                        new PassedTraining(
                                typed.fact("until"),
                                days,
                                Optional.of(allHours()),
                                typed.yes("newSkills") ? typed.factIfAny("until") : Optional.empty(),
                                recognised))
                : Finding.no(Phrase.of("calculation.training.noSuccess"), PREMIUMS);
    }

    private static Finding<Money> together(Finding<Money> total, Finding<Money> lumpSum) {
        return lumpSum.isNo()
                ? total
                : total.and(lumpSum, Money::plus)
                        .under(PREMIUMS, sum -> Phrase.of("calculation.training.all", "amount", sum));
    }

    private static CalculatedLine line(String code, Finding<?> finding) {
        return CalculatedLine.of(Phrase.of("calculation.training." + code), finding);
    }
}
