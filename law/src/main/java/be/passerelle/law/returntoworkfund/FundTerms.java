// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.returntoworkfund;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;

/// The terms and amounts of the Return To Work Fund: royal decree of 28 March 2024, in force on 1 April 2024, as INAMI
/// describes it; mutual consent since 2026.
public final class FundTerms {

    /// Within how long the employer tells INAMI, and pays.
    public static final ParameterName<Term> NOTICE = ParameterName.term("returntoworkfund/noticeTerm");

    /// Whether a contract ended by mutual consent obliges the employer.
    public static final ParameterName<Boolean> MUTUAL_CONSENT = ParameterName.flag("returntoworkfund/mutualConsent");

    /// What the employer pays.
    public static final ParameterName<Money> CONTRIBUTION = ParameterName.money("returntoworkfund/contribution");

    /// Within how long of the end of the contract the person applies.
    public static final ParameterName<Term> APPLICATION = ParameterName.term("returntoworkfund/applicationTerm");

    /// How long INAMI may take.
    public static final ParameterName<Term> DECISION = ParameterName.term("returntoworkfund/decisionTerm");

    /// For how long a voucher is valid.
    public static final ParameterName<Term> VOUCHER_TERM = ParameterName.term("returntoworkfund/voucherTerm");

    /// What a voucher is worth at most.
    public static final ParameterName<Money> VOUCHER = ParameterName.money("returntoworkfund/voucher");

    private static final Citation PAGE = Citation.of("inami-page-fund", "terms");
    private static final Phrase NOT_OBLIGED = Phrase.of("law.fund.notObliged");

    private FundTerms() {}

    /// By when the employer tells INAMI that the contract ended, and pays; no when the worker invoked it, and by
    /// mutual consent before 2026.
    public static Finding<Deadline> noticeBy(Law law, ContractEnd how, DatedFact contractEnded) {
        return obliged(law, how, contractEnded)
                .noUnder(PAGE, NOT_OBLIGED)
                .then(_ -> CountedTerm.from(law, contractEnded, "law.fact.contractEnded", NOTICE))
                .under(PAGE, by -> Phrase.of("law.fund.noticeBy", "day", by.day()));
    }

    /// What the employer pays.
    public static Finding<Money> contribution(Law law, ContractEnd how, DatedFact contractEnded) {
        return obliged(law, how, contractEnded)
                .noUnder(PAGE, NOT_OBLIGED)
                .then(_ -> contractEnded
                        .as("law.fact.contractEnded")
                        .and(law.asOf(contractEnded.day()).take(CONTRIBUTION), (_, sum) -> sum))
                .under(PAGE, sum -> Phrase.of("law.fund.contribution", "amount", sum));
    }

    /// By when the person applies after the end of the contract.
    public static Finding<Deadline> applyBy(Law law, DatedFact contractEnded) {
        return CountedTerm.from(law, contractEnded, "law.fact.contractEnded", APPLICATION)
                .under(PAGE, by -> Phrase.of("law.fund.applyBy", "day", by.day()));
    }

    /// By when INAMI decides.
    public static Finding<Deadline> decideBy(Law law, DatedFact applied) {
        return CountedTerm.from(law, applied, "law.fact.appliedToFund", DECISION)
                .under(PAGE, by -> Phrase.of("law.fund.decideBy", "day", by.day()));
    }

    /// The days on which a voucher can be used.
    public static Finding<Period> voucher(Law law, DatedFact granted) {
        return granted.as("law.fact.voucherGranted")
                .and(law.asOf(granted.day()).take(VOUCHER_TERM), (day, term) -> term.beginningOn(day))
                .under(PAGE, days -> Phrase.of("law.fund.voucher", "period", days));
    }

    /// What a voucher is worth at most.
    public static Finding<Money> voucherWorth(Law law, DatedFact granted) {
        return granted.as("law.fact.voucherGranted")
                .and(law.asOf(granted.day()).take(VOUCHER), (_, sum) -> sum)
                .under(PAGE, sum -> Phrase.of("law.fund.voucherWorth", "amount", sum));
    }

    private static Finding<Yes> obliged(Law law, ContractEnd how, DatedFact ended) {
        return switch (how) {
            case BY_EMPLOYER -> Finding.yes(lines -> lines.fact(Phrase.of("law.fact.contractEnd", "how", how)));
            case BY_MUTUAL_CONSENT ->
                law.asOf(ended.day())
                        .holds(MUTUAL_CONSENT)
                        .given(lines -> lines.fact(Phrase.of("law.fact.contractEnd", "how", how)));
            case BY_WORKER -> Finding.no(lines -> lines.fact(Phrase.of("law.fact.contractEnd", "how", how)));
        };
    }
}
