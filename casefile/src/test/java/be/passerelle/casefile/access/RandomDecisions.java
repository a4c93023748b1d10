// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a policy decides of a file for everybody, each role of each organisation, held against
/// [AccessOracle].
final class RandomDecisions {

    private static final NationalNumber SISTER = NationalNumber.ofNineDigits("850730004", false);
    private static final CaseFileId ELSEWHERE = new CaseFileId(new UUID(1, 1));
    private static final PersonId SOMEBODY = new PersonId("somebody");

    private RandomDecisions() {}

    /// A decision that differs.
    static final class Disagreement extends AssertionError {
        private Disagreement(String message) {
            super(message);
        }
    }

    /// Decides for everybody.
    ///
    /// @return how many decisions were compared: one for each viewer and act, and one for each viewer
    ///     and file
    /// @throws Disagreement at the first that differ
    static long compare(RandomMoments.Moment moment, Policy policy) {
        CaseFile file = moment.file();
        LocalDate day = moment.day();
        AccessOracle oracle = new AccessOracle(file.id(), file.acts(), file.illegible(), day);
        long decisions = 0;
        for (Viewer viewer : viewers(file)) {
            Decided expected = oracle.decide(viewer);
            Decided decided = Decided.by(
                    policy,
                    policy.of(viewer, file, InventedLife.LAW, day),
                    file,
                    InventedLife.LAW,
                    RandomMoments.REGISTERS,
                    day);
            if (!expected.equals(decided)) {
                throw new Disagreement("seed %d, %s of %s on %s: the oracle, and then the policy, says%n%s%nof %s"
                        .formatted(
                                moment.seed(),
                                viewer.role(),
                                viewer.organisation(),
                                day,
                                String.join("\n", expected.differences(decided)),
                                codes(file)));
            }
            expected.ground()
                    .filter(ground -> ground != Ground.EMERGENCY
                            && !RoleTable.of(viewer.role()).grounds().keySet().contains(ground))
                    .ifPresent(ground -> {
                        throw new Disagreement("the table gives no " + ground + " to " + viewer.role());
                    });
            decisions += 1L
                    + file.acts().size()
                    + file.illegible().size()
                    + decided.again().size();
        }
        return decisions;
    }

    private static List<String> codes(CaseFile file) {
        List<String> codes = new ArrayList<>();
        file.acts()
                .forEach(a -> codes.add(
                        a.number() + "/" + a.thread() + " " + a.written().code() + "@" + a.happenedOn()));
        file.illegible()
                .forEach(a -> codes.add(
                        a.number() + "/" + a.thread() + " " + a.written().code() + " " + a.why()));
        return codes;
    }

    static List<Viewer> viewers(CaseFile file) {
        List<Viewer> viewers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (OrganisationId organisation :
                    RandomMoments.REGISTERS.organisations().keySet()) {
                if (role == Role.INSURED) {
                    insured(file, organisation, viewers);
                } else {
                    viewers.addAll(staff(file, organisation, role));
                }
            }
        }
        return viewers;
    }

    /// Somebody whom no protection names; and, one in each decision, one whom some do, the
    /// person of the file, or who represents them, who works there, under the number that they
    /// have or one that they had, somebody who opened it or another in an emergency, and one of
    /// whom it is not so sure that it is them.
    private static List<Viewer> staff(CaseFile file, OrganisationId organisation, Role role) {
        Viewer somebody = Viewer.staff(SOMEBODY, organisation, role);
        PersonId named = RandomMoments.NAMED.getFirst();
        Viewer other =
                switch ((file.head() + role.ordinal() + organisation.key().length()) % 4) {
                    case 0 -> Viewer.staff(named, organisation, role);
                    case 1 -> close(file, new Viewer(named, organisation, role, Optional.of(SISTER)));
                    case 2 -> somebody.opening(Set.of(file.head() % 3 == 0 ? ELSEWHERE : file.id()));
                    default -> somebody.with(Assurance.SUBSTANTIAL);
                };
        return List.of(somebody, other);
    }

    private static Viewer close(CaseFile file, Viewer colleague) {
        Optional<NationalNumber> representative = file.acts().stream()
                .filter(act -> act.act() instanceof RepresentationAct.Recorded)
                .map(act -> ((RepresentationAct.Recorded) act.act()).nationalNumber())
                .findFirst();
        Optional<NationalNumber> number = file.head() % 3 == 0 ? representative : numberOfPerson(file);
        return file.head() % 2 == 0
                ? colleague.formerly(number.stream().collect(Collectors.toSet()))
                : new Viewer(colleague.person(), colleague.organisation(), colleague.role(), number);
    }

    /// The number that the person has; now and then one that they had.
    private static Optional<NationalNumber> numberOfPerson(CaseFile file) {
        Insured insured = file.state(Insured.PERSON);
        return file.head() % 5 == 0 && !insured.formerly().isEmpty()
                ? Optional.of(insured.formerly().getLast().number())
                : insured.person().map(person -> person.nationalNumber());
    }

    /// The person of the file, somebody else who is insured, and somebody of whom no number is known.
    private static void insured(CaseFile file, OrganisationId organisation, List<Viewer> viewers) {
        PersonId key = file.illegible().stream()
                .filter(act -> act.written().role().equals("insured"))
                .map(act -> new PersonId(act.person()))
                .findFirst()
                .orElse(SOMEBODY);
        Optional<NationalNumber> own = file.state(Insured.PERSON).person().map(person -> person.nationalNumber());
        viewers.add(new Viewer(key, organisation, Role.INSURED, own));
        viewers.add(new Viewer(SOMEBODY, organisation, Role.INSURED, Optional.of(SISTER)));
        viewers.add(new Viewer(SOMEBODY, organisation, Role.INSURED, Optional.empty()));
        file.state(Insured.PERSON).formerly().stream()
                .map(former -> new Viewer(key, organisation, Role.INSURED, Optional.of(former.number())))
                .forEach(viewers::add);
        for (RecordedAct act : file.acts()) {
            if (act.act() instanceof RepresentationAct.Recorded said) {
                Represented here = new Represented(file.id(), act.number());
                viewers.add(Viewer.representative(organisation, said.nationalNumber(), here));
                viewers.add(Viewer.representative(organisation, SISTER, here));
                viewers.add(Viewer.representative(
                        organisation, said.nationalNumber(), new Represented(ELSEWHERE, act.number())));
                viewers.add(Viewer.representative(
                        organisation, said.nationalNumber(), new Represented(file.id(), act.number() + 1)));
                viewers.add(new Viewer(SOMEBODY, organisation, Role.INSURED, Optional.of(said.nationalNumber())));
            }
        }
    }
}
