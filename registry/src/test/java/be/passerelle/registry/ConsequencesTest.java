// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a physician was shown that a finding changes: under a convention, the partner sends the request.
class ConsequencesTest {

    private static final Citation INVENTED = Citation.of("tests", "convention");

    private final InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
    private final LocalDate today = life.today().plusDays(1);
    private final ProposedAct found =
            proposed(PHYSICIAN, life.programme(), life.today(), new ProgrammeAct.FoundCompatible(Optional.empty()));
    private final Registers ended = under();
    private Instant now = noon(today);
    private final InMemoryLog log = new InMemoryLog(() -> now);

    @BeforeEach
    void importTheLife() {
        registry(REGISTERS)
                .importFile(
                        life.file().id(),
                        life.file().acts().stream()
                                .map(a -> new Imported(
                                        proposed(
                                                a.by(),
                                                Procedure.opens(a.act()) ? 0 : a.thread(),
                                                a.happenedOn(),
                                                a.act()),
                                        a.recordedAt(),
                                        newCommand()))
                                .toList());
    }

    @Test
    void a_register_that_changed_is_told_also_when_something_else_came_in_the_file() {
        somethingElseComes();
        assertThat(record(ended, shown(REGISTERS)))
                .isEqualTo(new Outcome.OtherConsequences(life.file().id()));
        assertThat(head()).isEqualTo(life.file().head() + 1);
        assertThat(record(ended, shown(ended))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void a_register_that_changed_is_told_when_nothing_came_in_the_file() {
        assertThat(record(ended, shown(REGISTERS))).isInstanceOf(Outcome.OtherConsequences.class);
        assertThat(head()).isEqualTo(life.file().head());
    }

    @Test
    void the_same_consequences_are_recorded_whatever_else_came() {
        somethingElseComes();
        assertThat(record(REGISTERS, shown(REGISTERS))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void who_was_shown_nothing_is_not_asked_about_registers() {
        somethingElseComes();
        assertThat(record(ended, Optional.empty())).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void another_day_has_other_consequences_after_midnight() {
        Registers untilToday =
                under(new Convention(ADVISER.organisation(), Period.of(today.minusYears(3), today), INVENTED));
        Optional<String> shown = shown(untilToday);
        now = noon(today.plusDays(1));
        assertThat(record(untilToday, shown)).isInstanceOf(Outcome.OtherConsequences.class);
        now = noon(today);
        assertThat(record(untilToday, shown)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void a_command_that_comes_again_is_recorded_already_whatever_changed_since() {
        Intention intention = Intention.of(newCommand(), PHYSICIAN, wanted(shown(REGISTERS)));
        assertThat(registry(REGISTERS).record(intention)).isInstanceOf(Outcome.Recorded.class);
        assertThat(registry(ended).record(intention)).isInstanceOf(Outcome.AlreadyRecorded.class);
    }

    @Test
    void lines_name_what_changes_in_codes_and_days() {
        assertThat(consequences(REGISTERS).lines())
                .anySatisfy(line -> assertThat(line).startsWith("opened programme.request employmentAdviser "))
                .anySatisfy(line -> assertThat(line).isEqualTo("settled programme.compatibility advisoryPhysician"));
        assertThat(consequences(ended).lines())
                .anySatisfy(line -> assertThat(line).startsWith("opened programme.request returnToWorkCoordinator "));
    }

    /// Written down, so that a digest of yesterday still says the same.
    @Test
    void a_digest_is_of_the_lines_in_any_order() {
        assertThat(new Consequences(List.of("opened b", "lost a")).digest())
                .isEqualTo(new Consequences(List.of("lost a", "opened b")).digest())
                .isEqualTo("ZKcG6hq1NYpenGhL7bzT7dI0Q-tTbVrN6IcuQKIFLMQ");
        assertThat(new Consequences(List.of()).digest()).hasSize(43);
    }

    private void somethingElseComes() {
        ProposedAct moves = proposed(
                COORDINATOR, 0, life.today(), new PersonAct.DetailsChanged("Peeters", "Zoé", Language.NL, "Gent"));
        InFile inFile = new InFile(life.file().id(), life.file().head(), List.of(moves));
        assertThat(registry(REGISTERS).record(Intention.of(newCommand(), COORDINATOR, inFile)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private Outcome record(Registers registers, Optional<String> shown) {
        return registry(registers).record(Intention.of(newCommand(), PHYSICIAN, wanted(shown)));
    }

    private InFile wanted(Optional<String> shown) {
        return new InFile(life.file().id(), life.file().head(), false, shown, List.of(found));
    }

    private Optional<String> shown(Registers registers) {
        return Optional.of(consequences(registers).digest());
    }

    private Consequences consequences(Registers registers) {
        Access access = Access.of(PHYSICIAN, life.file(), LAW, today);
        return Consequences.of(SeenFile.asRecorded(access, new FileOnDay(life.file(), LAW, registers.on(today), today))
                .changes(List.of(found)));
    }

    private int head() {
        return CaseFiles.of(life.file().id(), log.stored(life.file().id(), EnumSet.of(KeyKind.CONTENT)))
                .head();
    }

    private Registry registry(Registers registers) {
        return new Registry(log, LAW, registers);
    }

    private static Registers under(Convention... conventions) {
        return Registers.of(REGISTERS.organisations().values(), List.of(conventions), REGISTERS.directives());
    }

    private static ProposedAct proposed(Viewer by, int thread, LocalDate happenedOn, Act act) {
        return proposed(by.performer(), thread, happenedOn, act);
    }

    private static ProposedAct proposed(Performer by, int thread, LocalDate happenedOn, Act act) {
        return new ProposedAct(thread, happenedOn, by, act);
    }

    private static CommandId newCommand() {
        return new CommandId(UUID.randomUUID());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Registry.BELGIUM).toInstant();
    }
}
