// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Stage;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is told of the threads of one kind, declared once beside their state: JSON, its description, who is told of
/// them, and the stages on the way from incapacity to work follow from it.
///
/// @param <T> the state of a thread
/// @param list the name of their list in JSON
/// @param description of one, for the description of the API
/// @param compartment whoever reads it is told all
/// @param grounds whoever looks at the file on one of these is told what is for all
/// @param facts in the order in which they are written
/// @param milestones the stages, in order
public record ThreadFacts<T extends FileThread>(
        ThreadKind<T> kind,
        String list,
        String description,
        Compartment compartment,
        Set<Ground> grounds,
        List<ThreadFact<T>> facts,
        List<Milestone<T>> milestones) {

    /// A stage that a thread comes to.
    ///
    /// @param code its name; `file.stage.<code>` words it
    /// @param compartment who may know of it
    /// @param reached finds the act that reached it
    public record Milestone<T extends FileThread>(
            String code, Compartment compartment, Function<? super T, Optional<DatedFact>> reached) {}

    /// @throws IllegalArgumentException when two facts have one name, or the name of what every thread tells
    public ThreadFacts {
        grounds = Set.copyOf(grounds);
        facts = List.copyOf(facts);
        milestones = List.copyOf(milestones);
        Set<String> names = new HashSet<>(Set.of("thread", "open"));
        for (ThreadFact<T> fact : facts) {
            if (!names.add(fact.name())) {
                throw new IllegalArgumentException("two facts of a " + kind + " are called " + fact.name());
            }
        }
    }

    /// Facts of a kind of thread of which nothing is told yet but that it is there.
    public static <T extends FileThread> ThreadFacts<T> of(
            ThreadKind<T> kind, String list, String description, Compartment compartment) {
        return new ThreadFacts<>(kind, list, description, compartment, Set.of(), List.of(), List.of());
    }

    /// Whoever looks at the file on that ground is told what has been declared so far, and nothing that follows.
    public ThreadFacts<T> allAlsoOn(Ground ground) {
        List<ThreadFact<T>> forAll = facts.stream()
                .map(f -> new ThreadFact<T>(f.name(), f.type(), f.isAlways(), f.part(), true, f.description(), f.of()))
                .toList();
        return new ThreadFacts<>(kind, list, description, compartment, Set.of(ground), forAll, milestones);
    }

    /// What is declared there is of that part of the file, and told to whoever reads it and the threads.
    public ThreadFacts<T> of(Compartment part, UnaryOperator<ThreadFacts<T>> declared) {
        Set<String> before = facts.stream().map(ThreadFact::name).collect(Collectors.toSet());
        ThreadFacts<T> all = declared.apply(this);
        List<ThreadFact<T>> marked = all.facts.stream()
                .map(f -> before.contains(f.name())
                        ? f
                        : new ThreadFact<T>(
                                f.name(),
                                f.type(),
                                f.isAlways(),
                                Optional.of(part),
                                f.isForAll(),
                                f.description(),
                                f.of()))
                .toList();
        return new ThreadFacts<>(kind, list, description, compartment, grounds, marked, all.milestones);
    }

    /// Something that there is always to tell.
    public ThreadFacts<T> must(String name, ThreadFact.Type type, String description, Function<? super T, ?> of) {
        return with(new ThreadFact<>(
                name, type, true, Optional.empty(), false, description, t -> Optional.of(of.apply(t))));
    }

    /// Something that there may be to tell.
    public ThreadFacts<T> may(
            String name, ThreadFact.Type type, String description, Function<? super T, ? extends Optional<?>> of) {
        return with(new ThreadFact<>(name, type, false, Optional.empty(), false, description, of));
    }

    /// One of the constants of an enum, always.
    public <E extends Enum<E>> ThreadFacts<T> mustCode(String name, Class<E> type, Function<? super T, E> of) {
        return must(name, new ThreadFact.Type.Code(type), "", of);
    }

    /// One of the constants of an enum, once it is known.
    public <E extends Enum<E>> ThreadFacts<T> mayCode(String name, Class<E> type, Function<? super T, Optional<E>> of) {
        return may(name, new ThreadFact.Type.Code(type), "", of);
    }

    /// Yes or no, always.
    public ThreadFacts<T> yesNo(String name, String about, Function<? super T, Boolean> of) {
        return must(name, new ThreadFact.Type.YesNo(), about, of);
    }

    /// The days of something.
    public ThreadFacts<T> days(String name, Function<? super T, Period> of) {
        return must(name, new ThreadFact.Type.Days(), "", of);
    }

    /// An organisation, once it is known.
    public ThreadFacts<T> organisation(String name, String about, Function<? super T, Optional<OrganisationId>> of) {
        return may(name, new ThreadFact.Type.Organisation(), about, of);
    }

    /// The day on which something happened, once it did.
    public ThreadFacts<T> day(String name, Function<? super T, Optional<DatedFact>> of) {
        return dayOf(name, t -> of.apply(t).map(DatedFact::day));
    }

    /// A day, once it is known.
    public ThreadFacts<T> dayOf(String name, Function<? super T, Optional<LocalDate>> of) {
        return may(name, new ThreadFact.Type.Day(), "", of);
    }

    /// A further stage.
    public ThreadFacts<T> stage(String code, Compartment of, Function<? super T, Optional<DatedFact>> reached) {
        List<Milestone<T>> more = new ArrayList<>(milestones);
        more.add(new Milestone<>(code, of, reached));
        return new ThreadFacts<>(kind, list, description, compartment, grounds, facts, more);
    }

    /// The stages, those that lie ahead too, as far as a thread has come; none has been reached without one.
    public List<Stage> stages(Optional<? extends FileThread> thread) {
        Optional<T> state = thread.map(kind.of()::cast);
        return milestones.stream()
                .map(m -> new Stage(m.code(), m.compartment(), state.flatMap(m.reached())))
                .toList();
    }

    private ThreadFacts<T> with(ThreadFact<T> fact) {
        List<ThreadFact<T>> more = new ArrayList<>(facts);
        more.add(fact);
        return new ThreadFacts<>(kind, list, description, compartment, grounds, more, milestones);
    }
}
