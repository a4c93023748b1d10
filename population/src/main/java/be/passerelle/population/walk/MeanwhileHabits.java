// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.incapacity.Interruption;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.Optional;

/// What happens to invented people while they are incapable of work. All of it is said by the coordinator.
final class MeanwhileHabits {

    /// Fifteen weeks of rest, as most have.
    private static final int DAYS_OF_REST = 105;

    private MeanwhileHabits() {}

    /// Some women have a child meanwhile.
    static Optional<UpcomingAct> interrupted(Moment m) {
        Incapacity incapacity = m.incapacity();
        LocalDate first = incapacity.opened().day().plusDays(m.chance().between(20, 60, "rests from"));
        boolean isMother = m.file()
                .state(Insured.PERSON)
                .person()
                .filter(person -> person.sex() == Sex.FEMALE
                        && person.birthDate().plusYears(20).isBefore(first)
                        && person.birthDate().plusYears(42).isAfter(first))
                .isPresent();
        return happens(m, "incapacity.maternityRest") && isMother && incapacity.isRecognisedOn(first)
                ? Optional.of(UpcomingAct.late(
                        m.after(first, 3, 20),
                        first,
                        new IncapacityAct.Interrupted(first.plusDays(DAYS_OF_REST - 1), Interruption.MATERNITY_REST)))
                : Optional.empty();
    }

    /// Some spend weeks abroad, and say so before they leave.
    static Optional<UpcomingAct> abroadReported(Moment m) {
        return happens(m, "incapacity.abroad")
                ? Optional.of(UpcomingAct.of(
                        m.after(30, 200), day -> new IncapacityAct.AbroadReported(day.plusDays(10), day.plusDays(23))))
                : Optional.empty();
    }

    /// Of those who are no longer young the fund says when the age is reached. Which age that is no source gives: the
    /// invented ones are spread over the years from sixty-five on.
    static Optional<UpcomingAct> pensionAgeNoted(Moment m) {
        LocalDate born = m.outlook().person().birthDate();
        LocalDate reached = born.plusYears(65L + m.chance().between(0, 2, "pension age"));
        LocalDate start = m.incapacity().opened().day();
        return m.times() == 0
                        && m.role() == Role.RETURN_TO_WORK_COORDINATOR
                        && m.outlook().stage().isEmpty()
                        && m.outlook().known().isEmpty()
                        && start.plusYears(8).isAfter(reached)
                        && start.plusYears(1).isBefore(reached)
                ? Optional.of(UpcomingAct.of(m.after(20, 90), _ -> new IncapacityAct.PensionAgeNoted(reached, false)))
                : Optional.empty();
    }

    private static boolean happens(Moment m, String what) {
        return m.times() == 0
                && m.role() == Role.RETURN_TO_WORK_COORDINATOR
                && m.outlook().known().isEmpty()
                && m.outlook().strays(what);
    }
}
