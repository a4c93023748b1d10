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
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The pay of a day that the benefit of an incapacity is counted from: as reported, and no lower than that of an
/// earlier
/// incapacity where the law guards it (regulation of 16 April 1997, articles 23 and 43).
final class LostPay {

    private final CaseFile file;
    private final Law law;
    private final Benefit facts;
    private final Map<LocalDate, Finding<Money>> found = new HashMap<>();

    LostPay(CaseFile file, Law law) {
        this.file = file;
        this.law = law;
        this.facts = file.state(Benefit.BENEFIT);
    }

    /// One pay for the whole of an incapacity, that of its first day.
    ///
    /// @param chain the incapacity, with those that it goes on with
    Finding<Money> of(IncapacityChain chain) {
        Finding<Money> known = found.get(chain.since());
        if (known == null) {
            known = counted(chain);
            for (Earlier each : before(chain)) {
                known = guarded(chain, known, each);
            }
            found.put(chain.since(), known);
        }
        return known;
    }

    private Finding<Money> counted(IncapacityChain chain) {
        return facts.pay()
                .of(chain.since())
                .map(said -> counted(said, chain))
                .orElseGet(() -> Finding.unknown(Phrase.of("benefit.payMissing", "day", chain.since())));
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

    /// The incapacities that were over when this one began, each with all that it goes on with: a short one between
    /// takes the guarantee from nobody. The self-employed have no lost pay to guard: the regulation is that of the
    /// employees.
    private Collection<Earlier> before(IncapacityChain chain) {
        Map<LocalDate, Earlier> all = new TreeMap<>();
        for (Incapacity each : file.threads(Incapacity.INCAPACITY).all()) {
            LocalDate last = each.lastRecognised();
            boolean isOver = !last.isBefore(each.opened().day()) && last.isBefore(chain.since());
            if (isOver && each.scheme() != Scheme.SELF_EMPLOYED) {
                IncapacityChain its = IncapacityChain.of(file, law, each);
                all.merge(
                        its.since(),
                        new Earlier(its, last),
                        (one, other) -> one.last().isBefore(other.last()) ? other : one);
            }
        }
        return all.values();
    }

    private Finding<Money> guarded(IncapacityChain chain, Finding<Money> pay, Earlier earlier) {
        Period days = Period.of(earlier.chain().since(), earlier.last());
        Finding<Yes> applies = guarantee(chain, days, earlier);
        if (applies.isNo()) {
            return pay;
        }
        Finding<Money> before = of(earlier.chain());
        return pay.then(now -> before.then(then -> LostPayGuarantee.dailyPay(applies, now, then)));
    }

    /// Cannot be told where it rests on an unemployment of which nobody reported the end: whoever becomes incapable as
    /// an unemployed person was unemployed until then.
    private Finding<Yes> guarantee(IncapacityChain chain, Period days, Earlier earlier) {
        Finding<Yes> longest = guarantee(chain, days, earlier, true);
        boolean wentOn = file.schemeOn(chain.since())
                .filter(scheme -> scheme == Scheme.UNEMPLOYED)
                .isPresent();
        return wentOn
                        || longest.isTold()
                                == guarantee(chain, days, earlier, false).isTold()
                ? longest
                : Finding.unknown(Phrase.of("benefit.unemploymentEndMissing", "day", chain.since()));
    }

    private Finding<Yes> guarantee(IncapacityChain chain, Period days, Earlier earlier, boolean openGoOn) {
        return LostPayGuarantee.applies(
                law, days, earlier.chain().invalid(), facts.unemployed(openGoOn), chain.since());
    }

    private record Earlier(IncapacityChain chain, LocalDate last) {}
}
