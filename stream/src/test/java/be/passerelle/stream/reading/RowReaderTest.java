// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.Determination;
import be.passerelle.law.finding.Taken;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.IllegibleAct.Why;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeySet;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.ForAnother;
import be.passerelle.stream.row.Payload;
import be.passerelle.stream.row.StoredRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final RowReader READER = new RowReader(ActTypes.under(List.of(InventedAct.class)));
    private static final CaseFileId FILE = CaseFileId.of("0b6cf9b2-3f0e-4d2c-9a53-7c2f0f3f5a11");
    private static final Set<KeyKind> ALL = EnumSet.allOf(KeyKind.class);

    private final KeyVault vault = new KeyVault(MasterKeySet.random());
    private final KeyVault.Made made = vault.make(FILE);
    private final List<StoredRow> rows = new ArrayList<>();

    @Test
    void gives_back_what_was_written() {
        write(new InventedAct.Noted("Zoé", List.of(Sealed.readable("secret"))));
        write(new InventedAct.Painted(InventedAct.Colour.RED, 2));
        write(new InventedAct.Closed(1));

        ReadStream read = read(ALL);
        assertThat(read.illegible()).isEmpty();
        assertThat(read.acts())
                .extracting(RecordedAct::act)
                .containsExactly(
                        new InventedAct.Noted("Zoé", List.of(Sealed.readable("secret"))),
                        new InventedAct.Painted(InventedAct.Colour.RED, 2),
                        new InventedAct.Closed(1));
        assertThat(Chain.firstBroken(rows)).isEmpty();
        assertThat(stored(0)).doesNotContain("Zoé").doesNotContain("secret");
        assertThat(rows.get(1).envelope().role()).isEqualTo("advisoryPhysician");
    }

    @Test
    void gives_back_what_a_step_rested_on() {
        Determination found = new Determination(
                "mayAsk",
                Determination.YES,
                Certainty.OFFICIAL,
                List.of("a/1"),
                List.of(new Taken("a/b", "true", LocalDate.of(2016, 1, 1))),
                List.of(3));
        RecordedAct act =
                recorded(new InventedAct.Painted(InventedAct.Colour.RED, 2)).restingOn(List.of(found));
        rows.add(RowWriter.write(act, made.ring(), Chain.head(rows)));
        assertThat(read(ALL).acts().getFirst().determinations()).containsExactly(found);
        assertThat(stored(0)).doesNotContain("mayAsk");
    }

    @Test
    void withholds_what_is_sealed_from_whoever_did_not_ask_for_its_key() {
        write(new InventedAct.Noted("Zoé", List.of(Sealed.readable("secret"))));
        assertThat(read(EnumSet.of(KeyKind.CONTENT)).acts().getFirst().act())
                .isEqualTo(new InventedAct.Noted("Zoé", List.of(new Sealed.Withheld<>())));
        assertThat(read(destroyed(KeyKind.MEDICAL), ALL).acts().getFirst().act())
                .isEqualTo(new InventedAct.Noted("Zoé", List.of(new Sealed.Erased<>())));
        assertThatThrownBy(() -> RowWriter.write(
                        recorded(new InventedAct.Noted("x", List.of(Sealed.readable("y")))),
                        vault.open(FILE, made.stored(), EnumSet.of(KeyKind.CONTENT)),
                        Chain.start()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lifts_what_was_written_in_earlier_versions() {
        writeRaw("invented.painted", 1, "{\"colour\":\"blue\"}");
        writeRaw("invented.painted", 2, "{\"coats\":4,\"colour\":\"blue\"}");
        write(new InventedAct.Painted(InventedAct.Colour.CYAN, 2));

        assertThat(Chain.firstBroken(rows)).isEmpty();
        assertThat(read(ALL).acts())
                .extracting(RecordedAct::act)
                .containsExactly(
                        new InventedAct.Painted(InventedAct.Colour.CYAN, 1),
                        new InventedAct.Painted(InventedAct.Colour.CYAN, 4),
                        new InventedAct.Painted(InventedAct.Colour.CYAN, 2));
        assertThat(read(ALL).acts()).extracting(a -> a.written().version()).containsExactly(1, 2, 3);
    }

    @Test
    void shows_everything_else_when_a_row_cannot_be_read() {
        write(new InventedAct.Closed(1));
        writeRaw("invented.unheard", 1, "{}");
        writeRaw("invented.painted", 9, "{}");
        writeRaw("invented.painted", 3, "{\"coats\":\"many\"}");
        writeRaw("invented.painted", 3, "no JSON");
        writeRow("invented.closed", 1, "roleOfTomorrow", Payload.inClear(bytes("{\"request\":1}")));
        writeRow("invented.closed", 1, "insured", new byte[] {7, 7});
        writeRow("invented.closed", 1, "insured", new byte[0]);

        assertThat(Chain.firstBroken(rows)).isEmpty();
        ReadStream read = read(ALL);
        assertThat(read.acts()).hasSize(1);
        assertThat(read.illegible())
                .extracting(IllegibleAct::why)
                .containsExactly(
                        Why.UNKNOWN_ACT,
                        Why.LATER_VERSION,
                        Why.DAMAGED,
                        Why.DAMAGED,
                        Why.UNKNOWN_ROLE,
                        Why.LATER_VERSION,
                        Why.DAMAGED);
        assertThat(read.illegible().getFirst().written().code()).isEqualTo("invented.unheard");
        assertThat(read.illegible()).extracting(IllegibleAct::number).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    /// Whatever a later version wrote is said to be so, and never tried.
    @Test
    void tries_nothing_of_a_later_form() {
        InventedAct.Noted noted = new InventedAct.Noted("Zoé", List.of(Sealed.readable("secret")));
        write(noted);
        StoredRow row = rows.getFirst();
        rows.set(0, new StoredRow(3, row.envelope(), row.payload(), row.hash()));
        assertThat(read(ALL).illegible()).extracting(IllegibleAct::why).containsExactly(Why.LATER_VERSION);

        rows.clear();
        byte[] box = {2, 0, 0};
        writeRaw(
                "invented.noted",
                1,
                "{\"sealed\":[{\"*\":\"%s\"}],\"words\":\"x\"}"
                        .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(box)));
        assertThat(read(ALL).illegible()).extracting(IllegibleAct::why).containsExactly(Why.LATER_VERSION);
        assertThat(read(EnumSet.of(KeyKind.CONTENT)).acts()).hasSize(1);

        rows.clear();
        write(noted);
        List<StoredKey> later = made.stored().stream()
                .map(k -> new StoredKey(FILE, k.kind(), k.master(), Optional.of(new byte[] {2})))
                .toList();
        assertThat(read(later, ALL).illegible()).extracting(IllegibleAct::why).containsExactly(Why.LATER_VERSION);
    }

    @Test
    void says_for_whom_something_was_done() {
        Performer coordinator =
                new Performer(new PersonId("c"), new OrganisationId("fund"), Role.RETURN_TO_WORK_COORDINATOR);
        Performer person = new Performer(new PersonId("p"), new OrganisationId("all"), Role.INSURED);
        Capacity entered = new Capacity.Entered(
                Channel.PAPER,
                Optional.of(new Proof("scan of Zoé", Optional.of(LocalDate.of(2026, 3, 1)))),
                coordinator);
        Capacity called =
                new Capacity.Entered(Channel.TELEPHONE, Optional.of(new Proof("note", Optional.empty())), coordinator);
        for (Capacity capacity : List.of(entered, called, new Capacity.Representing(1), Capacity.OWN)) {
            write(new InventedAct.Closed(1), person.as(capacity));
            write(new InventedAct.Noted("x", List.of()), person.as(capacity));
        }

        ReadStream read = read(ALL);
        assertThat(read.illegible()).isEmpty();
        assertThat(read.acts())
                .extracting(act -> act.by().capacity())
                .containsExactly(
                        entered,
                        entered,
                        called,
                        called,
                        new Capacity.Representing(1),
                        new Capacity.Representing(1),
                        Capacity.OWN,
                        Capacity.OWN);
        assertThat(rows).extracting(StoredRow::form).containsExactly(2, 2, 2, 2, 2, 2, 1, 1);
        assertThat(Chain.firstBroken(rows)).isEmpty();
        assertThat(stored(1)).doesNotContain("Zoé");
    }

    /// Taking from a row that it was entered, or by whom, breaks its chain and leaves it unread.
    @Test
    void breaks_where_it_is_changed_for_whom_something_was_done() {
        Performer coordinator =
                new Performer(new PersonId("c"), new OrganisationId("fund"), Role.RETURN_TO_WORK_COORDINATOR);
        Performer person = new Performer(new PersonId("p"), new OrganisationId("all"), Role.INSURED);
        write(
                new InventedAct.Noted("x", List.of()),
                person.as(new Capacity.Entered(
                        Channel.COUNTER, Optional.of(new Proof("note", Optional.empty())), coordinator)));
        StoredRow row = rows.getFirst();
        for (Optional<ForAnother> said : List.of(
                Optional.<ForAnother>empty(),
                Optional.of(ForAnother.entered("counter", "d", "fund", "returnToWorkCoordinator")),
                Optional.of(ForAnother.entered("paper", "c", "fund", "returnToWorkCoordinator")),
                Optional.of(ForAnother.representing(1)))) {
            Envelope changed = changed(row.envelope(), said);
            for (int form : new int[] {1, 2}) {
                rows.set(0, new StoredRow(form, changed, row.payload(), row.hash()));
                assertThat(Chain.firstBroken(rows)).contains(1);
                assertThat(read(ALL).illegible()).extracting(IllegibleAct::why).containsExactly(Why.DAMAGED);
            }
        }
        rows.set(0, new StoredRow(1, row.envelope(), row.payload(), row.hash()));
        assertThat(Chain.firstBroken(rows)).contains(1);
    }

    private static Envelope changed(Envelope e, Optional<ForAnother> said) {
        return new Envelope(
                e.kind(),
                e.stream(),
                e.number(),
                e.thread(),
                e.happenedOn(),
                e.recordedAt(),
                e.person(),
                e.organisation(),
                e.role(),
                e.command(),
                e.lawVersion(),
                e.code(),
                e.version(),
                said);
    }

    @Test
    void reads_nothing_of_an_erased_stream_but_what_survives() {
        write(new InventedAct.Noted("Zoé", List.of()));
        write(new InventedAct.Closed(1));
        ReadStream read = read(destroyed(KeyKind.CONTENT), ALL);
        assertThat(read.illegible()).extracting(IllegibleAct::why).containsExactly(Why.ERASED);
        assertThat(read.acts()).extracting(RecordedAct::act).containsExactly(new InventedAct.Closed(1));
        assertThat(Chain.firstBroken(rows)).isEmpty();
    }

    @Test
    void opens_no_payload_with_another_key_in_another_place_or_without_its_master_key() {
        write(new InventedAct.Noted("Zoé", List.of()));
        assertThat(read(List.of(), ALL).illegible())
                .extracting(IllegibleAct::why)
                .containsExactly(Why.NO_KEY);

        KeyVault elsewhere = new KeyVault(MasterKeySet.random());
        KeyRing foreign = elsewhere.open(FILE, made.stored(), ALL);
        assertThat(foreign.content()).isEqualTo(new KeyRing.Missing());

        CaseFileId other = new CaseFileId(new UUID(1, 1));
        List<StoredKey> moved = made.stored().stream()
                .map(k -> new StoredKey(other, k.kind(), k.master(), k.wrapped()))
                .toList();
        assertThat(vault.open(other, moved, ALL).content()).isEqualTo(new KeyRing.Missing());

        StoredRow row = rows.getFirst();
        write(new InventedAct.Noted("Zoé", List.of()));
        StoredRow swapped = new StoredRow(rows.get(1).envelope(), row.payload(), row.hash());
        rows.clear();
        rows.add(swapped);
        assertThat(read(ALL).illegible()).extracting(IllegibleAct::why).containsExactly(Why.DAMAGED);
    }

    private void write(Act act) {
        rows.add(RowWriter.write(recorded(act), made.ring(), Chain.head(rows)));
    }

    private void write(Act act, Performer by) {
        rows.add(RowWriter.write(recorded(act).seenBy(by), made.ring(), Chain.head(rows)));
    }

    private RecordedAct recorded(Act act) {
        return new RecordedAct(
                FILE,
                rows.size() + 1,
                0,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:00:00Z"),
                new Performer(new PersonId("p"), new OrganisationId("o"), Role.ADVISORY_PHYSICIAN),
                new CommandId(new UUID(0, 7)),
                "2026.1",
                act);
    }

    /// As an earlier or a later version of the code would have written it.
    private void writeRaw(String code, int version, String json) {
        Envelope envelope = envelope(code, version, "insured");
        byte[] sealed = made.ring().content().key().orElseThrow().seal(bytes(json), envelope.toBytes());
        writeRow(code, version, "insured", sealed);
    }

    private void writeRow(String code, int version, String role, byte[] payload) {
        Envelope envelope = envelope(code, version, role);
        rows.add(new StoredRow(envelope, payload, Chain.next(Chain.head(rows), envelope, payload)));
    }

    private Envelope envelope(String code, int version, String role) {
        return new Envelope(
                FILE.kind(),
                FILE.value(),
                rows.size() + 1,
                0,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:00:00Z"),
                "p",
                "o",
                role,
                new UUID(0, 7),
                "2026.1",
                code,
                version);
    }

    private List<StoredKey> destroyed(KeyKind kind) {
        return made.stored().stream()
                .map(k -> k.kind() == kind ? new StoredKey(FILE, kind, k.master(), Optional.empty()) : k)
                .toList();
    }

    private ReadStream read(Set<KeyKind> asked) {
        return read(made.stored(), asked);
    }

    private ReadStream read(List<StoredKey> stored, Set<KeyKind> asked) {
        return READER.read(new StoredStream(FILE, rows, vault.open(FILE, stored, asked)));
    }

    private String stored(int row) {
        return new String(rows.get(row).payload(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
