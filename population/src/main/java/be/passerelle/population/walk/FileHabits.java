// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationLeftOut;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.population.person.Municipality;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits about the person and about what they can do.
final class FileHabits {

    private FileHabits() {}

    /// The physician of the fund opens the file when the first certificate comes in.
    static Optional<UpcomingAct> registered(Moment m) {
        if (m.role() != Role.ADVISORY_PHYSICIAN) {
            return Optional.empty();
        }
        LocalDate on = m.outlook().start().plusDays(m.between(3, 12, "opened"));
        return Optional.of(UpcomingAct.of(on, _ -> m.outlook().person().registration()));
    }

    static Optional<UpcomingAct> detailsChanged(Moment m) {
        Optional<Person> person = m.file().state(Insured.PERSON).person();
        if (m.role() != Role.RETURN_TO_WORK_COORDINATOR
                || m.times() > 0
                || person.isEmpty()
                || m.file().state(Insured.PERSON).died().isPresent()
                || !m.happens("person.moves")) {
            return Optional.empty();
        }
        Person before = person.get();
        Municipality from = m.outlook().person().municipality();
        List<Municipality> near = Municipality.all().stream()
                .filter(each -> each.community() == from.community() && !each.equals(from))
                .toList();
        Municipality to = m.chance().of(near, "moves to");
        return Optional.of(UpcomingAct.of(
                m.after(60, 700),
                _ -> new PersonAct.DetailsChanged(
                        before.familyName(), before.givenName(), before.language(), to.name(before.language()))));
    }

    static Optional<UpcomingAct> workAbilityStated(Moment m) {
        Optional<LocalDate> opened = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .map(Trajectory::opened)
                .map(DatedFact::day);
        boolean known = m.outlook().known().isPresent();
        if (m.times() > 0 || (opened.isEmpty() && !known)) {
            return Optional.empty();
        }
        LocalDate on = opened.orElse(m.outlook().start().plusDays(120)).plusDays(m.between(0, 12, "stated"));
        return Optional.of(UpcomingAct.of(
                on,
                _ -> new AssessmentAct.WorkAbilityStated(
                        m.words("workAbility"), List.of(m.words("limit"), m.words("otherLimit")))));
    }

    static Optional<UpcomingAct> medicalGroundsRecorded(Moment m) {
        if (m.times() > 0 || m.role() != Role.ADVISORY_PHYSICIAN || !m.happens("assessment.grounds")) {
            return Optional.empty();
        }
        return Optional.of(UpcomingAct.of(
                m.after(0, 10), _ -> new AssessmentAct.MedicalGroundsRecorded(Sealed.readable(m.words("grounds")))));
    }

    static Optional<UpcomingAct> occupationsEstablished(Moment m) {
        Optional<LocalDate> opened = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .map(Trajectory::opened)
                .map(DatedFact::day);
        if (m.times() > 0 || opened.isEmpty() || !m.happens("assessment.occupations")) {
            return Optional.empty();
        }
        LocalDate on = opened.get().plusDays(m.between(1, 15, "occupations"));
        List<Occupation> past = Courses.pastOccupations(m.language());
        Occupation reference = m.chance().of(past, "reference");
        Occupation old = m.chance().of(past, "old occupation");
        List<OccupationLeftOut> leftOut = old.equals(reference)
                ? List.of()
                : List.of(new OccupationLeftOut(old, OccupationLeftOut.Why.LONG_UNEXERCISED));
        return Optional.of(UpcomingAct.of(
                on, _ -> new AssessmentAct.ReferenceOccupationsEstablished(List.of(reference), leftOut)));
    }
}
