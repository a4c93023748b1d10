// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A stream of another kind than a case file: seats of a council, which somebody may be given and leave.
class TableTest {

    private static final Law LAW = LawInForce.read();
    private static final Citation SOURCE = Citation.of("law-1994-07-14", "100", "§1");
    private static final LocalDate OPENED = LocalDate.of(2024, 3, 1);
    private static final LocalDate OPENS_ON = LocalDate.of(2024, 6, 1);

    private static final ThreadKind<Council> COUNCIL = ThreadKind.whole("council", Council.class);
    private static final ThreadKind<Seat> SEAT = ThreadKind.of("seat", Seat.class);

    private record Council(int number, DatedFact opened, DatedFact latest, boolean isOpen) implements StreamThread {
        @Override
        public ThreadKind<Council> kind() {
            return COUNCIL;
        }
    }

    private record Seat(int number, DatedFact opened, DatedFact latest, boolean isOpen) implements StreamThread {
        @Override
        public ThreadKind<Seat> kind() {
            return SEAT;
        }

        @Override
        public List<Stage> stages() {
            return List.of(
                    new Stage("given", Compartment.OUTCOME, Optional.of(opened)),
                    new Stage("sworn", Compartment.OUTCOME, Optional.empty()),
                    new Stage("left", Compartment.OUTCOME, Optional.empty()));
        }
    }

    private record At<T extends StreamThread>(T thread, Law law, LocalDate day, LocalDate on, Optional<Scheme> scheme)
            implements Situation {}

    private static final Condition<At<Seat>> SEATED =
            Condition.of("seated", SOURCE, s -> s.thread().isOpen());

    private static final Condition<At<?>> SEASON = Condition.found(
            "season",
            SOURCE,
            s -> s.day().isBefore(OPENS_ON)
                    ? Finding.no(Phrase.of("refusal.season"), SOURCE).stableAtMost(OPENS_ON.minusDays(1))
                    : Finding.yes(lines -> lines.fact(Phrase.of("condition.season"))));

    private record Sitting(LocalDate day, List<Seat> seats, Optional<Scheme> scheme) implements Standing<At<Council>> {

        @Override
        public At<Council> whole(LocalDate on) {
            DatedFact always = new DatedFact(LocalDate.MIN, 0);
            return new At<>(new Council(0, always, always, true), LAW, day, on, scheme);
        }

        @Override
        public List<Seat> threads() {
            return seats;
        }

        @Override
        public At<StreamThread> in(StreamThread thread, LocalDate on) {
            return new At<>(thread, LAW, day, on, scheme);
        }

        @Override
        public Optional<OrganisationId> holder(Row<?, ?> row, Situation situation) {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> unreadable(ActType<?> type, int thread) {
            return Optional.empty();
        }

        @Override
        public List<Refusal> unknown(ActType<?> type, Act act, LocalDate happenedOn) {
            return List.of();
        }
    }

    private static Row<At<Council>, SeatAct.Given> given() {
        return Row.of(COUNCIL, false, SeatAct.Given.class, Role.REGISTRAR, SOURCE);
    }

    private static Row<At<Seat>, SeatAct.Left> left() {
        return Row.of(SEAT, false, SeatAct.Left.class, Role.REGISTRAR, SOURCE);
    }

    private static Sitting on(LocalDate day) {
        DatedFact opened = new DatedFact(OPENED, 1);
        return new Sitting(day, List.of(new Seat(1, opened, opened, true)), Optional.of(Scheme.EMPLOYEE));
    }

    private static List<String> refused(Table<At<Council>> table, Sitting sitting, LocalDate happenedOn) {
        Performer by = new Performer(new PersonId("registrar"), new OrganisationId("council"), Role.REGISTRAR);
        return table.accepts(sitting, new ProposedAct(1, happenedOn, by, new SeatAct.Left())).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void conditions_add_up() {
        Row<At<Seat>, SeatAct.Left> row = left().when(SEATED).when(SEASON);
        assertThat(row.conditions()).containsExactly(SEATED, SEASON);
    }

    @Test
    void a_row_that_time_alone_opens_is_awaited() {
        Table<At<Council>> table = new Table<>(List.of(left().when(SEATED, SEASON)));
        NextActs before = table.next(on(OPENS_ON.minusDays(1)));
        assertThat(before.acts()).isEmpty();
        assertThat(before.stableUntil()).isEqualTo(OPENS_ON.minusDays(1));
        NextActs after = table.next(on(OPENS_ON));
        assertThat(after.acts()).extracting(NextAct::code).containsExactly("seat.left");
        assertThat(after.stableUntil()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void a_day_from_which_something_can_be_done_is_awaited() {
        Table<At<Council>> table = new Table<>(List.of(left().from(_ -> OPENS_ON)));
        assertThat(table.next(on(OPENED)).stableUntil()).isEqualTo(OPENS_ON.minusDays(1));
        assertThat(refused(table, on(OPENS_ON.minusDays(1)), OPENED)).containsExactly("tooEarly");
        assertThat(refused(table, on(OPENS_ON), OPENED)).containsExactly("tooEarly");
        assertThat(refused(table, on(OPENS_ON), OPENS_ON)).isEmpty();
    }

    @Test
    void the_reason_why_not_is_the_text_of_the_refusal() {
        Table<At<Council>> table = new Table<>(List.of(left().when(SEASON)));
        ClosedAct closed = table.closed(on(OPENED), Role.REGISTRAR).getFirst();
        assertThat(closed.refusal().detail()).isEqualTo(Phrase.of("refusal.season"));
        assertThat(SEASON.in(new At<>(on(OPENED).seats().getFirst(), LAW, OPENED, OPENED, Optional.empty()))
                        .reason()
                        .statement())
                .isEqualTo(closed.refusal().detail());
    }

    @Test
    void the_material_day_and_the_scheme_choose_the_row() {
        Validity old = Validity.ALWAYS.until(LocalDate.of(2024, 3, 31));
        Validity now = Validity.from(LocalDate.of(2024, 4, 1), Scheme.EMPLOYEE);
        Table<At<Council>> table = new Table<>(List.of(
                left().inForce(old).must("seat.old"), left().inForce(now).must("seat.now")));
        assertThat(table.next(on(LocalDate.of(2024, 3, 31))).acts())
                .extracting(NextAct::task)
                .containsExactly("seat.old");
        assertThat(table.next(on(LocalDate.of(2024, 3, 31))).stableUntil()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(table.next(on(LocalDate.of(2024, 4, 1))).acts())
                .extracting(NextAct::task)
                .containsExactly("seat.now");
        Sitting selfEmployed =
                new Sitting(LocalDate.of(2024, 4, 1), on(OPENED).seats(), Optional.of(Scheme.SELF_EMPLOYED));
        assertThat(table.next(selfEmployed).acts()).isEmpty();
        assertThat(refused(table, selfEmployed, LocalDate.of(2024, 4, 1))).containsExactly("notInForce");
        assertThat(refused(table, selfEmployed, LocalDate.of(2024, 3, 31))).isEmpty();
    }

    @Test
    void an_act_is_refused_in_a_thread_of_no_such_kind() {
        Table<At<Council>> table = new Table<>(List.of(given(), left()));
        Sitting empty = new Sitting(OPENED, List.of(), Optional.empty());
        assertThat(refused(table, empty, OPENED)).containsExactly("noOpenThread.seat");
    }

    @Test
    void an_open_thread_waits_for_the_first_stage_that_it_has_not_reached() {
        assertThat(on(OPENED).seats().getFirst().waitsFor()).map(Stage::code).hasValue("sworn");
    }
}
