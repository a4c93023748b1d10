// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// All that follows from the declaration of one kind of act, read once at start-up.
///
/// @param <A> the record of the act
/// @param code the frozen code, `subject.actName`
/// @param version the version of the payload
/// @param of the record
/// @param kind report or step
/// @param compartment the part of the file it belongs to
/// @param toldTo who is told of it without reading its compartment; what is sealed in it stays withheld from
///     them
/// @param survivesErasure whether it is kept in clear, to be read when the keys of its stream are destroyed
/// @param defaults what its form is filled with when it opens
/// @param components in the order of the record
/// @param references those of its components that refer to other acts
/// @param constructor the canonical constructor of the record
/// @param lifts what turns earlier versions of the payload into this one; the first lifts version 1
public record ActType<A extends Act>(
        String code,
        int version,
        Class<A> of,
        ActKind kind,
        Compartment compartment,
        Set<Role> toldTo,
        boolean survivesErasure,
        Optional<Defaults> defaults,
        List<Component> components,
        List<Reference> references,
        MethodHandle constructor,
        List<Lift> lifts) {

    private static final ClassValue<ActType<?>> BY_RECORD = new ClassValue<>() {
        @Override
        protected ActType<?> computeValue(Class<?> record) {
            return read(record.asSubclass(Act.class));
        }
    };

    public ActType {
        components = List.copyOf(components);
        references = List.copyOf(references);
        lifts = List.copyOf(lifts);
        toldTo = Set.copyOf(toldTo);
    }

    /// The code of the subject that the act belongs to: what stands before the dot.
    public String subject() {
        return code.substring(0, code.indexOf('.'));
    }

    /// The acts of the same thread that are worth reading beside the form of this one, the latest of each.
    public List<ActType<?>> facts() {
        return types(Declarations.readBeside(of).map(ReadBeside::facts));
    }

    /// The acts of other threads that are worth reading beside the form of this one; see also
    /// [#isWorthReadingBeside].
    public List<ActType<?>> earlier() {
        return types(Declarations.readBeside(of).map(ReadBeside::earlier));
    }

    /// Whether this act is worth reading beside the form of another, from whatever thread: either of them may
    /// say so.
    public boolean isWorthReadingBeside(ActType<?> form) {
        return form.earlier().contains(this)
                || types(Declarations.worthReading(of).map(WorthReading::beside))
                        .contains(form);
    }

    private static List<ActType<?>> types(Optional<Class<? extends Act>[]> records) {
        return records.stream()
                .flatMap(Arrays::stream)
                .<ActType<?>>map(ActType::of)
                .toList();
    }

    /// Whether acts of this type hold something sealed.
    public boolean seals() {
        return components.stream().anyMatch(component -> component.shape() instanceof Shape.SealedShape);
    }

    /// Whether something that is sealed in an act stands open in it: it can be read there.
    public boolean isOpen(Act act) {
        return components.stream().anyMatch(component -> component.of((Record) act) instanceof Sealed.Readable<?>);
    }

    /// The same act with what is sealed in it withheld.
    public A withheld(Act act) {
        return with(act, value -> value instanceof Sealed<?> ? new Sealed.Withheld<>() : value);
    }

    /// Whether some of its components stand in another part of the file.
    public boolean isApart() {
        return components.stream().anyMatch(component -> component.apart().isPresent());
    }

    /// The same act without what stands in parts that are not read.
    public A read(Act act, Predicate<Compartment> isRead) {
        Object[] values = components.stream()
                .map(component -> component.apart().filter(isRead.negate()).isPresent()
                        ? Optional.empty()
                        : component.of((Record) act))
                .toArray();
        return made(values);
    }

    private A with(Act act, UnaryOperator<Object> other) {
        Object[] values = components.stream()
                .map(component -> other.apply(component.of((Record) act)))
                .toArray();
        return made(values);
    }

    private A made(Object[] values) {
        try {
            return of.cast(constructor.invoke(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of " + code + " failed", e);
        }
    }

    /// The same act with other numbers for the acts that it names.
    public A naming(Act act, UnaryOperator<ActNumber> other) {
        return references.isEmpty() ? of.cast(act) : with(act, value -> named(value, other));
    }

    private static Object named(Object value, UnaryOperator<ActNumber> other) {
        return switch (value) {
            case ActNumber number -> other.apply(number);
            case Optional<?> optional -> optional.map(inside -> named(inside, other));
            default -> value;
        };
    }

    /// A payload in the version of today.
    ///
    /// @param written the version that it was written in, from 1 to today's
    public Map<String, Object> lifted(Map<String, Object> payload, int written) {
        Map<String, Object> lifted = payload;
        for (Lift lift : lifts.subList(written - 1, version - 1)) {
            lifted = lift.lift(lifted);
        }
        return lifted;
    }

    /// The type of an act of this record, read once.
    ///
    /// @throws IllegalArgumentException when the record is not a well-declared act
    @SuppressWarnings("unchecked") // what is kept for a class was read from it
    public static <A extends Act> ActType<A> of(Class<A> record) {
        return (ActType<A>) BY_RECORD.get(record);
    }

    @SuppressWarnings("unchecked") // the class of an act is its record
    public static <A extends Act> ActType<A> of(A act) {
        return (ActType<A>) BY_RECORD.get(act.getClass());
    }

    /// The declaration of this record.
    ///
    /// @throws IllegalArgumentException when the record is not a well-declared act
    private static <A extends Act> ActType<A> read(Class<A> of) {
        Declared declared = of.getAnnotation(Declared.class);
        if (declared == null) {
            throw new IllegalArgumentException(of.getName() + " lacks @Declared");
        }
        Class<? extends Record> asRecord = of.asSubclass(Record.class);
        List<Component> components = Declarations.components(asRecord);
        return new ActType<>(
                declared.code(),
                declared.version(),
                of,
                declared.kind(),
                declared.compartment(),
                Declarations.toldTo(of),
                declared.survivesErasure(),
                Declarations.defaults(of),
                components,
                Reference.among(components),
                Declarations.constructor(asRecord),
                Declarations.lifts(of, declared));
    }

    @Override
    public String toString() {
        return code + "@" + version;
    }
}
