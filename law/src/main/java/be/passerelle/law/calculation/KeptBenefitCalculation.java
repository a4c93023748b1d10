// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.benefit.AuthorisedActivity;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.benefit.FractionReduction;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.benefit.ReducedBenefit;
import be.passerelle.law.benefit.SelfEmployedActivity;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.calculation.TypedFact.Bounds;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is left of the benefit for somebody who works so many hours under an authorisation: per day, in a month,
/// over all fractions of a job, and as time goes on; under the regime of each day.
final class KeptBenefitCalculation {

    private static final Citation FRACTION = Citation.of("ar-1996-07-03", "230", "§1");
    private static final Citation REDUCTION = Citation.of("ar-1996-07-03", "230");
    private static final Citation IN_SCHEME = Citation.of("inasti-faq", "authorisedActivity");
    private static final Citation AUTHORISED = Citation.of("law-1994-07-14", "100", "§2");
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final String COUNTED = "counted";

    /// More steps than any regime has; what lies beyond is not listed.
    private static final int MOST_STEPS = 12;

    static final Calculation CALCULATION = new Calculation(
            "benefit",
            List.of(
                    TypedFact.choice("scheme", Scheme.class),
                    TypedFact.choice("activity", WorkKind.class),
                    TypedFact.day("since"),
                    TypedFact.day("day").orNot(),
                    TypedFact.hours("hours", new Bounds(BigDecimal.ZERO, false, HOURS_OF_A_WEEK, Optional.of(FRACTION)))
                            .orNot(),
                    TypedFact.hours(
                                    "reference",
                                    new Bounds(BigDecimal.ZERO, true, HOURS_OF_A_WEEK, Optional.of(FRACTION)))
                            .orNot(),
                    TypedFact.euroPerDay("income").orNot(),
                    TypedFact.euroPerDay("benefit").orNot(),
                    TypedFact.choice("household", Household.class).orNot().in(COUNTED),
                    TypedFact.day("incapacityFrom").orNot().in(COUNTED),
                    TypedFact.euroPerDay("dailyPay").orNot().in(COUNTED),
                    TypedFact.yesNo("regularWorker").orNot().in(COUNTED),
                    TypedFact.yesNo("businessStopped").orNot().in(COUNTED)),
            KeptBenefitCalculation::together,
            (law, typed) -> new KeptBenefitCalculation(law, typed).calculated(),
            List.of(
                    job("halfTime", "19", "60.00"),
                    job("oneDay", "7.6", "80.00"),
                    new Trial(
                            "transition",
                            Map.of(
                                    "scheme",
                                    "EMPLOYEE",
                                    "activity",
                                    "JOB",
                                    "since",
                                    "2017-09-04",
                                    "day",
                                    "2018-05-02",
                                    "hours",
                                    "19",
                                    "reference",
                                    "38",
                                    "income",
                                    "40.00",
                                    "benefit",
                                    "60.00")),
                    new Trial(
                            "selfEmployed",
                            Map.of(
                                    "scheme",
                                    "SELF_EMPLOYED",
                                    "activity",
                                    "SELF_EMPLOYMENT",
                                    "since",
                                    "2026-02-02",
                                    "day",
                                    "2026-09-01",
                                    "benefit",
                                    "63.00"))));

    private final Law law;
    private final Scheme scheme;
    private final AuthorisedActivity activity;
    private final Optional<EmploymentFraction> fraction;
    private final Optional<Money> income;
    private final WholeBenefit whole;
    private final LocalDate day;
    private final Period days;

    private KeptBenefitCalculation(Law general, TypedFacts typed) {
        this.law =
                typed.dayIfAny("incapacityFrom").map(general::forIncapacityFrom).orElse(general);
        this.scheme = typed.oneOf("scheme", Scheme.class);
        this.fraction = typed.numberIfAny("hours")
                .map(hours -> new EmploymentFraction(
                        hours, typed.numberIfAny("reference").orElseThrow()));
        this.income = typed.moneyIfAny("income");
        LocalDate since = typed.day("since");
        this.activity = switch (typed.oneOf("activity", WorkKind.class)) {
            case JOB -> new AuthorisedActivity.Job(since, fraction, income);
            case SHELTERED_JOB -> new AuthorisedActivity.ShelteredJob(since);
            case CHILDMINDING -> new AuthorisedActivity.Childminding(since);
            case SELF_EMPLOYMENT -> new AuthorisedActivity.SelfEmployment(since);
        };
        this.whole = new WholeBenefit(law, scheme, typed);
        this.day = typed.dayIfAny("day").orElse(since);
        YearMonth month = YearMonth.from(day);
        this.days = Period.of(Day.later(month.atDay(1), since), month.atEndOfMonth());
    }

    /// A job of so many hours out of 38.
    private static Trial job(String code, String hours, String benefit) {
        return new Trial(
                code,
                Map.of(
                        "scheme", "EMPLOYEE",
                        "activity", "JOB",
                        "since", "2026-03-02",
                        "hours", hours,
                        "reference", "38",
                        "benefit", benefit));
    }

    private static void together(TypedFacts typed) {
        typed.notBefore("day", "since", REDUCTION);
        typed.after("since", "incapacityFrom", AUTHORISED);
        typed.wantedWith("reference", "hours");
        typed.wantedWith("hours", "reference");
        Optional<BigDecimal> hours = typed.numberIfAny("hours");
        Optional<BigDecimal> reference = typed.numberIfAny("reference");
        if (hours.isPresent() && reference.isPresent() && hours.get().compareTo(reference.get()) > 0) {
            typed.refuse(FactProblem.under(
                    "hours", Phrase.of("calculation.benefit.tooManyHours", "most", reference.get()), FRACTION));
        }
    }

    private Calculated calculated() {
        List<CalculatedPart> parts = new ArrayList<>();
        List<CalculatedLine> now = new ArrayList<>();
        percentage().ifPresent(percent -> now.add(line("percentage", percent)));
        now.add(line("perDay", left(activity, day)));
        now.add(line("wholePerDay", whole.on(day)));
        parts.add(new CalculatedPart(Phrase.of("calculation.benefit.onDay", "day", day), now));
        parts.add(new CalculatedPart(
                Phrase.of("calculation.benefit.inMonth", "period", days),
                List.of(
                        line("perMonth", leftDuring(activity)),
                        line("wholePerMonth", whole.during(days, whole::on)),
                        line("payableDays", whole.payable(days)))));
        List<CalculatedLine> course = course();
        if (course.size() > 1) {
            parts.add(new CalculatedPart(Phrase.of("calculation.benefit.course"), course));
        }
        Calculated calculated = new Calculated(parts, Optional.empty(), List.of());
        if (activity instanceof AuthorisedActivity.Job job && scheme != Scheme.SELF_EMPLOYED) {
            calculated = calculated.with(new FractionPoints(job).curve());
            return income.isPresent() ? calculated.supposing(Phrase.of("calculation.benefit.supposed")) : calculated;
        }
        return calculated;
    }

    /// The percentage that is taken off, where the regime of the day is one of percentages.
    private Optional<Finding<Percent>> percentage() {
        if (scheme == Scheme.SELF_EMPLOYED || activity instanceof AuthorisedActivity.SelfEmployment) {
            return Optional.of(SelfEmployedActivity.percentage(law, scheme, activity.since(), day));
        }
        boolean byFraction = law.asOf(day)
                .take(ReducedBenefit.REGIME)
                .value()
                .filter(ReducedBenefit.EMPLOYMENT_FRACTION::equals)
                .isPresent();
        return activity instanceof AuthorisedActivity.Job && byFraction
                ? fraction.map(worked -> FractionReduction.percentage(law, worked, day))
                : Optional.empty();
    }

    private Finding<Money> left(AuthorisedActivity other, LocalDate on) {
        return whole.on(on)
                .then(amount -> ReducedBenefit.onDay(law, scheme, other, amount, on))
                .under(
                        scheme == Scheme.SELF_EMPLOYED ? IN_SCHEME : REDUCTION,
                        kept -> Phrase.of("calculation.benefit.kept", "amount", kept));
    }

    private Finding<Money> leftDuring(AuthorisedActivity other) {
        return whole.during(days, on -> left(other, on));
    }

    /// What is left from the first day on, a line for each run of days with the same amount.
    private List<CalculatedLine> course() {
        List<CalculatedLine> lines = new ArrayList<>();
        LocalDate from = activity.since();
        while (Day.isReckoned(from) && lines.size() < MOST_STEPS) {
            Finding<Money> amount = left(activity, from);
            LocalDate until = amount.stableUntil();
            lines.add(CalculatedLine.of(
                    Phrase.of("calculation.benefit.during", "period", Period.of(from, until)), amount));
            from = Day.after(until);
        }
        return lines;
    }

    private static CalculatedLine line(String code, Finding<?> finding) {
        return CalculatedLine.of(Phrase.of("calculation.benefit." + code), finding);
    }

    /// The points of the curve: every twentieth of a job, and the fraction that was asked about.
    private final class FractionPoints {

        private static final int STEP = 5;
        private static final int WHOLE = 100;
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(WHOLE);

        private final AuthorisedActivity.Job job;

        private FractionPoints(AuthorisedActivity.Job job) {
            this.job = job;
        }

        private FractionCurve curve() {
            List<FractionCurve.Point> points = new ArrayList<>();
            Optional<BigDecimal> own = fraction.map(FractionPoints::percent);
            for (int percent = 0; percent <= WHOLE; percent += STEP) {
                BigDecimal at = BigDecimal.valueOf(percent);
                BigDecimal before = BigDecimal.valueOf(percent - STEP);
                own.filter(exact -> exact.compareTo(before) > 0 && exact.compareTo(at) < 0)
                        .ifPresent(exact -> points.add(point(exact, true)));
                points.add(
                        point(at, own.filter(exact -> exact.compareTo(at) == 0).isPresent()));
            }
            return new FractionCurve(YearMonth.from(day), points);
        }

        private FractionCurve.Point point(BigDecimal percent, boolean own) {
            EmploymentFraction worked = own ? fraction.orElseThrow() : new EmploymentFraction(percent, HUNDRED);
            AuthorisedActivity.Job at =
                    new AuthorisedActivity.Job(job.since(), Optional.of(worked), own ? income : incomeAt(percent));
            return new FractionCurve.Point(
                    new Percent(percent),
                    fraction.map(each -> own
                            ? each.hoursPerWeek()
                            : each.referenceHoursPerWeek().multiply(percent).movePointLeft(2)),
                    left(at, day),
                    leftDuring(at),
                    own);
        }

        /// The income at another fraction: as much for an hour as at the fraction that was asked about. None where it
        /// would be more than the rules take.
        private Optional<Money> incomeAt(BigDecimal percent) {
            return income.flatMap(earned -> fraction.filter(
                                    worked -> worked.hoursPerWeek().signum() > 0)
                            .map(worked -> earned.euro()
                                    .multiply(percent)
                                    .multiply(worked.referenceHoursPerWeek())
                                    .divide(worked.hoursPerWeek().multiply(HUNDRED), 2, RoundingMode.HALF_UP)))
                    .filter(TypedFact.PER_DAY::hold)
                    .map(Money::new);
        }

        private static BigDecimal percent(EmploymentFraction worked) {
            return worked.hoursPerWeek()
                    .multiply(HUNDRED)
                    .divide(worked.referenceHoursPerWeek(), 2, RoundingMode.HALF_UP);
        }
    }
}
