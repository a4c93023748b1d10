// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.population.Population;
import be.passerelle.population.life.Life;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.ClosedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whoever signs in to the demonstration finds work.
class DemoAccountsTest {

    private static final long SEED = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Law LAW = LawInForce.read();
    private static final List<CaseFile> FILES =
            Population.of(SEED, DAY, 1200).map(DemoAccountsTest::file).toList();

    @Test
    void there_is_an_account_for_every_role_and_a_second_person_where_one_is_wanted() {
        List<Role> roles = DemoAccounts.of(SEED).stream()
                .map(account -> account.viewer().role())
                .toList();
        assertThat(roles).containsAll(EnumSet.allOf(Role.class));
        assertThat(roles.stream().filter(r -> r == Role.SECURITY_OFFICER)).hasSizeGreaterThan(1);
        assertThat(roles.stream().filter(r -> r == Role.ADVISORY_PHYSICIAN)).hasSizeGreaterThan(1);
        assertThat(roles.stream().filter(r -> r == Role.RETURN_TO_WORK_COORDINATOR))
                .hasSizeGreaterThan(1);
        assertThat(roles.stream().filter(r -> r == Role.SOCIAL_EXPERT)).hasSizeGreaterThan(1);
        assertThat(DemoAccounts.of(SEED)).extracting(DemoAccount::key).doesNotHaveDuplicates();
    }

    @Test
    void everybody_who_has_tasks_in_the_procedure_finds_some() {
        Set<Role> performing =
                Procedure.rows().stream().filter(Row::isDuty).map(Row::by).collect(Collectors.toSet());
        assertThat(performing).hasSizeGreaterThan(6);
        for (DemoAccount account : DemoAccounts.of(SEED)) {
            Role role = account.viewer().role();
            if (performing.contains(role) && role != Role.INSURED) {
                long tasks = FILES.stream()
                        .flatMap(file -> next(file).stream())
                        .filter(n -> n.obligatory() && n.role() == role)
                        .filter(n -> n.holder()
                                .filter(account.viewer().organisation()::equals)
                                .isPresent())
                        .count();
                assertThat(tasks).as(account.key()).isGreaterThan(3);
            }
        }
    }

    @Test
    void fund_and_partner_find_what_is_overdue_due_soon_and_due_later() {
        for (Role role : List.of(Role.ADVISORY_PHYSICIAN, Role.RETURN_TO_WORK_COORDINATOR, Role.EMPLOYMENT_ADVISER)) {
            List<LocalDate> due = FILES.stream()
                    .flatMap(file -> next(file).stream())
                    .filter(n -> n.obligatory() && n.role() == role)
                    .flatMap(n -> n.until().stream())
                    .toList();
            assertThat(due).as(role.name()).anyMatch(day -> day.isBefore(DAY));
            assertThat(due).as(role.name()).anyMatch(day -> !day.isBefore(DAY) && day.isBefore(DAY.plusDays(8)));
            assertThat(due).as(role.name()).anyMatch(day -> day.isAfter(DAY.plusDays(7)));
        }
    }

    @Test
    void those_who_are_ready_may_ask_for_a_contact_and_the_victim_of_an_accident_is_told_where_to_turn() {
        for (NamedPerson known : NamedPerson.values()) {
            CaseFile file = FILES.get(known.index());
            DemoAccount account = DemoAccounts.of(SEED).get(known.index());
            assertThat(account.file()).contains(file.id());
            assertThat(account.viewer().self())
                    .contains(file.state(Insured.PERSON).person().orElseThrow().nationalNumber());
            List<String> offered = next(file).stream().map(NextAct::code).toList();
            if (known == NamedPerson.ACCIDENT_AT_WORK) {
                assertThat(offered).doesNotContain("trajectory.contactAsked");
                assertThat(Procedure.closed(file, Role.INSURED, LAW, DemonstrationRegisters.registers(), DAY))
                        .map(ClosedAct::refusal)
                        .map(refusal -> refusal.detail().key())
                        .contains("law.public.turnTo.accidentAtWork");
            } else {
                assertThat(offered).contains("trajectory.contactAsked", "trajectory.proposed");
            }
        }
    }

    private static List<NextAct> next(CaseFile file) {
        return Procedure.next(file, LAW, DemonstrationRegisters.registers(), DAY);
    }

    private static CaseFile file(Life life) {
        List<RecordedAct> acts = new ArrayList<>();
        for (Entry entry : life.entries()) {
            int number = acts.size() + 1;
            int thread = entry.proposed().thread();
            acts.add(new RecordedAct(
                    life.file(),
                    number,
                    Procedure.opens(entry.proposed().act()) ? number : thread,
                    entry.proposed().happenedOn(),
                    entry.recordedAt(),
                    entry.proposed().by(),
                    entry.command(),
                    LAW.version(),
                    entry.proposed().act()));
        }
        return CaseFile.of(life.file(), acts);
    }
}
