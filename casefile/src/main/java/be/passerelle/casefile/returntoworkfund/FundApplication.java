// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One application to the Return To Work Fund, as its acts say: to the refusal, or to the end of its voucher.
///
/// @param number the number of the act that says that the person applied
/// @param contractEnded the last day of the contract, as the person says it
/// @param incomplete since when something is missing
/// @param granted the decision that grants
/// @param voucher what it grants
/// @param refused the decision that refuses
/// @param ground why
/// @param used when a provider took the voucher
/// @param use what for
/// @param paid when the provider was paid
/// @param amountPaid what the provider was paid
/// @param lapsed the voucher lapsed
/// @param withdrawn the person gave it up
/// @param incapacityEnded the end of the incapacity in which the person applied
/// @param died the death of the person
public record FundApplication(
        int number,
        DatedFact opened,
        DatedFact latest,
        Optional<DatedFact> contractEnded,
        Optional<DatedFact> incomplete,
        Optional<DatedFact> granted,
        Optional<ReturnToWorkFundAct.Granted> voucher,
        Optional<DatedFact> refused,
        Optional<FundRefusal> ground,
        Optional<DatedFact> used,
        Optional<ReturnToWorkFundAct.VoucherUsed> use,
        Optional<DatedFact> paid,
        Optional<Money> amountPaid,
        Optional<DatedFact> lapsed,
        Optional<DatedFact> withdrawn,
        Optional<DatedFact> incapacityEnded,
        Optional<DatedFact> died)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<FundApplication> APPLICATION =
            ThreadKind.of("returnToWorkFund", FundApplication.class);

    /// What is told of one.
    public static final ThreadFacts<FundApplication> FACTS = ThreadFacts.of(
                    APPLICATION,
                    "fundApplications",
                    "An application to the Return To Work Fund",
                    Compartment.RETURN_TO_WORK_FUND)
            .day("appliedOn", a -> Optional.of(a.opened()))
            .day("contractEndedOn", FundApplication::contractEnded)
            .day("incompleteSince", FundApplication::incomplete)
            .day("grantedOn", FundApplication::granted)
            .may(
                    "amount",
                    new ThreadFact.Type.Words(),
                    "What the voucher is worth, in euro",
                    a -> a.voucher().map(ReturnToWorkFundAct.Granted::amount).map(FundApplication::written))
            .dayOf("validUntil", a -> a.voucher().map(ReturnToWorkFundAct.Granted::validUntil))
            .day("refusedOn", FundApplication::refused)
            .mayCode("ground", FundRefusal.class, FundApplication::ground)
            .day("usedOn", FundApplication::used)
            .may(
                    "provider",
                    new ThreadFact.Type.Words(),
                    "",
                    a -> a.use().map(ReturnToWorkFundAct.VoucherUsed::provider))
            .day("paidOn", FundApplication::paid)
            .may(
                    "amountPaid",
                    new ThreadFact.Type.Words(),
                    "What the provider was paid, in euro",
                    a -> a.amountPaid().map(FundApplication::written))
            .day("lapsedOn", FundApplication::lapsed)
            .day("withdrawnOn", FundApplication::withdrawn);

    /// The subject.
    public static final Subject<Threads<FundApplication>> APPLICATIONS = Subject.ofThreads(
            FACTS, List.of(ReturnToWorkFundAct.class), FundApplicationFold::all, FundApplicationProcedure::rows);

    @Override
    public ThreadFacts<FundApplication> facts() {
        return FACTS;
    }

    @Override
    public boolean isOpen() {
        return died.isEmpty() && refused.isEmpty() && paid.isEmpty() && lapsed.isEmpty() && withdrawn.isEmpty();
    }

    /// Whether the institute has not decided yet.
    public boolean isUndecided() {
        return granted.isEmpty() && refused.isEmpty();
    }

    /// Whether there is a voucher that no provider took.
    public boolean isVoucherUnused() {
        return granted.isPresent() && used.isEmpty();
    }

    /// The part is read whole or not at all: whoever has but a part in a file does not read it.
    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return false;
    }

    /// The institute, until nothing of it is to come and, where it decided, the incapacity is over in which it was
    /// asked for: what it decided may be asked about, or put right, so long.
    @Override
    public List<Admission> admits(CaseFile file, LocalDate day) {
        return isOpen() || (restsWithInstitute() && !restsSince().isBefore(day))
                ? List.of(Admission.ofInstitute(Ground.RETURN_TO_WORK_FUND))
                : List.of();
    }

    @Override
    public LocalDate admitsAlikeUntil(LocalDate day) {
        return !isOpen() && restsWithInstitute() && !restsSince().isBefore(day) ? restsSince() : LocalDate.MAX;
    }

    private boolean restsWithInstitute() {
        return !isUndecided() && withdrawn.isEmpty();
    }

    private LocalDate restsSince() {
        return DatedFact.first(incapacityEnded, died).map(DatedFact::day).orElse(LocalDate.MAX);
    }

    private static String written(Money amount) {
        return amount.euro().toPlainString();
    }
}
