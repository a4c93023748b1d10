// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.Reported;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.DailyPay;
import be.passerelle.law.benefit.LostPayGuarantee;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The pay of a day that the benefit of an incapacity is counted from: as reported, and no lower than that of the
/// incapacity before where the law guards it (regulation of 16 April 1997, articles 23 and 43).
final class LostPay {

    private final CaseFile file;
    private final Law law;
    private final Benefit facts;

    LostPay(CaseFile file, Law law) {
        this.file = file;
        this.law = law;
        this.facts = file.state(Benefit.BENEFIT);
    }

    /// @param chain the incapacity, with those that it goes on with
    /// @param day one of its days
    Finding<Money> on(IncapacityChain chain, LocalDate day) {
        Finding<Money> reported = facts.pay()
                .on(day, chain.since())
                .map(said -> counted(said, chain))
                .orElseGet(() -> Finding.unknown(Phrase.of("benefit.payMissing", "day", chain.since())));
        return before(chain).map(earlier -> guarded(chain, reported, earlier)).orElse(reported);
    }

    private Finding<Money> counted(Reported<BenefitAct.PayReported> reported, IncapacityChain chain) {
        BenefitAct.PayReported said = reported.said();
        Finding<Money> pay = switch (said.basis()) {
            case MONTH -> DailyPay.ofMonth(law, said.gross(), chain.since());
            case DAY_OF_FIVE -> DailyPay.ofFiveDayWeek(said.gross());
            case CYCLE -> DailyPay.ofCycle(said.gross(), said.workingDays().orElse(1));
        };
        Period reference = Period.of(said.referenceFrom(), said.referenceUntil());
        return pay.given(lines -> lines.fact(
                Phrase.of("benefit.payOf", "period", reference), reported.fact().act()));
    }

    /// The last incapacity that was over when this one began.
    private Optional<Incapacity> before(IncapacityChain chain) {
        List<Incapacity> all = file.threads(Incapacity.INCAPACITY).all();
        Incapacity found = null;
        for (Incapacity each : all) {
            LocalDate last = each.lastRecognised();
            boolean isOver = !last.isBefore(each.opened().day()) && last.isBefore(chain.since());
            if (isOver && (found == null || found.lastRecognised().isBefore(last))) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    private Finding<Money> guarded(IncapacityChain chain, Finding<Money> reported, Incapacity earlier) {
        IncapacityChain its = IncapacityChain.of(file, law, earlier);
        Period days = Period.of(its.since(), earlier.lastRecognised());
        Finding<Yes> applies = LostPayGuarantee.applies(law, days, its.invalid(), facts.unemployed(), chain.since());
        if (applies.isNo()) {
            return reported;
        }
        Finding<Money> before = on(its, earlier.lastRecognised());
        return reported.then(now -> before.then(then -> LostPayGuarantee.dailyPay(applies, now, then)));
    }
}
