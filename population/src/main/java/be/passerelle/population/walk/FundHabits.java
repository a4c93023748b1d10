// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.returntoworkfund.ApplicantFacts;
import be.passerelle.casefile.returntoworkfund.FundApplication;
import be.passerelle.casefile.returntoworkfund.FundRefusal;
import be.passerelle.casefile.returntoworkfund.MissingPiece;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Term;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits about the Return To Work Fund: of employers, of people whose contract ended or who are incapable for long, of
/// the institute.
final class FundHabits {

    private static final Money WORTH = Money.of("1800.00");
    private static final Term VALID = Term.months(6);
    private static final List<Money> PAID =
            List.of(Money.of("1800.00"), Money.of("1742.40"), Money.of("1210.00"), Money.of("0.00"));

    private FundHabits() {}

    static Optional<UpcomingAct> endNotified(Moment m) {
        Optional<String> reference =
                m.happens("returnToWorkFund.paidAtOnce") ? Optional.of(m.words("paymentReference")) : Optional.empty();
        return Optional.of(UpcomingAct.of(m.after(3, 40), _ -> new OccupationalAct.EndNotified(reference)));
    }

    static Optional<UpcomingAct> contributionReceived(Moment m) {
        return Optional.of(UpcomingAct.of(m.after(2, 20), _ -> new OccupationalAct.ContributionReceived(WORTH)));
    }

    /// Once in a life: after a contract that ended for medical force majeure, or after more than a year.
    static Optional<UpcomingAct> applied(Moment m) {
        boolean never = m.file().threads(FundApplication.APPLICATION).isEmpty();
        if (m.role() != Role.INSURED || !never) {
            return Optional.empty();
        }
        Optional<LocalDate> ended = m.file().threads(Occupational.OCCUPATIONAL).all().stream()
                .filter(at ->
                        at.contract().filter(EndOfContract::isForceMajeure).isPresent())
                .flatMap(at -> at.ended().stream())
                .map(DatedFact::day)
                .findFirst();
        if (ended.isPresent()) {
            return m.happens("returnToWorkFund.applied")
                    ? Optional.of(UpcomingAct.of(m.after(ended.get(), 10, 160), _ -> applied(m, ended)))
                    : Optional.empty();
        }
        Optional<LocalDate> secondYear = m.file()
                .threads(Incapacity.INCAPACITY)
                .open()
                .map(incapacity -> incapacity.opened().day().plusYears(1));
        return secondYear.isPresent() && m.outlook().strays("returnToWorkFund.appliedInInvalidity")
                ? Optional.of(UpcomingAct.of(m.after(secondYear.get(), 5, 500), _ -> applied(m, Optional.empty())))
                : Optional.empty();
    }

    private static ReturnToWorkFundAct applied(Moment m, Optional<LocalDate> ended) {
        return new ReturnToWorkFundAct.Applied(m.words("supportSought"), ended, Optional.empty());
    }

    static Optional<UpcomingAct> foundIncomplete(Moment m) {
        return m.times() == 0 && m.happens("returnToWorkFund.incomplete")
                ? Optional.of(UpcomingAct.of(
                        m.after(2, 12),
                        _ -> new ReturnToWorkFundAct.FoundIncomplete(
                                List.of(MissingPiece.SIGNATURE), m.words("pieceMissing"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> supplied(Moment m) {
        return m.happens("returnToWorkFund.supplied")
                ? Optional.of(UpcomingAct.of(
                        m.after(3, 20),
                        _ -> new ReturnToWorkFundAct.Supplied(
                                m.words("pieceSupplied"),
                                application(m).contractEnded().map(DatedFact::day))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> granted(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(14, 40),
                day -> new ReturnToWorkFundAct.Granted(
                        WORTH, VALID.beginningOn(day).until())));
    }

    static Optional<UpcomingAct> refused(Moment m) {
        FundApplication application = application(m);
        boolean waits = application.incomplete().isPresent();
        FundRefusal ground = waits
                ? FundRefusal.INCOMPLETE
                : ApplicantFacts.followsTraining(m.file(), application.opened().day())
                        ? FundRefusal.IN_TRAINING
                        : FundRefusal.OUTSIDE_PUBLIC;
        return Optional.of(UpcomingAct.of(
                waits ? m.after(45, 60) : m.after(14, 40),
                _ -> new ReturnToWorkFundAct.Refused(ground, m.words("fundRefusal"))));
    }

    static Optional<UpcomingAct> voucherUsed(Moment m) {
        return m.happens("returnToWorkFund.used")
                ? Optional.of(UpcomingAct.of(
                        m.after(10, 120),
                        _ -> new ReturnToWorkFundAct.VoucherUsed(
                                m.words("fundProvider"), true, m.words("supportSought"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> providerPaid(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(40, 150),
                _ -> new ReturnToWorkFundAct.ProviderPaid(
                        m.chance().of(PAID, "paid to the provider", m.next().thread()))));
    }

    static Optional<UpcomingAct> lapsed(Moment m) {
        LocalDate from = m.next().from().isAfter(m.seen()) ? m.next().from() : m.seen();
        return Optional.of(UpcomingAct.of(m.after(from, 1, 20), _ -> new ReturnToWorkFundAct.Lapsed()));
    }

    static Optional<UpcomingAct> withdrawn(Moment m) {
        return m.happens("returnToWorkFund.withdrawn")
                ? Optional.of(UpcomingAct.of(m.after(5, 60), _ -> new ReturnToWorkFundAct.Withdrawn()))
                : Optional.empty();
    }

    private static FundApplication application(Moment m) {
        return m.file()
                .threads(FundApplication.APPLICATION)
                .number(m.next().thread())
                .orElseThrow();
    }
}
