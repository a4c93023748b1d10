// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.DoubtfulWork;
import be.passerelle.casefile.benefit.Reported;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Exclusion;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.resumption.UnauthorisedWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The recognised days for which the sickness fund pays nothing, or of which it cannot be told: another body insures
/// the person (law of 14 July 1994, article 136, §2), an employer pays, or there was work that nothing authorised
/// (article 101).
final class NotFromFund {

    private final Incapacity incapacity;
    private final Law law;
    private final Benefit facts;
    private final List<DoubtfulWork> doubtful;

    /// @param law for the incapacity
    NotFromFund(CaseFile file, Law law, Incapacity incapacity) {
        this.incapacity = incapacity;
        this.law = law;
        this.facts = file.state(Benefit.BENEFIT);
        this.doubtful = DoubtfulWork.of(file, law);
    }

    /// Why the fund does not pay on a day as the rules of the benefit would have it; empty where it does.
    Optional<Finding<Money>> on(LocalDate day) {
        return elsewhere(day).or(() -> guaranteed(day)).or(() -> judged(day)).or(() -> doubted(day));
    }

    /// The days from which something else holds.
    List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>();
        incapacity.causes().spans().stream()
                .map(Timeline.Span::period)
                .map(Period::from)
                .forEach(days::add);
        facts.guaranteedPay().all().forEach(each -> add(days, periodOf(each)));
        facts.judgedWork().all().forEach(each -> add(days, judgedBy(each)));
        doubtful.forEach(each -> add(days, each.days()));
        return days;
    }

    private static void add(List<LocalDate> days, Period period) {
        days.add(period.from());
        days.add(Day.after(period.until()));
    }

    private Optional<Finding<Money>> elsewhere(LocalDate day) {
        return TargetPublic.exclusion(incapacity.causeOn(day), incapacity.statutoryCivilServant())
                .map(exclusion -> {
                    Phrase missing = Phrase.of("benefit.insuredElsewhere", "why", exclusion);
                    Citation citation =
                            exclusion == Exclusion.STATUTORY_CIVIL_SERVANT ? Articles.PUBLIC : Articles.SUBROGATION;
                    return Finding.unknown(missing, lines -> lines.openQuestion(missing, citation));
                });
    }

    /// That whoever has guaranteed pay has no benefit for the same days, no text that was seen says.
    private Optional<Finding<Money>> guaranteed(LocalDate day) {
        return facts.guaranteedPay().all().stream()
                .filter(each -> periodOf(each).contains(day))
                .findFirst()
                .map(each -> new Finding.No<>(
                        LocalDate.MAX,
                        Certainty.OPEN,
                        lines -> lines.fact(
                                        Phrase.of("benefit.guaranteedPay", "period", periodOf(each)),
                                        each.fact().act())
                                .openQuestion(Phrase.of("benefit.guaranteedPayOpen"))));
    }

    /// As the advisory physician judged it, the latest judgement of that day.
    private Optional<Finding<Money>> judged(LocalDate day) {
        return facts.judgedWork().all().reversed().stream()
                .filter(each -> judgedBy(each).contains(day))
                .findFirst()
                .flatMap(each -> switch (each.said().found()) {
                    case NONE -> Optional.empty();
                    case REDUCTION_KEPT -> Optional.of(repaid(each, true));
                    case REDUCTION_NOT_KEPT -> Optional.of(repaid(each, false));
                });
    }

    private Finding<Money> repaid(Reported<BenefitAct.UnauthorisedWorkJudged> judged, boolean reductionKept) {
        Finding<List<Period>> recovered = UnauthorisedWork.recovered(law, List.of(judgedBy(judged)), reductionKept);
        return recovered.isNo()
                ? Finding.unknown(Phrase.of("benefit.recoveryOpen"))
                : recovered
                        .<Money>then(_ -> Finding.no(lines -> lines.fact("benefit.workJudged", judged.fact())))
                        .noUnder(Articles.UNAUTHORISED_WORK, Phrase.of("benefit.repaid"));
    }

    private Optional<Finding<Money>> doubted(LocalDate day) {
        return doubtful.stream()
                .filter(each -> each.days().contains(day))
                .filter(each -> !isJudged(day))
                .findFirst()
                .map(each -> Finding.unknown(
                        each.what(),
                        lines -> lines.fact(each.what(), each.act())
                                .openQuestion(Phrase.of("benefit.workToJudge"), Articles.UNAUTHORISED_WORK)));
    }

    private boolean isJudged(LocalDate day) {
        return facts.judgedWork().all().stream().anyMatch(each -> judgedBy(each).contains(day));
    }

    private static Period periodOf(Reported<BenefitAct.GuaranteedPayReported> reported) {
        LocalDate first = reported.fact().day();
        return Period.of(first, Day.later(first, reported.said().until()));
    }

    private static Period judgedBy(Reported<BenefitAct.UnauthorisedWorkJudged> judged) {
        return Period.of(judged.said().from(), judged.said().until());
    }
}
