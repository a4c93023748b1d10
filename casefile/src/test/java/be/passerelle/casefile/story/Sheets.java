// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.casefile.rights.BenefitSheets;
import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sheets of an invented life, and what they are counted from.
final class Sheets {

    private Sheets() {}

    static InventedLife recognised(String from, String until, Scheme scheme) {
        return new InventedLife().on(day(from)).registered().recognised(scheme, day(until), Optional.empty());
    }

    /// Recognised again in the same file.
    static void again(InventedLife life, String from, String until, Scheme scheme) {
        life.on(day(from)).recognised(scheme, day(until), Optional.empty());
    }

    static void ended(InventedLife life, String last) {
        life.on(day(last)).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
    }

    static BenefitAct monthly(String gross) {
        LocalDate reference = day("2014-03-31");
        return new BenefitAct.PayReported(
                PayBasis.MONTH, Money.of(gross), Optional.empty(), reference.withDayOfMonth(1), reference);
    }

    static ResumptionAct asked(String firstDay, String hours) {
        return new ResumptionAct.Asked(
                day(firstDay), new BigDecimal(hours), BigDecimal.valueOf(38), KindOfWork.EMPLOYEE, Optional.empty());
    }

    static ResumptionAct authorised(String hours, String until) {
        return new ResumptionAct.Authorised(
                "at the counter",
                new BigDecimal(hours),
                Optional.empty(),
                Optional.of(day(until)),
                Optional.empty(),
                Optional.empty());
    }

    static ResumptionAct worked(String month, int hours) {
        return new ResumptionAct.MonthReported(YearMonth.parse(month), BigDecimal.valueOf(hours));
    }

    static BenefitSheet sheet(InventedLife life, String month) {
        return BenefitSheets.of(life.file(), LAW, YearMonth.parse(month));
    }

    /// Each run as `first..last: payable days x euro`; a question mark for what cannot be told, nothing for a no.
    static List<String> runs(InventedLife life, String month) {
        return sheet(life, month).runs().stream()
                .map(run -> "%s..%s: %s x %s"
                        .formatted(
                                run.days().from(),
                                run.days().until(),
                                run.payable().value().map(String::valueOf).orElse("?"),
                                daily(run)))
                .toList();
    }

    static String total(InventedLife life, String month) {
        return euro(sheet(life, month).total().value().orElseThrow());
    }

    /// What the first run is missing of which it cannot be told.
    static String missing(BenefitSheet sheet) {
        return sheet.runs().stream()
                .map(PaidRun::daily)
                .flatMap(daily -> daily instanceof Finding.Unknown<Money>(Phrase missing, LocalDate _, var _)
                        ? Stream.of(missing.key())
                        : Stream.empty())
                .findFirst()
                .orElse("");
    }

    static String words(Reason reason) {
        return Stream.concat(
                        Stream.of(CaseFileTexts.texts().word(reason.statement(), Language.EN)),
                        reason.steps().stream().map(Sheets::words))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static String daily(PaidRun run) {
        return run.daily().isNo() ? "0" : run.daily().value().map(Sheets::euro).orElse("?");
    }

    private static String euro(Money amount) {
        return amount.inCents().euro().toPlainString();
    }
}
