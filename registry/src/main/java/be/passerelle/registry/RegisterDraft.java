// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stream of a register with what is to be appended to it, and all registers as they are with that.
final class RegisterDraft {

    private final RegisterKey key;
    private final StoredStream stored;
    private final String lawVersion;
    private final List<StoredRow> rows = new ArrayList<>();
    private final List<RecordedAct> recorded = new ArrayList<>();
    private final List<RegisterMove> moves = new ArrayList<>();
    private RegisterBook book;

    /// @param stored the stream as it was locked
    /// @param book all registers, as earlier drafts leave them
    RegisterDraft(RegisterKey key, StoredStream stored, String lawVersion, RegisterBook book) {
        this.key = key;
        this.stored = stored;
        this.lawVersion = lawVersion;
        this.book = book;
    }

    /// Lets it look at the registers as other drafts leave them.
    RegisterDraft in(RegisterBook other) {
        book = other;
        return this;
    }

    RegisterKey key() {
        return key;
    }

    List<StoredRow> rows() {
        return List.copyOf(rows);
    }

    List<RecordedAct> recorded() {
        return List.copyOf(recorded);
    }

    /// What it may change in files.
    List<RegisterMove> moves() {
        return List.copyOf(moves);
    }

    /// All registers with what was added here.
    RegisterBook book() {
        return book;
    }

    /// The number of the last act before.
    int head() {
        return stored.rows().size();
    }

    /// Checks the acts of an intention and adds them; the outcome when something is in the way.
    Optional<Outcome> check(Intention intention, InRegister inRegister, Instant now) {
        if (inRegister.seenHead() != head()) {
            List<RecordedAct> since = RegisterStreams.read(stored).acts().stream()
                    .filter(a -> a.number() > inRegister.seenHead())
                    .toList();
            return Optional.of(new Outcome.MovedOn(key.id(), since));
        }
        for (int i = 0; i < inRegister.acts().size(); i++) {
            ProposedAct proposed = inRegister.acts().get(i);
            if (!proposed.by().equals(intention.viewer().performer())) {
                return Optional.of(new Outcome.NoAccess(key.id()));
            }
            List<Refusal> refusals = refusals(proposed, LocalDate.ofInstant(now, Registry.BELGIUM));
            if (!refusals.isEmpty()) {
                return Optional.of(new Outcome.Refused(key.id(), i, refusals));
            }
            add(proposed, intention.command(), now);
        }
        return Optional.empty();
    }

    /// The refusals that stand against an act on a day.
    List<Refusal> refusals(ProposedAct proposed, LocalDate day) {
        return RegisterProcedure.accepts(book, key, proposed, day);
    }

    /// The refusals that stand against an act on a day, whoever performs it.
    List<Refusal> misfits(ProposedAct proposed, LocalDate day) {
        return RegisterProcedure.fits(book, key, proposed, day);
    }

    /// Adds an act that was checked.
    void add(ProposedAct proposed, CommandId command, Instant at) {
        RecordedAct act = new RecordedAct(
                key.id(),
                head() + rows.size() + 1,
                0,
                proposed.happenedOn(),
                at.truncatedTo(ChronoUnit.MICROS), // what every store keeps: the hash covers it
                proposed.by(),
                command,
                lawVersion,
                proposed.act());
        KeyRing keys = stored.keys();
        rows.add(RowWriter.write(act, keys, Chain.head(rows.isEmpty() ? stored.rows() : rows)));
        recorded.add(act);
        if (act.act() instanceof RegisterAct of) {
            RegisterMove.of(book.page(key).map(RegisterBook.Page::entry), of).ifPresent(moves::add);
        }
        book = book.plus(key, act);
    }
}
