// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who looks at the emergencies of a file afterwards. Nobody does for their own file, nor for that of whom they
/// represent: who records all of them as representatives would take the control away.
public final class Reviewers {

    /// The code of the check that enough are left. That it does not hold tells that a number is that of one of them.
    static final String LEFT = "reviewerLeft";

    private static final Set<Role> REVIEWING = RoleTable.where(policy -> policy.may(Power.REVIEW_EMERGENCIES));

    private Reviewers() {}

    /// Whether an act makes somebody a representative who reviews emergencies today: of those of that file they
    /// learn no more.
    public static boolean areKeptOutBy(Act act, Registers registers, LocalDate day) {
        return act instanceof RepresentationAct.Recorded said && isOne(registers, said.nationalNumber(), day);
    }

    /// Whether refusals tell of a national number that it is one of theirs.
    public static boolean areToldOf(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals(LEFT));
    }

    /// Whether a number is that of somebody who reviews emergencies today.
    private static boolean isOne(Registers registers, NationalNumber number, LocalDate day) {
        return all(registers, day).stream()
                .anyMatch(officer -> registers.numbersOf(officer).contains(number));
    }

    /// Whether enough are left who review those of a file, once somebody with that number represents the
    /// person: two, as an erasure and a hold take, and one where there are but two in all. Whoever will
    /// represent them counts, and not whose days are over.
    static boolean enoughAreLeft(In<?> s, NationalNumber number) {
        if (!isOne(s.registers(), number, s.day())) {
            return true;
        }
        Set<NationalNumber> close = s.file().state(Representations.REPRESENTATIONS).kept().stream()
                .filter(each -> each.isKeptOn(s.day()))
                .map(each -> each.said().nationalNumber())
                .collect(Collectors.toCollection(HashSet::new));
        close.addAll(s.file().state(Insured.PERSON).numbers());
        close.add(number);
        List<PersonId> officers = humans(s.registers(), all(s.registers(), s.day()));
        long left = officers.stream()
                .filter(officer -> Collections.disjoint(s.registers().numbersOf(officer), close))
                .count();
        return left >= Math.clamp(officers.size() - 1, 1, 2);
    }

    /// Each human once, whatever keys they have.
    private static List<PersonId> humans(Registers registers, Set<PersonId> keys) {
        List<PersonId> humans = new ArrayList<>();
        for (PersonId key : keys) {
            if (humans.stream().noneMatch(other -> registers.isSame(other, key))) {
                humans.add(key);
            }
        }
        return humans;
    }

    private static Set<PersonId> all(Registers registers, LocalDate day) {
        return registers.mandates().stream()
                .filter(mandate ->
                        REVIEWING.contains(mandate.role()) && mandate.period().contains(day))
                .map(Mandate::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
