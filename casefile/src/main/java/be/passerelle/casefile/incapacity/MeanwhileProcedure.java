// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.CertificateTerm;
import be.passerelle.law.incapacity.PensionStop;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The table of what happens while incapacity is recognised: certificates, the end of a contract, interruptions, stays
/// abroad, and the pension age, up to
/// which it is recognised at most.
final class MeanwhileProcedure {

    static final String BEFORE_PENSION = "beforePension";

    /// Benefit does not stop for the pension on the day after the last one recognised: there is something to prolong.
    static final Condition<In<Incapacity>> NOT_AT_PENSION =
            Condition.of("notAtPension", Articles.PENSION, s -> !isRecognisedToPension(s));

    /// There was a contract when the incapacity was recognised, and nobody said that it ended.
    private static final Condition<In<Incapacity>> CONTRACT_RUNS = Condition.of(
            "contractRuns", Articles.RECOGNITION, s -> s.thread().employer().isPresent());

    private MeanwhileProcedure() {}

    static List<Row<?, ?>> rows() {
        return List.of(
                certificate(),
                contractEnded(ADVISORY_PHYSICIAN),
                contractEnded(RETURN_TO_WORK_COORDINATOR),
                interrupted(ADVISORY_PHYSICIAN),
                interrupted(RETURN_TO_WORK_COORDINATOR),
                abroad(ADVISORY_PHYSICIAN),
                abroad(RETURN_TO_WORK_COORDINATOR),
                pensionAge(ADVISORY_PHYSICIAN),
                pensionAge(RETURN_TO_WORK_COORDINATOR));
    }

    private static Row<In<WholeFile>, IncapacityAct.CertificateReceived> certificate() {
        return FileRow.onFile(IncapacityAct.CertificateReceived.class, ADVISORY_PHYSICIAN, Articles.CERTIFICATES)
                .when(REGISTERED, ALIVE)
                .check("endsAfterStart", "until", (_, _, act) -> !act.until().isBefore(act.from()))
                .check("withinLongestCertificate", "until", (s, _, act) -> isWithinLongest(s, act))
                .check(
                        "expectedAfterStart",
                        "expectedEnd",
                        (_, _, act) -> act.expectedEnd()
                                .filter(end -> end.isBefore(act.from()))
                                .isEmpty());
    }

    private static Row<In<Incapacity>, IncapacityAct.ContractEnded> contractEnded(Role by) {
        return FileRow.in(INCAPACITY, IncapacityAct.ContractEnded.class, by, Articles.RECOGNITION)
                .when(CONTRACT_RUNS)
                .notBefore(s -> Optional.of(s.thread().recognised()));
    }

    /// No longer than the law lets one certificate hold, where it is known how long that is.
    private static boolean isWithinLongest(In<?> s, IncapacityAct.CertificateReceived act) {
        return CertificateTerm.longest(s.law(), new DatedFact(act.from(), 0))
                .where(days -> act.until().isAfter(days.until()))
                .value()
                .isEmpty();
    }

    private static Row<In<Incapacity>, IncapacityAct.Interrupted> interrupted(Role by) {
        return FileRow.in(INCAPACITY, IncapacityAct.Interrupted.class, by, Articles.INTERRUPTION)
                .notBefore(s -> Optional.of(s.thread().recognised()))
                .check("endsAfterStart", "until", (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                .check(
                        "interruptsRecognised",
                        "happenedOn",
                        (s, p, _) -> s.thread().isRecognisedOn(p.happenedOn()))
                .check("apartFromInterruptions", "happenedOn", MeanwhileProcedure::isApart)
                .check(PastIncapacity.BEFORE_NEXT, "until", (s, _, act) -> PastIncapacity.isBeforeNext(s, act.until()));
    }

    private static boolean isApart(In<Incapacity> s, ProposedAct proposed, IncapacityAct.Interrupted act) {
        return Period.ifAny(proposed.happenedOn(), act.until())
                .filter(days -> s.thread().meanwhile().interruptions().stream()
                        .anyMatch(each -> !each.days().from().equals(days.from())
                                && each.days().overlaps(days)))
                .isEmpty();
    }

    private static Row<In<Incapacity>, IncapacityAct.AbroadReported> abroad(Role by) {
        return FileRow.in(INCAPACITY, IncapacityAct.AbroadReported.class, by, Articles.ABROAD)
                .notBefore(s -> Optional.of(s.thread().recognised()))
                .check("abroadAfterStart", "until", (_, _, act) -> !act.until().isBefore(act.from()))
                .check(
                        "abroadWhileIncapable",
                        "from",
                        (s, _, act) -> !act.from().isBefore(s.thread().opened().day()));
    }

    private static Row<In<Incapacity>, IncapacityAct.PensionAgeNoted> pensionAge(Role by) {
        return FileRow.in(INCAPACITY, IncapacityAct.PensionAgeNoted.class, by, Articles.PENSION)
                .notBefore(s -> Optional.of(s.thread().recognised()))
                .check(
                        "bornBeforePension",
                        "reachedOn",
                        (s, _, act) -> s.file()
                                .state(Insured.PERSON)
                                .person()
                                .filter(person -> !person.birthDate().isBefore(act.reachedOn()))
                                .isEmpty());
    }

    /// The last day before the pension, where it is known when that is.
    static Optional<Finding<LocalDate>> lastBeforePension(In<?> s) {
        return PensionAge.of(s.file()).map(pension -> pension.lastDay(s.law())).filter(Finding::isTold);
    }

    /// A day lies before the pension; any day does where it is not known when that is.
    static boolean isBeforePension(In<?> s, LocalDate day) {
        return lastBeforePension(s).flatMap(Finding::value).filter(day::isAfter).isEmpty();
    }

    /// Recognised to the last day before the pension, or beyond: what is left is to end it.
    static boolean isRecognisedToPension(In<Incapacity> s) {
        return !isBeforePension(s, Day.after(s.thread().until()));
    }

    /// At the pension age the benefit stops on the first of a month: the last day of incapacity is the one before
    /// it.
    static boolean endsWithBenefit(In<Incapacity> s, ProposedAct proposed, IncapacityAct.Ended act) {
        LocalDate last = proposed.happenedOn();
        return act.cause() != EndCause.PENSION
                || PensionStop.from(s.law(), new DatedFact(last, 0))
                        .where(first -> !first.equals(Day.after(last)))
                        .value()
                        .isEmpty();
    }
}
