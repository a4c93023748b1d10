// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Lines;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Why;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What a training gives besides its costs: a premium for each hour really followed and a lump sum after
/// success (royal decree of 3 July 1996, article 215sexies; law of 14 July 1994, article 109bis).
public final class Premiums {

    /// Euro for each hour of training, guidance or apprenticeship that was really followed, gross.
    public static final ParameterName<Money> HOURLY = ParameterName.money("programme/hourlyPremium");

    /// Euro once, after a programme completed with success, gross.
    public static final ParameterName<Money> LUMP_SUM = ParameterName.money("programme/successLumpSum");

    /// What is taken for the days between the first rules of 1 July 2009 and the text that was read, dated
    /// 1 September 2011: [#NOT_KNOWN] or [#AS_REPORTED].
    public static final ParameterName<String> BEFORE_THE_TEXT = ParameterName.choice("programme/premiumsBeforeTheText");

    /// No amount is known for them.
    public static final String NOT_KNOWN = "notKnown";

    /// The same amounts, as the report of about 2016 presents them.
    public static final String AS_REPORTED = "asReported";

    /// What the lump sum takes: [#SUCCESS] or [#SUCCESS_AND_SKILLS].
    public static final ParameterName<String> LUMP_SUM_FOR = ParameterName.choice("programme/lumpSumFor");

    /// A programme that ended with success.
    public static final String SUCCESS = "success";

    /// Success, and a finding that new skills were acquired.
    public static final String SUCCESS_AND_SKILLS = "successAndSkills";

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "215sexies");
    private static final Citation GRANT = Citation.of("law-1994-07-14", "109bis");
    private static final Citation VDAB = Citation.of("vdab-page-training", "lumpSum");
    private static final Citation RECOGNITION = Citation.of("law-1994-07-14", "100", "§1");

    private Premiums() {}

    /// The premium of one month, in whole cents: the value that holds on the first day of the month, times the
    /// hours that the decision grants. Hours beyond it give nothing, nor do hours outside the granted days,
    /// beyond what these days hold, or on days on which incapacity is not recognised; of a month that is
    /// recognised or granted in part it cannot be told.
    public static Finding<Money> hourly(Law law, HoursFollowed followed) {
        YearMonth month = followed.month();
        Why facts = lines -> lines.fact(
                Phrase.of("law.fact.hoursFollowed", "hours", followed.hours(), "month", month), followed.act());
        Optional<Period> days = followed.days();
        if (days.isEmpty()) {
            return Finding.<Money>no(facts).noUnder(GRANT, ofGrant("law.premium.outsideGrant", followed));
        }
        if (followed.training().runsOutsideGrantIn(followed.wholeMonth())) {
            return Finding.unknown(ofGrant("law.premium.partlyGranted", followed), facts);
        }
        return switch (followed.recognisedOf(days.get())) {
            case NONE ->
                Finding.<Money>no(facts)
                        .noUnder(RECOGNITION, Phrase.of("law.premium.notRecognised", "period", days.get()));
            case SOME -> Finding.unknown(Phrase.of("law.premium.partlyRecognised", "month", month), facts);
            case ALL -> onRecognisedDays(law, followed, facts);
        };
    }

    private static Phrase ofGrant(String key, HoursFollowed followed) {
        return Phrase.of(
                key, "month", followed.month(), "period", followed.training().granted());
    }

    private static Finding<Money> onRecognisedDays(Law law, HoursFollowed followed, Why facts) {
        BigDecimal held = followed.days().map(followed::mostOf).orElse(BigDecimal.ZERO);
        BigDecimal possible = followed.hours().min(held);
        BigDecimal due = possible.min(followed.stillGranted().max(BigDecimal.ZERO));
        YearMonth month = followed.month();
        if (due.signum() == 0 && followed.hours().signum() > 0) {
            Phrase beyond = possible.signum() == 0
                    ? Phrase.of("law.premium.beyondDays", "hours", followed.hours())
                    : Phrase.of("law.premium.beyondGrant", "hours", possible);
            return Finding.<Money>no(facts).noUnder(GRANT, beyond);
        }
        return Finding.of(due, facts)
                .noting(lines -> {
                    beyond(lines, "law.premium.beyondDays", followed.hours().subtract(possible));
                    beyond(lines, "law.premium.beyondGrant", possible.subtract(due));
                })
                .and(
                        value(law.asOf(month.atDay(1)), HOURLY),
                        (h, rate) -> rate.times(h).inCents())
                .under(
                        ARTICLE,
                        premium -> Phrase.of("law.premium.hourly", "amount", premium, "hours", due, "month", month));
    }

    private static void beyond(Lines lines, String key, BigDecimal hours) {
        if (hours.signum() > 0) {
            lines.add(Reason.rule(Phrase.of(key, "hours", hours), GRANT));
        }
    }

    /// The premium for one hour on that day.
    public static Finding<Money> hourlyRate(Law law, LocalDate day) {
        return value(law.on(day), HOURLY).under(ARTICLE, rate -> Phrase.of("law.premium.rate", "amount", rate));
    }

    /// The lump sum after a programme that ended with success: within the days that were granted, after hours
    /// that were followed, on a day on which incapacity was recognised. Whether it also takes a finding that new
    /// skills were acquired is an open question: the reason shows what the other reading gives.
    public static Finding<Money> lumpSum(Law law, PassedTraining passed) {
        LocalDate ended = passed.ended().day();
        Why facts = lines -> {
            lines.fact("law.fact.endedWithSuccess", passed.ended()).fact("law.fact.newSkills", passed.newSkills());
            passed.hours().ifPresent(hours -> lines.fact(Phrase.of("law.fact.hoursOfTraining", "hours", hours)));
        };
        if (RecognisedDays.holding(passed.recognised(), ended).isEmpty()) {
            return Finding.<Money>no(facts).noUnder(RECOGNITION, Phrase.of("law.lumpSum.notRecognised", "day", ended));
        }
        if (!passed.granted().contains(ended)) {
            return Finding.<Money>no(facts)
                    .noUnder(GRANT, Phrase.of("law.lumpSum.outsideGrant", "day", ended, "period", passed.granted()));
        }
        if (passed.hours().isEmpty()) {
            return Finding.unknown(Phrase.of("law.lumpSum.hoursMissing"), facts);
        }
        return passed.hours().get().signum() == 0
                ? Finding.<Money>no(facts).noUnder(ARTICLE, Phrase.of("law.lumpSum.notFollowed"))
                : afterSuccess(law, passed, facts);
    }

    private static Finding<Money> afterSuccess(Law law, PassedTraining passed, Why facts) {
        LocalDate ended = passed.ended().day();
        boolean skilled = passed.newSkills().isPresent();
        Finding<Money> sum = value(law.asOf(ended), LUMP_SUM);
        return law.asOf(Day.later(ended, firstOf(law, LUMP_SUM_FOR)))
                .take(LUMP_SUM_FOR)
                .choose(reading -> Finding.of(reading, facts)
                        .where(such -> such.equals(SUCCESS) || skilled)
                        .and(sum, (_, amount) -> amount)
                        .noting(lines -> {
                            if (!skilled) {
                                lines.openQuestion(
                                        Phrase.of(
                                                reading.equals(SUCCESS)
                                                        ? "law.lumpSum.otherSkills"
                                                        : "law.lumpSum.otherSuccess"),
                                        VDAB);
                            }
                        })
                        .under(
                                ARTICLE,
                                amount -> Phrase.of("law.premium.lumpSum", "amount", amount),
                                Phrase.of("law.lumpSum.noSkillsYet")));
    }

    /// The amount on a day: of the text that was read, and for the days before it as the reading says.
    private static Finding<Money> value(LawOnDay on, ParameterName<Money> name) {
        Finding<Money> known = on.take(name);
        LocalDate text = firstOf(on.law(), name);
        return known.isUnknown() && on.day().isBefore(text)
                ? on.take(BEFORE_THE_TEXT)
                        .choose(reading -> reading.equals(AS_REPORTED)
                                ? on.law().asOf(text).take(name)
                                : known)
                : known;
    }

    private static LocalDate firstOf(Law law, ParameterName<?> name) {
        return law.parameter(name).values().getFirst().period().from();
    }
}
