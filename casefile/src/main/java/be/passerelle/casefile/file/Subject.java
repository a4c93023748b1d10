// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A subject of the case file, with all that the rest needs to know of it: what its acts are, how they are folded, what
/// its table says. It stands in the folder of its name, and in one list, `FileActs`.
///
/// @param <S> what is true of it, folded from its acts
public final class Subject<S> {

    private final String code;
    private final Optional<Compartment> compartment;
    private final List<Class<? extends FileAct>> acts;
    private final Supplier<SubjectFold<S>> fold;
    private final Supplier<List<Row<?, ?>>> rows;
    private final Optional<ThreadFacts<?>> facts;
    private final Function<S, List<Stage>> stages;

    /// A subject without threads, which is no stage on the way from incapacity to work.
    public Subject(
            String code,
            Optional<Compartment> compartment,
            List<Class<? extends FileAct>> acts,
            Supplier<SubjectFold<S>> fold,
            Supplier<List<Row<?, ?>>> rows) {
        this(code, compartment, acts, fold, rows, _ -> List.of());
    }

    /// A subject without threads.
    ///
    /// @param code its name in JSON and in the names of its texts; the codes of its acts begin with it
    /// @param compartment whoever reads it is told all of the subject; empty when nobody is told it whole
    /// @param acts the sealed roots of its acts
    /// @param fold a new fold
    /// @param rows its table
    /// @param stages its stages on the way from incapacity to work, those that lie ahead too
    public Subject(
            String code,
            Optional<Compartment> compartment,
            List<Class<? extends FileAct>> acts,
            Supplier<SubjectFold<S>> fold,
            Supplier<List<Row<?, ?>>> rows,
            Function<S, List<Stage>> stages) {
        this(code, compartment, acts, fold, rows, Optional.empty(), stages);
    }

    private Subject(
            String code,
            Optional<Compartment> compartment,
            List<Class<? extends FileAct>> acts,
            Supplier<SubjectFold<S>> fold,
            Supplier<List<Row<?, ?>>> rows,
            Optional<ThreadFacts<?>> facts,
            Function<S, List<Stage>> stages) {
        this.code = code;
        this.compartment = compartment;
        this.acts = List.copyOf(acts);
        this.fold = fold;
        this.rows = rows;
        this.facts = facts;
        this.stages = stages;
    }

    /// A subject whose acts run in threads. It has the code of its kind of thread.
    ///
    /// @param facts what is told of them, their stages on the way from incapacity to work too
    public static <T extends FileThread> Subject<Threads<T>> ofThreads(
            ThreadFacts<T> facts,
            List<Class<? extends FileAct>> acts,
            Supplier<SubjectFold<Threads<T>>> fold,
            Supplier<List<Row<?, ?>>> rows) {
        return new Subject<>(
                facts.kind().code(),
                Optional.of(facts.compartment()),
                acts,
                fold,
                rows,
                Optional.of(facts),
                threads -> threads.current().map(FileThread::stages).orElseGet(() -> facts.stages(Optional.empty())));
    }

    public String code() {
        return code;
    }

    /// Whoever reads it is told all that is true of the subject; empty when nobody is told it as a whole.
    public Optional<Compartment> compartment() {
        return compartment;
    }

    public List<Class<? extends FileAct>> acts() {
        return acts;
    }

    SubjectFold<S> fold() {
        return fold.get();
    }

    public List<Row<?, ?>> rows() {
        return rows.get();
    }

    /// What is told of its threads; empty when it has none.
    public Optional<ThreadFacts<?>> facts() {
        return facts;
    }

    /// Its stages on the way from incapacity to work, as far as a file has come.
    public List<Stage> stages(CaseFile file) {
        return stages.apply(file.state(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
