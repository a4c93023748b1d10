// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.OTHER_SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.directive;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.AsWritten;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// An act of a register that cannot be read may be the one that ends what the others began: nobody goes by them.
class IllegibleEntryTest {

    private static final PersonId JO = new PersonId("jo");
    private static final RegisterKey OF_JO = RegisterKey.mandates(JO, FUND);
    private static final RegisterKey ONE = RegisterKey.directive("1");
    private static final MandateAct.Given GIVEN = mandate("jo", FUND, Role.FUND_PAYMENTS, START, Optional.empty());

    private final InventedRegisters registers = InventedRegisters.atWork();

    @Test
    void nobody_acts_under_a_mandate_that_may_have_ended() {
        registers.record(FUND_KEEPER, OF_JO, GIVEN);
        assertThat(registers.registers().mandatesOn(JO, START)).hasSize(1);

        RegisterBook book = read(illegible(OF_JO, 2));
        assertThat(book.on(START).mandatesOn(JO, START)).isEmpty();
        assertThat(book.page(OF_JO).orElseThrow().head()).isEqualTo(2);
        assertThat(refused(book, OF_JO, GIVEN)).containsExactly("illegibleEntry");
    }

    @Test
    void nothing_is_decided_under_a_directive_that_may_have_ended() {
        ActNumber proposal = registers.record(SECRETARY, ONE, directive(START, Optional.empty(), "1000.00"));
        registers.record(OTHER_SECRETARY, ONE, new DirectiveAct.Confirmed(proposal));
        assertThat(registers.registers().directivesOn(START)).hasSize(1);

        assertThat(read(illegible(ONE, 3)).on(START).directivesOn(START)).isEmpty();
    }

    /// The name of the stream stands in the act that opens it.
    @Test
    void an_entry_that_nobody_can_name_is_not_opened_anew() {
        registers.record(FUND_KEEPER, OF_JO, GIVEN);

        RegisterBook book = read(
                new ReadStream(List.of(), List.of(act(OF_JO, 1))),
                page -> !page.entry().key().equals(OF_JO));
        assertThat(book.page(OF_JO)).isEmpty();
        assertThat(refused(book, OF_JO, GIVEN)).containsExactly("illegibleEntry");
        assertThat(book.illegible()).hasSize(1);
        assertThat(book.knownOn(START.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                        .illegible())
                .isEmpty();
    }

    private ReadStream illegible(RegisterKey key, int number) {
        return new ReadStream(registers.book().acts(key), List.of(act(key, number)));
    }

    private RegisterBook read(ReadStream stream) {
        RegisterKey key = registers.book().pages().values().stream()
                .filter(page -> page.acts().equals(stream.acts()))
                .findFirst()
                .orElseThrow()
                .entry()
                .key();
        return read(stream, page -> !page.entry().key().equals(key));
    }

    /// The book with one stream read otherwise.
    private RegisterBook read(ReadStream stream, Predicate<RegisterBook.Page> others) {
        List<ReadStream> streams = new ArrayList<>(List.of(stream));
        registers.book().pages().values().stream()
                .filter(others)
                .forEach(page -> streams.add(new ReadStream(page.acts(), page.illegible())));
        return RegisterBook.read(streams);
    }

    private IllegibleAct act(RegisterKey key, int number) {
        RecordedAct like = registers.book().acts(key).getFirst();
        return new IllegibleAct(
                like.stream(),
                number,
                0,
                like.happenedOn(),
                like.recordedAt(),
                "somebody",
                "fund",
                new AsWritten("mandate.ended", 2, "organisationAdministrator"),
                IllegibleAct.Why.LATER_VERSION);
    }

    private static List<String> refused(RegisterBook book, RegisterKey key, MandateAct act) {
        LocalDate day = START;
        return RegisterProcedure.accepts(book, key, new ProposedAct(0, day, FUND_KEEPER, act), day).stream()
                .map(Refusal::code)
                .toList();
    }
}
