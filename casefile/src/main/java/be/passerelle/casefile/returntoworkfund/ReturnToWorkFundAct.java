// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.RETURN_TO_WORK_FUND;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Acts of an application to the Return To Work Fund (royal decree of 28 March 2024, as the institute describes it).
/// What
/// the employer tells the fund, and pays, stands with the reintegration that it ended
/// ([OccupationalAct.EndNotified]): the employer reads nothing of what stands here.
@ReadBeside(
        facts = {
            ReturnToWorkFundAct.Applied.class,
            ReturnToWorkFundAct.FoundIncomplete.class,
            ReturnToWorkFundAct.Supplied.class,
            ReturnToWorkFundAct.Granted.class,
            ReturnToWorkFundAct.VoucherUsed.class
        },
        earlier = {OccupationalAct.EndNotified.class})
public sealed interface ReturnToWorkFundAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return FundApplication.APPLICATIONS;
    }

    /// The person applies; it happened on the day on which the institute received it.
    ///
    /// @param support what support they look for
    /// @param contractEndedOn the last day of the contract that ended for medical force majeure, if one did
    /// @param employer with whom it ended
    @FilledWith(ApplyingToFund.class)
    @Declared(code = "returnToWorkFund.applied", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record Applied(
            @TextLength(max = 1000, lines = true) String support,
            Optional<LocalDate> contractEndedOn,
            @TextLength(max = 160) Optional<String> employer)
            implements ReturnToWorkFundAct {}

    /// The application lacks something.
    @Declared(code = "returnToWorkFund.foundIncomplete", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record FoundIncomplete(
            @Within(min = 1, max = 4) List<MissingPiece> missing,
            @TextLength(max = 1000, lines = true) String explanation)
            implements ReturnToWorkFundAct {}

    /// What was missing is supplied.
    ///
    /// @param contractEndedOn the last day of the contract, as it has to be read from now on
    @FilledWith(ApplyingToFund.class)
    @Declared(code = "returnToWorkFund.supplied", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record Supplied(@TextLength(max = 1000, lines = true) String answer, Optional<LocalDate> contractEndedOn)
            implements ReturnToWorkFundAct {}

    /// The institute grants a voucher.
    ///
    /// @param amount what it is worth
    /// @param validUntil the last day on which it can be handed to a provider
    @FilledWith(GrantingVoucher.class)
    @Declared(code = "returnToWorkFund.granted", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record Granted(Money amount, LocalDate validUntil) implements ReturnToWorkFundAct {}

    /// The institute refuses.
    ///
    /// @param ground why; its wording says where to turn instead
    /// @param reasons in words for the person, without a diagnosis
    @FilledWith(RefusingApplication.class)
    @Declared(code = "returnToWorkFund.refused", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record Refused(
            FundRefusal ground,
            @TextLength(max = 2000, lines = true) String reasons) implements ReturnToWorkFundAct {}

    /// A provider took the voucher: it happened on the day on which the support began.
    ///
    /// @param provider who gives the support
    /// @param isListed whether the institute lists them
    /// @param service what support
    @Declared(code = "returnToWorkFund.voucherUsed", kind = REPORT, compartment = RETURN_TO_WORK_FUND)
    record VoucherUsed(
            @TextLength(max = 160) String provider,
            boolean isListed,
            @TextLength(max = 400) String service) implements ReturnToWorkFundAct {}

    /// The institute paid the provider; nothing, where nothing came of the support.
    @Declared(code = "returnToWorkFund.providerPaid", kind = REPORT, compartment = RETURN_TO_WORK_FUND)
    record ProviderPaid(Money amount) implements ReturnToWorkFundAct {}

    /// The voucher was not handed to a provider in time.
    @Declared(code = "returnToWorkFund.lapsed", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record Lapsed() implements ReturnToWorkFundAct {}

    /// The person gives the application, or a voucher that is not used, up.
    @Declared(code = "returnToWorkFund.withdrawn", kind = STEP, compartment = RETURN_TO_WORK_FUND)
    record Withdrawn() implements ReturnToWorkFundAct, GivesUp {

        @Override
        public boolean givesUp(Act said) {
            return said instanceof Applied;
        }
    }
}
