// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import static be.passerelle.casefile.returntoworkfund.FundApplication.APPLICATION;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;

/// The conditions of an application to the Return To Work Fund, each a sentence.
final class FundConditions {

    /// One at a time: whether another voucher may follow one that was used is not said, and not barred.
    static final Condition<In<?>> NO_OPEN_APPLICATION = Condition.<In<?>>of(
                    "noOpenFundApplication",
                    Articles.FUND_PUBLIC,
                    s -> s.file().threads(APPLICATION).open().isEmpty())
            .about(Compartment.RETURN_TO_WORK_FUND);

    static final Condition<In<FundApplication>> UNDECIDED =
            Condition.of("fundUndecided", Articles.FUND_TERMS, s -> s.thread().isUndecided());

    static final Condition<In<FundApplication>> COMPLETE = Condition.of(
            "fundApplicationComplete",
            Articles.FUND_TERMS,
            s -> s.thread().incomplete().isEmpty());

    static final Condition<In<FundApplication>> INCOMPLETE = Condition.of(
            "fundApplicationIncomplete",
            Articles.FUND_TERMS,
            s -> s.thread().incomplete().isPresent());

    /// The person may use the fund, as the law and the file say. Whoever decides has to know it whole: that a training
    /// runs is told to them by the refusal alone.
    static final Condition<In<FundApplication>> FUND_IS_OPEN = Condition.<In<FundApplication>>found(
                    "fundIsOpen", Articles.FUND_PUBLIC, ApplicantFacts::mayApply)
            .about(Compartment.INCAPACITY);

    /// Something is missing, or the fund is not for them.
    static final Condition<In<FundApplication>> REFUSABLE = Condition.<In<FundApplication>>of(
                    "fundMayRefuse",
                    Articles.FUND_PUBLIC,
                    s -> s.thread().incomplete().isPresent()
                            || !ApplicantFacts.mayApply(s).isTold())
            .about(Compartment.INCAPACITY);

    static final Condition<In<FundApplication>> VOUCHER_UNUSED =
            Condition.of("voucherUnused", Articles.FUND_TERMS, s -> s.thread().isVoucherUnused());

    static final Condition<In<FundApplication>> VOUCHER_USED = Condition.of(
            "voucherUsed", Articles.FUND_TERMS, s -> s.thread().used().isPresent());

    static final Condition<In<FundApplication>> NOT_USED = Condition.of(
            "voucherNotUsed", Articles.VOLUNTARY, s -> s.thread().used().isEmpty());

    private FundConditions() {}

    /// Whether a refusal rests on what the file says.
    static boolean rests(In<FundApplication> s, FundRefusal ground) {
        boolean incomplete = s.thread().incomplete().isPresent();
        Finding<Yes> may = ApplicantFacts.mayApply(s);
        return switch (ground) {
            case INCOMPLETE -> incomplete;
            case IN_TRAINING -> !may.isTold() && ApplicantFacts.followsTraining(s);
            case IN_TRAJECTORY ->
                !may.isTold() && !ApplicantFacts.followsTraining(s) && ApplicantFacts.isLeftOutByTrajectory(s);
            case OUTSIDE_PUBLIC ->
                !may.isTold() && !ApplicantFacts.followsTraining(s) && !ApplicantFacts.isLeftOutByTrajectory(s);
        };
    }
}
