// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The chain knows no act and no role: these rows hold some that no class ever declared.
class ChainTest {

    private static final UUID STREAM = UUID.fromString("0b6cf9b2-3f0e-4d2c-9a53-7c2f0f3f5a11");

    @Test
    void holds_over_what_was_written() {
        assertThat(Chain.firstBroken(rows())).isEmpty();
        assertThat(Chain.firstBroken(List.of())).isEmpty();
    }

    @Test
    void breaks_at_whatever_was_changed() {
        assertBreaks(e -> with(e, "other", STREAM, e.thread(), e.happenedOn(), e.recordedAt(), e.person(), e.code()));
        assertBreaks(e ->
                with(e, e.kind(), new UUID(1, 2), e.thread(), e.happenedOn(), e.recordedAt(), e.person(), e.code()));
        assertBreaks(e -> with(e, e.kind(), STREAM, 1, e.happenedOn(), e.recordedAt(), e.person(), e.code()));
        assertBreaks(
                e -> with(e, e.kind(), STREAM, 0, e.happenedOn().plusDays(1), e.recordedAt(), e.person(), e.code()));
        assertBreaks(e ->
                with(e, e.kind(), STREAM, 0, e.happenedOn(), e.recordedAt().plusNanos(1000), e.person(), e.code()));
        assertBreaks(e -> with(e, e.kind(), STREAM, 0, e.happenedOn(), e.recordedAt(), "else", e.code()));
        assertBreaks(e -> with(e, e.kind(), STREAM, 0, e.happenedOn(), e.recordedAt(), e.person(), "not.known"));
    }

    @Test
    void breaks_at_a_payload_that_was_changed_and_where_a_row_is_missing_or_moved() {
        List<StoredRow> rows = rows();
        rows.set(
                1,
                new StoredRow(
                        rows.get(1).envelope(), new byte[] {0, 9}, rows.get(1).hash()));
        assertThat(Chain.firstBroken(rows)).contains(2);

        List<StoredRow> missing = rows();
        missing.remove(1);
        assertThat(Chain.firstBroken(missing)).contains(2);

        List<StoredRow> moved = rows();
        moved.add(0, moved.remove(1));
        assertThat(Chain.firstBroken(moved)).contains(1);
    }

    @Test
    void holds_no_row_of_a_form_that_it_does_not_know() {
        List<StoredRow> rows = rows();
        StoredRow second = rows.get(1);
        rows.set(1, new StoredRow(3, second.envelope(), second.payload(), second.hash()));
        assertThat(Chain.firstBroken(rows)).contains(2);
    }

    @Test
    void tells_fields_apart_that_read_the_same_when_joined() {
        Envelope one = envelope(1, "ab", "c");
        Envelope other = envelope(1, "a", "bc");
        assertThat(one.toBytes()).isNotEqualTo(other.toBytes());
        assertThat(new Fields("one").text("x").toBytes())
                .isNotEqualTo(new Fields("two").text("x").toBytes());
    }

    @Test
    void takes_no_instant_that_no_store_would_keep() {
        Envelope fine = envelope(1, "p", "o");
        assertThatThrownBy(() -> with(
                        fine,
                        fine.kind(),
                        STREAM,
                        0,
                        fine.happenedOn(),
                        fine.recordedAt().plusNanos(1),
                        "p",
                        "c"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertBreaks(UnaryOperator<Envelope> change) {
        List<StoredRow> rows = rows();
        StoredRow second = rows.get(1);
        rows.set(1, new StoredRow(change.apply(second.envelope()), second.payload(), second.hash()));
        assertThat(Chain.firstBroken(rows)).contains(2);
    }

    private static List<StoredRow> rows() {
        List<StoredRow> rows = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Envelope envelope = envelope(number, "person", "organisation");
            byte[] payload = {1, (byte) number};
            rows.add(new StoredRow(envelope, payload, Chain.next(Chain.head(rows), envelope, payload)));
        }
        return rows;
    }

    private static Envelope envelope(int number, String person, String organisation) {
        return new Envelope(
                "kindOfTomorrow",
                STREAM,
                number,
                0,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:00:00.000001Z"),
                person,
                organisation,
                "roleOfTomorrow",
                new UUID(3, 4),
                "2026.1",
                "act.ofTomorrow",
                7);
    }

    private static Envelope with(
            Envelope e,
            String kind,
            UUID stream,
            int thread,
            LocalDate happenedOn,
            Instant recordedAt,
            String person,
            String code) {
        return new Envelope(
                kind,
                stream,
                e.number(),
                thread,
                happenedOn,
                recordedAt,
                person,
                e.organisation(),
                e.role(),
                e.command(),
                e.lawVersion(),
                code,
                e.version());
    }
}
