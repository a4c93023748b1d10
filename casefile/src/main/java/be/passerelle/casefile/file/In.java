// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.Law;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.Situation;
import be.passerelle.stream.procedure.StreamThread;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a row of the procedure table looks at: a file in one of its threads, the law, the registers, the days.
///
/// @param <T> the thread: a condition of a trajectory takes `In<Trajectory>` and fits no row of a programme; one about
///     the file as a whole takes `In<?>` and fits all
/// @param thread the thread, or the file as a whole
/// @param law the law, as it is for the incapacity that the thread is about
/// @param rights what the file gives right to
/// @param day today, by the clock of the installation
/// @param on the material day of the act that is checked, which chooses the law; today for what may come next
/// @param scheme the scheme of the incapacity that had begun by the material day
/// @param beside what the same intention records in other streams, and was checked before: a decision may ask for the
///     vote that makes it; nothing for what may come next
/// @param answers what was found out about it
public record In<T extends StreamThread>(
        CaseFile file,
        T thread,
        Law law,
        Registers registers,
        Rights rights,
        LocalDate day,
        LocalDate on,
        Optional<Scheme> scheme,
        List<RecordedAct> beside,
        Remembered answers)
        implements Situation {

    /// A situation about which nobody has asked anything yet.
    public In(
            CaseFile file,
            T thread,
            Law law,
            Registers registers,
            Rights rights,
            LocalDate day,
            LocalDate on,
            Optional<Scheme> scheme,
            List<RecordedAct> beside) {
        this(file, thread, law, registers, rights, day, on, scheme, List.copyOf(beside), new Remembered());
    }

    /// The answer to a question about this situation, found out once.
    public <A> A answer(Question<? super In<T>, A> question) {
        return answers.of(question, this);
    }

    /// The same with the type of its thread, when it is of that kind.
    public <U extends StreamThread> Optional<In<U>> as(ThreadKind<U> kind) {
        return kind.of().isInstance(thread)
                ? Optional.of(new In<>(
                        file, kind.of().cast(thread), law, registers, rights, day, on, scheme, beside, answers))
                : Optional.empty();
    }
}
