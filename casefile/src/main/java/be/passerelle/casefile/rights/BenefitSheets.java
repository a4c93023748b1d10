// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.Reported;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.resumption.PlannedWork;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.PaidPeriod;
import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The benefit of a file, month by month: a pure function of the acts and the law, and no part of the rights that
/// every page of a file asks for. Every recognised day has its amount, a *no*, or what is missing.
public final class BenefitSheets {

    private BenefitSheets() {}

    public static BenefitSheet of(CaseFile file, Law law, YearMonth month) {
        Period days = Period.of(month.atDay(1), month.atEndOfMonth());
        TreeSet<LocalDate> changes = changes(file, days);
        List<PaidRun> runs = new ArrayList<>();
        for (Timeline.Span<Incapacity> each : recognised(file).within(days).spans()) {
            BenefitOfIncapacity its = new BenefitOfIncapacity(file, law, each.value());
            TreeSet<LocalDate> all = new TreeSet<>(changes);
            its.changes().stream().filter(days::contains).forEach(all::add);
            runs.addAll(
                    PaidPeriod.runs(day -> its.on(day).stableAtMost(before(all, day)), its::payable, each.period()));
        }
        return new BenefitSheet(month, runs, total(runs, days));
    }

    /// The months in which a day is recognised, first to last.
    ///
    /// @param until none after this one
    public static List<YearMonth> months(CaseFile file, YearMonth until) {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (Timeline.Span<Incapacity> each : recognised(file).spans()) {
            YearMonth last = YearMonth.from(Day.earlier(each.period().until(), until.atEndOfMonth()));
            for (YearMonth month = YearMonth.from(each.period().from());
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return List.copyOf(months);
    }

    /// The incapacity of each recognised day; where two are, the one that was recognised first.
    private static Timeline<Incapacity> recognised(CaseFile file) {
        Timeline<Incapacity> recognised = Timeline.empty();
        for (Incapacity each : file.threads(Incapacity.INCAPACITY).all().reversed()) {
            for (RecognisedDays days : each.days()) {
                recognised = recognised.write(days.days(), each);
            }
        }
        return recognised;
    }

    /// What the runs give together; those that give nothing are told below.
    private static Finding<Money> total(List<PaidRun> runs, Period days) {
        if (runs.isEmpty()) {
            return Finding.no(Phrase.of("benefit.noRecognisedDay", "period", days), Articles.RECOGNITION);
        }
        List<PaidRun> paid = runs.stream().filter(run -> !run.daily().isNo()).toList();
        if (paid.isEmpty()) {
            return runs.getFirst().amount();
        }
        return PaidPeriod.sum(paid, days)
                .noting(lines -> runs.stream()
                        .filter(run -> run.daily().isNo())
                        .forEach(run -> run.daily().why().tell(lines)));
    }

    private static LocalDate before(TreeSet<LocalDate> changes, LocalDate day) {
        return Optional.ofNullable(changes.higher(day)).map(Day::before).orElse(LocalDate.MAX);
    }

    private static void add(TreeSet<LocalDate> changes, Period days) {
        changes.add(days.from());
        changes.add(Day.after(days.until()));
    }

    /// The days of the month from which another fact of the file holds.
    private static TreeSet<LocalDate> changes(CaseFile file, Period days) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        Benefit facts = file.state(Benefit.BENEFIT);
        changes.addAll(facts.household().days());
        changes.addAll(facts.business().days());
        for (Reported<BenefitAct.UnemploymentReported> each :
                facts.unemployment().all()) {
            changes.add(each.fact().day());
        }
        for (Resumption each : file.threads(Resumption.RESUMPTION).all()) {
            changes.add(each.firstDay());
            each.lastDay().map(Day::after).ifPresent(changes::add);
            LocalDate declared = PlannedWork.declared(file, each).day();
            if (!declared.isBefore(each.firstDay())) {
                changes.add(Day.after(declared));
            }
        }
        for (Incapacity each : file.threads(Incapacity.INCAPACITY).all()) {
            each.meanwhile().interruptions().forEach(interrupted -> add(changes, interrupted.days()));
            each.meanwhile().abroad().forEach(abroad -> add(changes, abroad));
        }
        changes.removeIf(day -> !days.contains(day));
        return changes;
    }
}
