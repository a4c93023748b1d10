// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.passerelle.law.calendar.Period;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.staff.Staff;
import be.passerelle.population.staff.StaffMember;
import be.passerelle.registers.Registers;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /// The first organisation and the first mandates are recorded by people who are not there yet: who
    /// performs is not asked, all else is.
    @Test
    void every_act_is_accepted_on_the_day_it_was_recorded() {
        RegisterBook book = RegisterBook.empty();
        int looked = 0;
        for (RegisterStory story : DemonstrationRegisters.acts()) {
            for (Entry entry : story.entries()) {
                LocalDate day = entry.proposed().happenedOn();
                assertThat(RegisterProcedure.accepts(book, story.key(), entry.proposed(), day))
                        .as("%s: %s", story.key(), entry.proposed().act())
                        .filteredOn(r ->
                                r.kind() != Refusal.Kind.PERMISSION || r.code().equals("samePerson"))
                        .isEmpty();
                book = book.plus(story.key(), recorded(book, story, entry));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(150);
    }

    @Test
    void everybody_who_works_has_a_mandate() {
        Registers registers = DemonstrationRegisters.registers();
        assertThat(Staff.all()).hasSizeGreaterThan(100);
        for (StaffMember member : Staff.all()) {
            assertThat(registers.mandatesOn(member.id(), DAY))
                    .extracting(Mandate::organisation, Mandate::role)
                    .containsExactly(tuple(member.organisation(), member.role()));
        }
    }

    @Test
    void conventions_follow_each_other_from_their_dates_of_application() {
        List<Period> flanders = DemonstrationRegisters.registers().conventions().stream()
                .filter(c -> c.partner().equals(Organisations.VDAB))
                .map(Convention::period)
                .toList();
        assertThat(flanders)
                .containsExactly(
                        Period.of(LocalDate.of(2012, 12, 12), LocalDate.of(2015, 12, 31)),
                        Period.of(LocalDate.of(2016, 1, 1), LocalDate.of(2022, 12, 31)),
                        Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 28)),
                        Period.of(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 12, 31)),
                        Period.since(LocalDate.of(2025, 1, 1)));
    }

    /// Route C began at each partner on a day of its own: of Actiris the month is known.
    @ParameterizedTest
    @CsvSource({
        "vdab,    2023-02-28, false",
        "vdab,    2023-03-01, true",
        "actiris, 2023-03-30, false",
        "actiris, 2023-03-31, true",
        "forem,   2023-05-21, false",
        "forem,   2023-05-22, true",
        "adg,     2026-01-01, false"
    })
    void eachPartnerTakesRegistrationsFromItsOwnDay(String partner, LocalDate day, boolean takes) {
        assertThat(DemonstrationRegisters.registers()
                        .lets(new OrganisationId(partner), PartnerTask.TAKE_REGISTRATIONS, day))
                .isEqualTo(takes);
    }

    /// Partners send requests themselves from the day on which their renewed agreement applies, each from its
    /// own.
    @ParameterizedTest
    @CsvSource({
        "vdab,    2015-12-31, false",
        "vdab,    2016-01-01, true",
        "forem,   2016-12-31, false",
        "forem,   2017-01-01, true",
        "actiris, 2016-12-31, false",
        "actiris, 2017-01-01, true",
        "adg,     2023-12-31, false",
        "adg,     2024-01-01, true"
    })
    void eachPartnerSendsRequestsFromItsOwnDay(String partner, LocalDate day, boolean sends) {
        assertThat(DemonstrationRegisters.registers().hasConvention(new OrganisationId(partner), day))
                .isEqualTo(sends);
    }

    private static RecordedAct recorded(RegisterBook book, RegisterStory story, Entry entry) {
        return new RecordedAct(
                story.key().id(),
                book.acts(story.key()).size() + 1,
                0,
                entry.proposed().happenedOn(),
                entry.recordedAt(),
                entry.proposed().by(),
                entry.command(),
                "",
                entry.proposed().act());
    }
}
