// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stream of a register with what is to be appended to it, and all registers as they are with that.
final class RegisterDraft implements Draft {

    private final InRegister wanted;
    private final StoredStream stored;
    private final Added added;
    private final List<RegisterMove> moves = new ArrayList<>();
    private @Nullable RegisterBook book;

    /// @param stored the stream as it was locked
    RegisterDraft(InRegister wanted, StoredStream stored, String lawVersion) {
        this.wanted = wanted;
        this.stored = stored;
        this.added = new Added(stored, lawVersion);
    }

    /// Lets it look at the registers as other drafts leave them: before anything is checked or added.
    RegisterDraft in(RegisterBook others) {
        book = others;
        return this;
    }

    RegisterKey key() {
        return wanted.key();
    }

    @Override
    public Added added() {
        return added;
    }

    /// What it may change in files.
    List<RegisterMove> moves() {
        return List.copyOf(moves);
    }

    /// All registers with what was added here.
    RegisterBook book() {
        return Objects.requireNonNull(book, "the registers that it looks at");
    }

    /// The number of the last act before.
    int head() {
        return stored.rows().size();
    }

    @Override
    public Optional<Outcome> check(Intention intention, Drafts drafts, Instant now) {
        in(drafts.book());
        if (!isTheirs(intention.viewer().performer())) {
            return Optional.of(new Outcome.NoAccess(stream()));
        }
        if (wanted.seenHead() != head()) {
            List<RecordedAct> since = RegisterStreams.read(stored).acts().stream()
                    .filter(a -> a.number() > wanted.seenHead())
                    .toList();
            return Optional.of(new Outcome.MovedOn(stream(), since));
        }
        for (int i = 0; i < wanted.acts().size(); i++) {
            ProposedAct proposed = wanted.acts().get(i);
            if (!proposed.by().equals(intention.viewer().performer())) {
                return Optional.of(new Outcome.NoAccess(stream()));
            }
            List<Refusal> refusals = refusals(proposed, Registry.day(now));
            if (!refusals.isEmpty()) {
                return Optional.of(new Outcome.Refused(stream(), i, refusals));
            }
            add(proposed, intention.command(), now);
        }
        drafts.leave(book());
        return Optional.empty();
    }

    /// Whether they read the entry or, where there is none, would. Everybody else gets one answer, whether there is
    /// such an entry or not: that somebody has mandates at an organisation says where they work.
    private boolean isTheirs(Performer performer) {
        Optional<RegisterBook.Page> page = book().page(key());
        return page.isPresent()
                ? RegisterAccess.reads(performer, page.get().entry())
                : RegisterAccess.isTheirs(performer, key());
    }

    @Override
    public void conclude(Drafts drafts, LocalDate today, LogTransaction tx) {
        tx.moved(moves());
    }

    /// The refusals that stand against an act on a day.
    List<Refusal> refusals(ProposedAct proposed, LocalDate day) {
        return RegisterProcedure.accepts(book(), key(), proposed, day);
    }

    /// The refusals that stand against an act on a day, whoever performs it.
    List<Refusal> misfits(ProposedAct proposed, LocalDate day) {
        return RegisterProcedure.fits(book(), key(), proposed, day);
    }

    /// Adds an act that was checked.
    void add(ProposedAct proposed, CommandId command, Instant at) {
        RecordedAct act = added.add(proposed, 0, command, at);
        if (act.act() instanceof RegisterAct of) {
            RegisterMove.of(book().page(key()).map(RegisterBook.Page::entry), of)
                    .ifPresent(moves::add);
        }
        book = book().plus(key(), act);
    }
}
