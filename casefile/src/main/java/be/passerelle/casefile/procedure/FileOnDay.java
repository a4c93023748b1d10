// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.rights.Presumptions;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Situation;
import be.passerelle.stream.procedure.Standing;
import be.passerelle.stream.procedure.StreamThread;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A case file on a day, as its table looks at it.
///
/// @param beside what the same intention records in other streams
public record FileOnDay(CaseFile file, Law law, Registers registers, LocalDate day, List<RecordedAct> beside)
        implements Standing<In<WholeFile>> {

    /// With nothing beside it.
    public FileOnDay(CaseFile file, Law law, Registers registers, LocalDate day) {
        this(file, law, registers, day, List.of());
    }

    @Override
    public In<WholeFile> whole(LocalDate on) {
        return situation(WholeFile.of(file, day), on, on);
    }

    @Override
    public List<FileThread> threads() {
        return file.threads();
    }

    @Override
    public In<?> in(StreamThread thread, LocalDate on) {
        return situation(thread, thread.opened().day(), on);
    }

    /// One of its threads, today.
    public <T extends FileThread> In<T> in(T thread) {
        return situation(thread, thread.opened().day(), day);
    }

    /// The thread of that kind with that number, today.
    public <T extends FileThread> Optional<In<T>> in(ThreadKind<T> kind, int number) {
        return file.threads(kind).number(number).map(this::in);
    }

    /// The file as a whole, or one of its threads, today.
    public In<?> in(int thread) {
        return file.thread(thread).<In<?>>map(this::in).orElseGet(() -> whole(day));
    }

    /// @param began the day for which the incapacity is looked for that chooses the law
    private <T extends StreamThread> In<T> situation(T thread, LocalDate began, LocalDate on) {
        return new In<>(
                file,
                thread,
                file.lawFor(law, began),
                registers,
                Presumptions.RIGHTS,
                day,
                on,
                file.schemeOn(on),
                beside);
    }

    @Override
    public Optional<OrganisationId> holder(Row<?, ?> row, Situation situation) {
        return Holder.of(row, situation.thread(), this);
    }

    @Override
    public Optional<OrganisationId> holder(Row<?, ?> row, Situation situation, Act act) {
        return Holder.of(act, file).or(() -> holder(row, situation));
    }

    @Override
    public Optional<Refusal> forAnother(Row<?, ?> row, ProposedAct proposed) {
        return OnBehalf.refused(row, proposed, file, day);
    }

    /// No act that cannot be read stands in the way of what is read when nothing else is, nor of what settles a
    /// protection that nobody can read.
    @Override
    public Optional<Refusal> unreadable(ActType<?> type, int thread) {
        if (file.illegible().isEmpty()
                || type.survivesErasure()
                || (Protections.settlesUnread(type) && !file.isErased())) {
            return Optional.empty();
        }
        return file.illegibleIn(thread)
                .map(act -> file.isErased()
                        ? Refusal.of("erased", Refusal.Kind.STATE)
                        : Refusal.of("illegible", Refusal.Kind.STATE, "number", act.number()));
    }

    @Override
    public List<Refusal> unknown(ActType<?> type, Act act, LocalDate happenedOn) {
        return TakingPart.unknown(type, act, registers, happenedOn);
    }
}
