// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.returntoworkfund.FundApplication.APPLICATION;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.REGISTRAR;
import static be.passerelle.stream.act.Role.SOCIAL_EXPERT;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.returntoworkfund.FundTerms;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The table of applications to the Return To Work Fund. Whoever is incapable may apply, and is then told: whether the
/// fund is for them the institute decides, with a ground and where to turn instead. The social expert decides and the
/// registrar notes what becomes of the voucher, a reading: the sources say *the institute*.
public final class FundApplicationProcedure {

    private static final Validity SINCE_2024 = Validity.from(LocalDate.of(2024, 4, 1));

    private static final String DECISION = "returnToWorkFund.decision";

    private static final TermWording DECIDED_WITHIN = TermWording.of("fundDecision", FundTerms.DECISION);

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.opening(APPLICATION, ReturnToWorkFundAct.Applied.class, INSURED, Articles.FUND_PUBLIC)
                    .inForce(SINCE_2024)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(INCAPABLE, FundConditions.NO_OPEN_APPLICATION)
                    .check(
                            "takenBackSince",
                            "",
                            (s, p, _) ->
                                    TakenBack.isSaidSince(s.file(), p, ReturnToWorkFundAct.Applied.class::isInstance))
                    .check(
                            "contractEndedBefore",
                            "contractEndedOn",
                            (_, p, act) -> isNotLater(act.contractEndedOn(), p)),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.FoundIncomplete.class, SOCIAL_EXPERT, Articles.FUND_TERMS)
                    .when(FundConditions.UNDECIDED, FundConditions.COMPLETE),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.Supplied.class, INSURED, Articles.FUND_TERMS)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(FundConditions.UNDECIDED, FundConditions.INCOMPLETE)
                    .must("returnToWorkFund.supply")
                    .notBefore(s -> s.thread().incomplete())
                    .check(
                            "contractEndedBefore",
                            "contractEndedOn",
                            (_, p, act) -> isNotLater(act.contractEndedOn(), p)),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.Granted.class, SOCIAL_EXPERT, Articles.FUND_TERMS)
                    .when(FundConditions.UNDECIDED, FundConditions.COMPLETE, FundConditions.FUND_IS_OPEN)
                    .must(DECISION, FundApplicationProcedure::decideBy)
                    .untilWorded(DECIDED_WITHIN)
                    .check("voucherAmount", "amount", FundApplicationProcedure::isWorth)
                    .check("voucherValidity", "validUntil", FundApplicationProcedure::isValid),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.Refused.class, SOCIAL_EXPERT, Articles.FUND_PUBLIC)
                    .when(FundConditions.UNDECIDED, FundConditions.REFUSABLE)
                    .must(DECISION, s -> s.thread().incomplete().isEmpty(), FundApplicationProcedure::decideBy)
                    .untilWorded(DECIDED_WITHIN)
                    .check("fundRefusalRests", "ground", (s, _, act) -> FundConditions.rests(s, act.ground())),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.VoucherUsed.class, REGISTRAR, Articles.FUND_TERMS)
                    .when(FundConditions.VOUCHER_UNUSED)
                    .notBefore(s -> s.thread().granted())
                    .check(
                            "voucherStillValid",
                            "happenedOn",
                            (s, p, _) -> !p.happenedOn().isAfter(validUntil(s)))
                    .check("providerListed", "isListed", (_, _, act) -> act.isListed()),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.ProviderPaid.class, REGISTRAR, Articles.FUND_TERMS)
                    .when(FundConditions.VOUCHER_USED)
                    .must("returnToWorkFund.payment")
                    .notBefore(s -> s.thread().used())
                    .check("paidWithinVoucher", "amount", (s, _, act) -> isWithin(s, act)),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.Lapsed.class, REGISTRAR, Articles.FUND_TERMS)
                    .when(FundConditions.VOUCHER_UNUSED)
                    .must("returnToWorkFund.lapse")
                    .from(s -> Day.after(validUntil(s)))
                    .fromWorded(TermWording.of("from.voucherLapsed", FundTerms.VOUCHER_TERM)),
            FileRow.in(APPLICATION, ReturnToWorkFundAct.Withdrawn.class, INSURED, Articles.VOLUNTARY)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.GIVING_UP)
                    .when(FundConditions.NOT_USED));

    private FundApplicationProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static boolean isNotLater(Optional<LocalDate> ended, ProposedAct applied) {
        return ended.filter(day -> day.isAfter(applied.happenedOn())).isEmpty();
    }

    /// Counted from the application, also where something was missing: no source that was seen says that the term
    /// waits.
    private static Finding<Deadline> decideBy(In<FundApplication> s) {
        return FundTerms.decideBy(s.law(), s.thread().opened());
    }

    private static boolean isWorth(In<FundApplication> s, ProposedAct p, ReturnToWorkFundAct.Granted act) {
        return act.amount().euro().signum() > 0
                && FundTerms.voucherWorth(
                                s.law(),
                                new DatedFact(p.happenedOn(), s.thread().number()))
                        .value()
                        .filter(most -> act.amount().compareTo(most) > 0)
                        .isEmpty();
    }

    private static boolean isValid(In<FundApplication> s, ProposedAct p, ReturnToWorkFundAct.Granted act) {
        return FundTerms.voucher(
                        s.law(), new DatedFact(p.happenedOn(), s.thread().number()))
                .value()
                .map(days -> days.until().equals(act.validUntil()))
                .orElseGet(() -> !act.validUntil().isBefore(p.happenedOn()));
    }

    private static boolean isWithin(In<FundApplication> s, ReturnToWorkFundAct.ProviderPaid act) {
        return act.amount().euro().signum() >= 0
                && s.thread()
                        .voucher()
                        .filter(voucher -> act.amount().compareTo(voucher.amount()) > 0)
                        .isEmpty();
    }

    private static LocalDate validUntil(In<FundApplication> s) {
        return s.thread().voucher().map(ReturnToWorkFundAct.Granted::validUntil).orElse(LocalDate.MIN);
    }
}
