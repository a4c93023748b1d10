// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.protection.ProtectionReason;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Habits about protection: a few people hide where they live, and a few are close to somebody of their fund.
final class ProtectionHabits {

    private static final List<Role> IN_FUND =
            List.of(Role.ADVISORY_PHYSICIAN, Role.RETURN_TO_WORK_COORDINATOR, Role.FUND_PAYMENTS);

    private ProtectionHabits() {}

    static Optional<UpcomingAct> begun(Moment m) {
        boolean first = m.role() == Role.RETURN_TO_WORK_COORDINATOR
                && m.times() == 0
                && m.outlook().stage().isEmpty();
        if (first && m.happens("person.addressIsSecret")) {
            return Optional.of(UpcomingAct.of(
                    m.after(20, 300), _ -> new ProtectionAct.Begun(ProtectionReason.SECRET_ADDRESS, List.of())));
        }
        List<String> people = first && m.happens("person.isCloseToStaff") ? named(m, 0) : List.of();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(
                        m.after(5, 60), _ -> new ProtectionAct.Begun(ProtectionReason.RELATIVE_OF_STAFF, people)));
    }

    /// Half of them are handed over to other colleagues some months later.
    static Optional<UpcomingAct> handedOver(Moment m) {
        Optional<Protections.InForce> closing = m.file().state(Protections.PROTECTIONS).inForce().stream()
                .filter(Protections.InForce::namesPeople)
                .findFirst();
        boolean wanted = m.role() == Role.RETURN_TO_WORK_COORDINATOR
                && m.times() == 0
                && closing.isPresent()
                && m.between(0, 1, "changes hands") == 0;
        return wanted
                ? Optional.of(UpcomingAct.of(
                        m.after(60, 200),
                        _ -> new ProtectionAct.HandedOver(
                                new ActNumber(closing.get().begun().act()), named(m, 1))))
                : Optional.empty();
    }

    /// Two people of each role of the fund, as some acts take two.
    private static List<String> named(Moment m, int place) {
        return m.file()
                .state(Insured.PERSON)
                .person()
                .map(person -> IN_FUND.stream()
                        .map(role -> m.situation()
                                .registers()
                                .heldIn(person.fund(), role, m.situation().day()))
                        .filter(held -> !held.isEmpty())
                        .flatMap(held -> Stream.of(place, place + 1).map(each -> held.get(each % held.size())))
                        .map(mandate -> mandate.person().key())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /// Half of those who hide may be found again after some years.
    static Optional<UpcomingAct> ended(Moment m) {
        List<Protections.InForce> inForce =
                m.file().state(Protections.PROTECTIONS).inForce();
        if (m.role() != Role.RETURN_TO_WORK_COORDINATOR || inForce.isEmpty() || m.between(0, 1, "is safe") == 0) {
            return Optional.empty();
        }
        Protections.InForce first = inForce.getFirst();
        return Optional.of(UpcomingAct.of(
                first.begun().day().plusDays(m.between(300, 900, "safe after")),
                _ -> new ProtectionAct.Ended(new ActNumber(first.begun().act()))));
    }
}
