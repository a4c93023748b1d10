// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.LawInForce;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registry.FirstMandates.Answer;
import be.passerelle.registry.FirstMandates.Beginner;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.stream.act.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How an installation without any mandate begins.
class FirstMandatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final InMemoryLog log = new InMemoryLog(() -> Instant.parse("2026-03-02T09:00:00Z"));
    private final FirstMandates first = new FirstMandates(log, LawInForce.read());

    @Test
    void givesTheFirstMandatesOnce() {
        assertThat(first.record(
                        Members.newCommand(),
                        List.of(
                                beginner("n.collard", Role.DEPARTMENT_HEAD),
                                beginner("n.collard", Role.ORGANISATION_ADMINISTRATOR),
                                beginner("c.lemaire", Role.ORGANISATION_ADMINISTRATOR),
                                beginner("c.lemaire", Role.SECURITY_OFFICER))))
                .isEqualTo(new Answer.Recorded(4));
        assertThat(registers().mandates()).hasSize(4).allMatch(m -> m.period().contains(TODAY));
        assertThat(registers().organisation(FirstMandates.INSTITUTE)).isPresent();

        assertThat(first.record(Members.newCommand(), List.of(beginner("somebody", Role.DEPARTMENT_HEAD))))
                .isEqualTo(new Answer.NotTheFirst(4));
        assertThat(registers().mandates()).hasSize(4);
    }

    @Test
    void givesNoneWhenOneCannotBeGiven() {
        assertThat(first.record(
                        Members.newCommand(),
                        List.of(
                                beginner("n.collard", Role.DEPARTMENT_HEAD),
                                beginner("no key", Role.SECURITY_OFFICER))))
                .isInstanceOf(Answer.Refused.class);
        assertThat(registers().mandates()).isEmpty();
        assertThat(registers().organisations()).isEmpty();
        assertThat(first.record(
                        Members.newCommand(),
                        List.of(
                                beginner("n.collard", Role.DEPARTMENT_HEAD),
                                beginner("n.collard", Role.DEPARTMENT_HEAD))))
                .as("the same role twice overlaps")
                .isInstanceOf(Answer.Refused.class);
        assertThatThrownBy(() -> first.record(Members.newCommand(), List.of(beginner("p", Role.ADVISORY_PHYSICIAN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTwoPeopleWhoKeepTheMandatesOfOthers() {
        assertThat(first.record(
                        Members.newCommand(),
                        List.of(
                                beginner("n.collard", Role.DEPARTMENT_HEAD),
                                beginner("n.collard", Role.ORGANISATION_ADMINISTRATOR),
                                beginner("c.lemaire", Role.SECURITY_OFFICER))))
                .isEqualTo(new Answer.OneAlone());
        assertThat(registers().mandates()).isEmpty();
        assertThat(registers().organisations()).isEmpty();
    }

    private Registers registers() {
        return log.transaction(LogTransaction::registers).on(TODAY);
    }

    private static Beginner beginner(String key, Role role) {
        return new Beginner(key, "Nathalie", "Collard", Invented.number(key), role, List.of(Language.FR));
    }
}
