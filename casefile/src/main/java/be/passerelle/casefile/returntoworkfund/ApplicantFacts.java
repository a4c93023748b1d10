// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.returntoworkfund.FundApplicant;
import be.passerelle.law.returntoworkfund.FundPublic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What the rules of the Return To Work Fund ask of a file, on the day of an application.
public final class ApplicantFacts {

    private static final Finding<Yes> INCAPACITY_MISSING =
            Finding.unknown(Phrase.of("missing.incapacityOfApplication"));

    private ApplicantFacts() {}

    /// Whether the person may use the fund.
    static Finding<Yes> mayApply(In<FundApplication> s) {
        DatedFact applied = s.thread().opened();
        return s.file()
                .threads(Incapacity.INCAPACITY)
                .on(applied.day())
                .flatMap(incapacity -> applicant(s, incapacity, applied))
                .map(applicant -> FundPublic.mayApply(s.law(), applicant))
                .orElse(INCAPACITY_MISSING);
    }

    private static Optional<FundApplicant> applicant(In<FundApplication> s, Incapacity incapacity, DatedFact applied) {
        LocalDate since = incapacity.incapacitySince(s.file(), s.law());
        return applied.day().isBefore(since)
                ? Optional.empty()
                : Optional.of(new FundApplicant(
                        incapacity.scheme(),
                        new DatedFact(since, incapacity.number()),
                        contractEnded(s),
                        followsTraining(s),
                        followsTrajectory(s),
                        applied));
    }

    /// As the employer said it, before the person applied; otherwise as the person says it.
    private static Optional<DatedFact> contractEnded(In<FundApplication> s) {
        return endedByForceMajeure(s.file(), s.thread().opened().day())
                .or(() -> s.thread().contractEnded());
    }

    /// The last end of a contract, by a day, that an employer said to be for medical force majeure and that opens the
    /// fund. By mutual consent only where the employer contributes for it, a reading: the institute describes the
    /// end by the employer.
    static Optional<DatedFact> endedByForceMajeure(CaseFile file, LocalDate by) {
        return file.threads(Occupational.OCCUPATIONAL).all().stream()
                .filter(at ->
                        at.contract().filter(EndOfContract::isForceMajeure).isPresent())
                .flatMap(at -> at
                        .ended()
                        .filter(end -> !end.day().isAfter(by))
                        .filter(end -> at.contract().orElseThrow().isOwedToFund(end.day()))
                        .stream())
                .max(Comparator.comparing(DatedFact::day));
    }

    static boolean followsTraining(In<FundApplication> s) {
        return followsTraining(s.file(), s.thread().opened().day());
    }

    /// Whether a training that was granted runs on a day: within what is granted, unless it was not begun, has ended or
    /// was given up before.
    public static boolean followsTraining(CaseFile file, LocalDate day) {
        return file.threads(Programme.PROGRAMME).all().stream().anyMatch(p -> isFollowed(p, day));
    }

    private static boolean isFollowed(Programme programme, LocalDate day) {
        boolean begins = programme.training().notBegun().isEmpty()
                || programme.training().started().isPresent();
        return programme.decision().isGranted()
                && begins
                && programme.grant().days().contains(day)
                && DatedFact.first(programme.training().ended(), programme.givenUp())
                        .filter(end -> end.day().isBefore(day))
                        .isEmpty();
    }

    /// With a coordinator: a partner that leads it from the beginning is no coordinator.
    static boolean followsTrajectory(In<FundApplication> s) {
        LocalDate day = s.thread().opened().day();
        return s.file().threads(Trajectory.TRAJECTORY).all().stream()
                .anyMatch(t -> !t.isLedByPartner()
                        && !t.opened().day().isAfter(day)
                        && t.ended().filter(end -> end.day().isBefore(day)).isEmpty());
    }

    /// Under the reading of one sickness fund that a trajectory leaves people out.
    static boolean isLeftOutByTrajectory(In<FundApplication> s) {
        return followsTrajectory(s)
                && s.law()
                        .asOf(s.thread().opened().day())
                        .take(FundPublic.TRAJECTORY)
                        .value()
                        .filter(FundPublic.LEFT_OUT::equals)
                        .isPresent();
    }
}
