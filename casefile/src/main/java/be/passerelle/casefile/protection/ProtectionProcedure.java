// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.COMMISSION_SECRETARY;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.role.RolePolicy;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The table of protection. Who accompanies the person protects the file in a fund, and who prepares
/// the sittings does at the institute.
public final class ProtectionProcedure {

    private static final List<Role> PROTECTING =
            List.of(ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, COMMISSION_SECRETARY);

    /// Who can hand a protected file over: of the institute, inspecting physicians alone open one in an
    /// emergency.
    private static final Set<Role> HANDING_OVER =
            Set.of(ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, COMMISSION_SECRETARY, INSPECTING_PHYSICIAN);

    /// The roles without whom a file would wait for somebody who may not look at it.
    private static final Set<Role> HANDLING = RoleTable.where(RolePolicy::handlesFiles);

    private static final List<Row<?, ?>> ROWS = made();

    private ProtectionProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// Whether a role protects files for the institute, and not for a fund.
    public static boolean isOfInstitute(Role role) {
        return RoleTable.of(role).isOfInstitute();
    }

    private static List<Row<?, ?>> made() {
        List<Row<?, ?>> rows = new ArrayList<>();
        for (Role role : PROTECTING) {
            rows.add(begun(role));
            rows.add(handedOver(role));
            rows.add(FileRow.onFile(ProtectionAct.Ended.class, role, Articles.SECURITY)
                    .when(inForce("protectionInForce", role, _ -> true)));
        }
        rows.add(handedOver(INSPECTING_PHYSICIAN));
        return List.copyOf(rows);
    }

    private static Row<?, ?> begun(Role role) {
        return FileRow.onFile(ProtectionAct.Begun.class, role, Articles.SECURITY)
                .when(REGISTERED)
                .check(
                        "namesWhoHandles",
                        "people",
                        (_, _, act) ->
                                act.reason().namesPeople() != act.people().isEmpty())
                .check("worksHere", "people", (s, proposed, act) -> workHere(s, proposed.by(), act.people()))
                .check(
                        "eachRoleHandles",
                        "people",
                        (s, proposed, act) ->
                                act.people().isEmpty() || leaveNoRoleOut(s, proposed.by(), act.people(), 0));
    }

    private static Row<?, ?> handedOver(Role role) {
        return FileRow.onFile(ProtectionAct.HandedOver.class, role, Articles.SECURITY)
                .when(inForce("protectionNamesPeople", role, Protections.InForce::namesPeople))
                .check("handlersGone", "", (s, proposed, _) -> isTheirs(s, proposed.by()))
                .check("namesOthers", "people", (s, proposed, act) -> namesOthers(s, proposed.by(), act.people()))
                .check("worksHere", "people", (s, proposed, act) -> workHere(s, proposed.by(), act.people()))
                .check(
                        "eachRoleHandles",
                        "people",
                        (s, proposed, act) -> leaveNoRoleOut(
                                s, proposed.by(), act.people(), act.protection().number()));
    }

    /// Whoever handles a file hands it over. Somebody else of the organisation, who opened it in an emergency,
    /// does so where none of those who could is there any more, or nobody knows who they are.
    private static boolean isTheirs(In<?> s, Performer by) {
        return isHandling(s, by)
                || Protections.in(s.file()).handling(by.organisation()).stream()
                        .flatMap(Set::stream)
                        .noneMatch(person -> handles(s, by, HANDING_OVER, person.key()));
    }

    /// An emergency does not make itself permanent.
    private static boolean namesOthers(In<?> s, Performer by, List<String> people) {
        return isHandling(s, by)
                || people.stream().filter(PersonId::isOne).map(PersonId::new).noneMatch(by.person()::equals);
    }

    private static boolean isHandling(In<?> s, Performer by) {
        return Protections.in(s.file())
                .handling(by.organisation())
                .filter(people -> !people.contains(by.person()))
                .isEmpty();
    }

    /// A protection of the organisation that the role works for: the fund, or the institute.
    private static Condition<In<?>> inForce(String code, Role role, Predicate<Protections.InForce> which) {
        return Condition.of(
                code,
                Articles.SECURITY,
                s -> Protections.in(s.file()).inForce().stream()
                        .filter(each -> isOfInstitute(each.role()) == isOfInstitute(role))
                        .anyMatch(which));
    }

    private static boolean workHere(In<?> s, Performer by, List<String> people) {
        return people.stream().allMatch(person -> handles(s, by, HANDLING, person));
    }

    /// In each role in which people of the organisation handle files, one of those named does, whom no other
    /// protection keeps away.
    private static boolean leaveNoRoleOut(In<?> s, Performer by, List<String> named, int protection) {
        Optional<Set<PersonId>> others = Protections.in(s.file()).handlingBut(by.organisation(), protection);
        List<String> people = named.stream()
                .filter(PersonId::isOne)
                .filter(person -> others.filter(each -> !each.contains(new PersonId(person)))
                        .isEmpty())
                .toList();
        return HANDLING.stream()
                .filter(role ->
                        !s.registers().heldIn(by.organisation(), role, s.day()).isEmpty())
                .allMatch(role -> people.stream().anyMatch(person -> handles(s, by, Set.of(role), person)));
    }

    private static boolean handles(In<?> s, Performer by, Set<Role> roles, String person) {
        return PersonId.isOne(person)
                && s.registers().mandatesOn(new PersonId(person), s.day()).stream()
                        .anyMatch(mandate ->
                                mandate.organisation().equals(by.organisation()) && roles.contains(mandate.role()));
    }
}
