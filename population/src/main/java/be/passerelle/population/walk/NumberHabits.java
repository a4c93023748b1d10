// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.util.Optional;

/// Habits about people whose national number becomes another.
final class NumberHabits {

    private NumberHabits() {}

    /// Of those known by name none does: they sign in with the number that they have.
    static Optional<UpcomingAct> proposed(Moment m) {
        Insured insured = m.file().state(Insured.PERSON);
        boolean changes = m.role() == Role.RETURN_TO_WORK_COORDINATOR
                && m.times() == 0
                && m.outlook().known().isEmpty()
                && insured.died().isEmpty()
                && m.happens("person.otherNumber");
        return insured.person()
                .filter(_ -> changes)
                .map(person -> UpcomingAct.of(m.after(30, 500), _ -> said(m, person)));
    }

    private static PersonAct.NumberChangeProposed said(Moment m, Person person) {
        boolean mistaken = m.chance().happens(Frequencies.permille("person.mistakenNumber"), "mistaken number");
        return new PersonAct.NumberChangeProposed(
                InventedPeople.otherNumber(person.nationalNumber(), person.birthDate()),
                person.birthDate(),
                person.sex(),
                mistaken ? NumberChangeCause.MISTAKEN : NumberChangeCause.REPLACED,
                m.words(mistaken ? "mistakenNumber" : "replacedNumber"));
    }

    static Optional<UpcomingAct> confirmed(Moment m) {
        return waiting(m)
                .filter(proposal -> confirms(m, proposal))
                .map(proposal -> UpcomingAct.of(
                        m.after(1, 9), _ -> new PersonAct.NumberChangeConfirmed(new ActNumber(proposal))));
    }

    static Optional<UpcomingAct> declined(Moment m) {
        return waiting(m)
                .filter(proposal -> !confirms(m, proposal))
                .map(proposal -> UpcomingAct.of(
                        m.after(1, 9),
                        _ -> new PersonAct.NumberChangeDeclined(new ActNumber(proposal), m.words("noOtherNumber"))));
    }

    private static boolean confirms(Moment m, int proposal) {
        return m.chance().happens(Frequencies.permille("person.numberConfirmed"), "confirms number", proposal);
    }

    private static Optional<Integer> waiting(Moment m) {
        return m.file()
                .state(Insured.PERSON)
                .waiting()
                .filter(_ -> m.role() == Role.RETURN_TO_WORK_COORDINATOR)
                .map(each -> each.proposed().act());
    }
}
