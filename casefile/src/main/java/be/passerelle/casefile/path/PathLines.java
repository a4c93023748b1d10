// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.path;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.path.Path.Kind;
import be.passerelle.casefile.path.Path.Line;
import be.passerelle.casefile.path.Path.Turn;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.benefit.FractionReduction;
import be.passerelle.law.benefit.LostPayGuarantee;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Relapse;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.resumption.ResumptionDuration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the law says about a path that ends in a file with supposed acts. The file holds no pay: what a benefit
/// amounts to cannot be told from it.
///
/// @param programme the number of the programme that is part of it
/// @param on the day on which it turned out so
record PathLines(Law law, CaseFile file, Optional<Integer> programme, LocalDate on) {

    private static final Phrase NO_PROJECT = Phrase.of("path.missing.project");
    private static final Phrase NO_PAY = Phrase.of("path.missing.pay");

    /// The presumptions of incapacity.
    List<Entitlement> protection() {
        return Entitlements.of(file, law).stream()
                .filter(right -> switch (right.kind()) {
                    case PRESUMPTION_DURING_TRAJECTORY, PRESUMPTION_DURING_TRAINING -> true;
                    case ORIENTATION_COSTS, HOURLY_PREMIUM, LUMP_SUM, JOB_SEARCH_COSTS, ABSENCE_REDUCTION -> false;
                })
                .toList();
    }

    /// The last day on which incapacity is recognised.
    Optional<LocalDate> recognisedUntil() {
        return file.threads(INCAPACITY).openOrLast().map(Incapacity::lastRecognised);
    }

    List<Line> of(Turn turn, Optional<EmploymentFraction> hours) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.BENEFIT, benefit(turn)));
        switch (turn) {
            case SUCCEED, FAIL, STOP -> training(turn, lines);
            case RELAPSE -> {
                Finding<LocalDate> same = sameIncapacityUntil();
                lines.add(new Line(Kind.SAME_INCAPACITY_UNTIL, same));
                lines.add(new Line(Kind.PAY_GUARANTEE, same.choose(this::guarantee)));
            }
            case PART_TIME -> {
                lines.add(new Line(Kind.BENEFIT_TAKEN_OFF, takenOff(hours)));
                lines.add(new Line(
                        Kind.WORK_AUTHORISED_UNTIL, ResumptionDuration.lastDay(law, new DatedFact(on, file.head()))));
                training(turn, lines);
            }
        }
        return lines;
    }

    private static Finding<Money> benefit(Turn turn) {
        return switch (turn) {
            case SUCCEED -> Finding.no(Phrase.of("path.benefit.ends"), Articles.RECOGNITION);
            case FAIL, STOP, RELAPSE, PART_TIME -> Finding.unknown(NO_PAY);
        };
    }

    private void training(Turn turn, List<Line> lines) {
        Optional<Programme> its =
                programme.flatMap(number -> file.threads(PROGRAMME).number(number));
        if (its.isEmpty()) {
            lines.add(new Line(Kind.HOURLY_PREMIUM, Finding.unknown(NO_PROJECT)));
            return;
        }
        Prospect prospect = Prospect.of(file, its.get(), law);
        boolean whole = turn == Turn.SUCCEED || turn == Turn.FAIL;
        lines.add(
                whole
                        ? new Line(
                                Kind.PREMIUM_AT_MOST,
                                prospect.hourlyRate()
                                        .map(rate -> rate.times(prospect.plannedHours())
                                                .inCents()))
                        : new Line(Kind.HOURLY_PREMIUM, prospect.hourlyRate()));
        switch (turn) {
            case SUCCEED -> lines.add(new Line(Kind.LUMP_SUM, lumpSum(prospect)));
            case FAIL, STOP ->
                lines.add(new Line(Kind.LUMP_SUM, Finding.no(Phrase.of("path.lumpSum.none"), Articles.PREMIUMS)));
            case RELAPSE, PART_TIME -> {}
        }
    }

    /// The path supposes that the hours are followed as planned: none of them is reported yet.
    private Finding<?> lumpSum(Prospect prospect) {
        return Entitlements.of(file, law).stream()
                .filter(right -> right.kind() == Entitlement.Kind.LUMP_SUM && right.thread() == prospect.thread())
                .<Finding<?>>map(Entitlement::finding)
                .filter(lumpSum -> !lumpSum.isUnknown())
                .findFirst()
                .orElse(prospect.lumpSum());
    }

    /// The last day on which falling ill again goes on with the incapacity that ended.
    Finding<LocalDate> sameIncapacityUntil() {
        return ended().map(end -> {
                    ParameterName<Term> window = end.chain().invalid() ? Relapse.INVALIDITY : Relapse.PRIMARY;
                    return law.asOf(end.last()).take(window).choose(term -> {
                        LocalDate until =
                                term.beginningOn(Day.after(end.last())).until();
                        return Relapse.joins(law, end.last(), end.chain().invalid(), until)
                                .map(_ -> until);
                    });
                })
                .orElseGet(() -> Finding.unknown(Phrase.of("path.missing.end")));
    }

    /// Whether the earlier pay is the least that a benefit is counted from, when it is too late for that. An incapacity
    /// that ends on its first day had none.
    private Finding<?> guarantee(LocalDate sameUntil) {
        return ended().<Finding<?>>flatMap(end -> Period.ifAny(end.chain().since(), end.last())
                        .map(days -> LostPayGuarantee.applies(
                                law, days, end.chain().invalid(), List.of(), Day.after(sameUntil))))
                .orElseGet(() -> Finding.unknown(Phrase.of("path.missing.end")));
    }

    private Finding<Percent> takenOff(Optional<EmploymentFraction> hours) {
        Scheme scheme = file.schemeOn(on).orElse(Scheme.EMPLOYEE);
        if (scheme == Scheme.SELF_EMPLOYED) {
            return Finding.unknown(Phrase.of("path.missing.selfEmployed"));
        }
        return hours.map(fraction -> FractionReduction.percentage(law, fraction, on))
                .orElseGet(() -> Finding.unknown(Phrase.of("path.missing.hours")));
    }

    private Optional<End> ended() {
        return file.threads(INCAPACITY).all().stream()
                .filter(incapacity -> incapacity.closed().isPresent()
                        && incapacity.lastRecognised().isBefore(on))
                .reduce((_, last) -> last)
                .map(last -> new End(last.lastRecognised(), IncapacityChain.of(file, law, last)));
    }

    /// The end of an incapacity.
    ///
    /// @param last its last day
    /// @param chain what it belongs to
    private record End(LocalDate last, IncapacityChain chain) {}
}
