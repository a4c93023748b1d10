// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.Reported;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.DailyBenefit;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.benefit.MinimumBenefit;
import be.passerelle.law.benefit.PayableDays;
import be.passerelle.law.benefit.RegularWorkFacts;
import be.passerelle.law.benefit.RegularWorker;
import be.passerelle.law.benefit.SelfEmployedBenefit;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.InterruptedDays;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is paid for the days of one incapacity, with those before it that it goes on with. Where a fact is missing
/// that decides nothing on that day, as the household in the first months, the answer does without it.
final class BenefitOfIncapacity {

    private final Incapacity incapacity;
    private final IncapacityChain chain;
    private final Benefit facts;
    private final Law law;
    private final CaseFile file;
    private final LostPay lostPay;
    private final BenefitOfWork work;
    private final NotFromFund notFromFund;
    private final Measures measures;

    BenefitOfIncapacity(CaseFile file, Law law, Incapacity incapacity) {
        this.file = file;
        this.incapacity = incapacity;
        this.chain = IncapacityChain.of(file, law, incapacity);
        this.facts = file.state(Benefit.BENEFIT);
        this.law = law.forIncapacityFrom(chain.since());
        this.lostPay = new LostPay(file, law);
        this.work = new BenefitOfWork(file, this.law, incapacity.scheme());
        this.notFromFund = new NotFromFund(file, this.law, incapacity);
        this.measures = new Measures(file, this.law, incapacity, chain.since());
    }

    /// The benefit for a payable day, gross, in whole cents.
    Finding<Money> on(LocalDate day) {
        Optional<InterruptedDays> interrupted = incapacity.meanwhile().interruptedOn(day);
        if (interrupted.isPresent()) {
            return interrupted(interrupted.get());
        }
        return paid(day).noting(lines -> {
            if (incapacity.meanwhile().isAbroadOn(day)) {
                lines.openQuestion(Phrase.of("benefit.abroad", "day", day), Articles.ABROAD);
            }
        });
    }

    /// No source says what is paid on the days of an interruption: maternity rest has a benefit of its own.
    private static Finding<Money> interrupted(InterruptedDays interrupted) {
        Phrase question = Phrase.of("benefit.interrupted", "why", interrupted.why(), "period", interrupted.days());
        return Finding.unknown(
                question,
                lines -> lines.fact(
                                Phrase.of(
                                        "law.fact.interrupted", "why", interrupted.why(), "period", interrupted.days()),
                                interrupted.act())
                        .openQuestion(question, Articles.INTERRUPTION));
    }

    private Finding<Money> paid(LocalDate day) {
        Finding<Money> benefit = notFromFund.on(day).orElseGet(() -> {
            Finding<Money> whole = whole(day);
            Finding<Money> left = work.left(whole, day);
            return measures.left(left, day, !left.value().equals(whole.value()));
        });
        return benefit.under(
                incapacity.scheme() == Scheme.SELF_EMPLOYED ? Articles.BENEFIT_SELF_EMPLOYED : Articles.PRIMARY_YEAR,
                amount -> Phrase.of("benefit.ofDay", "amount", amount));
    }

    /// The days from which something else holds, beside what is reported for the whole file.
    List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>(notFromFund.changes());
        days.addAll(measures.changes());
        return days;
    }

    private Finding<Money> whole(LocalDate day) {
        return switch (incapacity.scheme()) {
            case SELF_EMPLOYED -> ofSelfEmployed(day);
            case EMPLOYEE -> lostPay.of(chain).then(pay -> ofEmployee(pay, day));
            case UNEMPLOYED -> lostPay.of(chain).then(pay -> ofUnemployed(pay, day));
        };
    }

    /// How many days of a run are paid.
    Finding<Integer> payable(Period run) {
        return incapacity.scheme() == Scheme.UNEMPLOYED
                ? PayableDays.ofUnemployed(law, chain.since(), run)
                : PayableDays.in(law, run);
    }

    private Finding<Money> ofEmployee(Money pay, LocalDate day) {
        Finding<Money> paid = withMinimum(pay, day);
        return paid instanceof Finding.Unknown<Money>(Phrase missing, LocalDate until, Why why)
                ? Finding.<Money>unknown(missing, why.then(withoutMinimum(pay, day)))
                        .stableAtMost(until)
                : paid;
    }

    private Finding<Money> withMinimum(Money pay, LocalDate day) {
        Finding<Yes> regular = regular();
        List<Boolean> workers = regular.isUnknown() ? List.of(true, false) : List.of(regular.isTold());
        Phrase missing = regular instanceof Finding.Unknown<Yes>(Phrase what, LocalDate _, Why _)
                ? what
                : Phrase.of("benefit.regularWorkMissing", "day", chain.since());
        return Missing.decided(
                        workers,
                        worker -> byHousehold(
                                day, home -> DailyBenefit.withMinimum(law, chain.since(), home, worker, pay, day)),
                        missing)
                .noting(lines -> {
                    if (!regular.isUnknown() && asksForWorker(day)) {
                        regular.why().tell(lines);
                    }
                });
    }

    /// Where the minimum alone cannot be told, what there is at least.
    private Why withoutMinimum(Money pay, LocalDate day) {
        return lines -> byHousehold(day, home -> DailyBenefit.onDay(law, chain.since(), home, pay, day))
                .value()
                .ifPresent(amount -> lines.fact(Phrase.of("benefit.withoutMinimum", "amount", amount)));
    }

    private boolean asksForWorker(LocalDate day) {
        return List.of(Household.values()).stream()
                .anyMatch(home -> !MinimumBenefit.onDay(law, chain.since(), home, true, day)
                        .value()
                        .equals(MinimumBenefit.onDay(law, chain.since(), home, false, day)
                                .value()));
    }

    /// In the first six months no more than the unemployment allowance; then as an employee.
    private Finding<Money> ofUnemployed(Money pay, LocalDate day) {
        return law.on(day)
                .take(DailyBenefit.UNEMPLOYED_TERM)
                .map(term -> term.beginningOn(chain.since()).until())
                .choose(until -> day.isAfter(until)
                        ? ofEmployee(pay, day)
                        : allowance()
                                .map(said -> byHousehold(
                                                day,
                                                home -> DailyBenefit.ofUnemployed(
                                                        law,
                                                        chain.since(),
                                                        home,
                                                        pay,
                                                        said.said().allowance(),
                                                        day))
                                        .given(lines -> lines.fact(
                                                Phrase.of(
                                                        "benefit.unemployedSince",
                                                        "day",
                                                        said.fact().day()),
                                                said.fact().act())))
                                .orElseGet(() -> Finding.<Money>unknown(
                                                Phrase.of("benefit.allowanceMissing", "day", chain.since()))
                                        .stableAtMost(until)));
    }

    /// The unemployment in which the incapacity began, or that ended the day before.
    private Optional<Reported<BenefitAct.UnemploymentReported>> allowance() {
        LocalDate eve = Day.before(chain.since());
        return facts.unemployment()
                .on(chain.since())
                .filter(said -> said.said().until().filter(eve::isAfter).isEmpty());
    }

    private Finding<Money> ofSelfEmployed(LocalDate day) {
        Optional<Reported<BenefitAct.BusinessReported>> business =
                facts.business().on(day, chain.since());
        List<Boolean> stopped =
                business.map(said -> List.of(said.said().stopped())).orElse(List.of(false, true));
        return EightDays.paidFrom(file, law, incapacity, chain.since())
                .then(_ -> byHousehold(
                        day,
                        home -> Missing.decided(
                                stopped,
                                isStopped -> SelfEmployedBenefit.daily(law, home, isStopped, day),
                                Phrase.of("benefit.businessMissing", "day", chain.since()))))
                .noting(lines -> business.filter(_ -> asksForBusiness(day))
                        .ifPresent(said -> lines.fact(
                                Phrase.of(
                                        said.said().stopped() ? "benefit.businessStopped" : "benefit.businessGoesOn",
                                        "day",
                                        said.fact().day()),
                                said.fact().act())));
    }

    private boolean asksForBusiness(LocalDate day) {
        return facts.household()
                .on(day)
                .filter(said -> said.said().household() == Household.COHABITING)
                .isPresent();
    }

    /// As the household of that day has it; where none is known, as all would have it.
    private Finding<Money> byHousehold(LocalDate day, Function<Household, Finding<Money>> rule) {
        Optional<Reported<BenefitAct.HouseholdReported>> known =
                facts.household().on(day);
        List<Household> homes =
                known.map(said -> List.of(said.said().household())).orElseGet(() -> List.of(Household.values()));
        Finding<Money> answer = Missing.decided(homes, rule, Phrase.of("benefit.householdMissing", "day", day));
        return known.isEmpty()
                ? answer
                : answer.given(lines -> {
                    if (!Missing.isAlike(List.of(Household.values()), rule)) {
                        lines.fact(
                                Phrase.of(
                                        "benefit.householdSince",
                                        "household",
                                        known.get().said().household(),
                                        "day",
                                        known.get().fact().day()),
                                known.get().fact().act());
                    }
                });
    }

    private Finding<Yes> regular() {
        return facts.regularWork()
                .of(chain.since())
                .filter(said -> !said.said().entitledSince().isAfter(chain.since()))
                .map(said -> RegularWorker.is(law, regularWork(said.said()))
                        .given(lines -> lines.fact(
                                Phrase.of("benefit.regularWorkReported"),
                                said.fact().act())))
                .orElseGet(() -> Finding.unknown(Phrase.of("benefit.regularWorkMissing", "day", chain.since())));
    }

    private RegularWorkFacts regularWork(BenefitAct.RegularWorkReported said) {
        Optional<Boolean> condition = switch (said.payCondition()) {
            case MET -> Optional.of(true);
            case NOT_MET -> Optional.of(false);
            case NOT_EXAMINED -> Optional.empty();
        };
        return new RegularWorkFacts(chain.since(), said.entitledSince(), said.days(), said.hours(), condition);
    }
}
