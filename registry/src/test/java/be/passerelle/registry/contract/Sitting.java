// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.registry.Added;
import be.passerelle.registry.Draft;
import be.passerelle.registry.Drafts;
import be.passerelle.registry.InStream;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.ProceedingId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowReader;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An invented kind of stream with a sealed root of its own: a sitting, which takes note of a file that
/// is written to in the same intention, once for each act of the file.
record Sitting(ProceedingId sitting, CaseFileId file) implements InStream {

    private static final RowReader READER = new RowReader(ActTypes.under(List.of(SittingAct.class)));

    sealed interface SittingAct extends Act {

        /// @param file the file
        /// @param head the number of its last act before the intention
        @Declared(code = "sitting.fileNoted", kind = ActKind.STEP, compartment = Compartment.TRAJECTORY)
        record FileNoted(
                @TextLength(max = 60) String file,
                @TextLength(max = 10) String head) implements SittingAct {}
    }

    @Override
    public StreamId stream() {
        return sitting;
    }

    @Override
    public ReadStream read(StoredStream stored) {
        return READER.read(stored);
    }

    @Override
    public boolean isSaidBy(List<RecordedAct> recorded) {
        return recorded.size() == 1
                && recorded.getFirst().act() instanceof SittingAct.FileNoted noted
                && noted.file().equals(file.toString());
    }

    @Override
    public Draft draft(StoredStream stored, Law law) {
        return new Noting(new Added(stored, law.version()));
    }

    /// Looks at the file as the same intention found it.
    private final class Noting implements Draft {

        private final Added added;

        Noting(Added added) {
            this.added = added;
        }

        @Override
        public Optional<Outcome> check(Intention intention, Drafts drafts, Instant now) {
            Optional<CaseFile> other = drafts.file(file);
            if (other.isEmpty()) {
                return Optional.of(
                        new Outcome.Refused(sitting, 0, List.of(Refusal.of("notWithTheFile", Refusal.Kind.STATE))));
            }
            Act noted = new SittingAct.FileNoted(
                    file.toString(), String.valueOf(other.get().head()));
            added.add(
                    new ProposedAct(
                            0, LocalDate.of(2026, 2, 2), intention.viewer().performer(), noted),
                    0,
                    intention.command(),
                    now);
            return Optional.empty();
        }

        @Override
        public Added added() {
            return added;
        }
    }
}
