// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.act.Subject;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.Optional;

/// Which organisation performs an act of a file: the fund of the member, the partner referred to, the
/// centre of the training, the institute.
final class Holder {

    private Holder() {}

    static Optional<OrganisationId> of(Row<?> row, Situation s) {
        if (Subject.of(row.type()) == Subject.CORRECTION) {
            return ofCorrection(row, s);
        }
        return of(row.by(), row.thread(), s);
    }

    /// Whoever recorded an act takes it back, also when the file has moved on to another partner or centre; a
    /// colleague answers.
    private static Optional<OrganisationId> ofCorrection(Row<?> row, Situation s) {
        boolean changes = row.by() == Role.REFERRAL_COUNSELLOR || row.by() == Role.TRAINING_CENTRE;
        boolean answers = !row.type().of().equals(CorrectionAct.AnnulmentAsked.class);
        if (!changes) {
            return of(row.by(), row.thread(), s);
        }
        return s.file().corrections().asked().stream()
                .map(a -> a.recorded().by())
                .filter(by -> by.role() == row.by() && answers)
                .map(Performer::organisation)
                .findFirst();
    }

    private static Optional<OrganisationId> of(Role role, ThreadKind thread, Situation s) {
        return switch (role) {
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                s.file().person().map(Person::fund);
            case REFERRAL_COUNSELLOR -> partner(thread, s);
            case TRAINING_CENTRE ->
                thread == ThreadKind.PROGRAMME
                        ? Optional.of(s.programme().project().centre())
                        : s.file().openProgramme().map(p -> p.project().centre());
            case REGISTRAR, SOCIAL_EXPERT, INSPECTING_PHYSICIAN, COMMISSION_SECRETARY, SECURITY_OFFICER ->
                s.registers().only(OrganisationKind.NIHDI).map(Organisation::id);
            case INSURED -> s.registers().only(OrganisationKind.INSURED).map(Organisation::id);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR -> Optional.empty();
        };
    }

    private static Optional<OrganisationId> partner(ThreadKind thread, Situation s) {
        if (thread == ThreadKind.PROGRAMME && s.thread() != 0) {
            Programme programme = s.programme();
            if (programme.proposer().role() == Role.REFERRAL_COUNSELLOR) {
                return Optional.of(programme.proposer().organisation());
            }
            return s.file().trajectory(programme.trajectory()).flatMap(Trajectory::partner);
        }
        if (thread == ThreadKind.TRAJECTORY && s.thread() != 0) {
            return s.trajectory().partner();
        }
        return s.file().openTrajectory().flatMap(Trajectory::partner);
    }
}
