// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All that follows from the declaration of one kind of act, read once at start-up.
///
/// @param <A> the record of the act
/// @param code the frozen code, `subject.actName`
/// @param version the version of the payload
/// @param of the record
/// @param kind report or step
/// @param compartment the part of the file it belongs to
/// @param components in the order of the record
/// @param constructor the canonical constructor of the record
public record ActType<A extends Act>(
        String code,
        int version,
        Class<A> of,
        ActKind kind,
        Compartment compartment,
        List<Component> components,
        MethodHandle constructor) {

    private static final ClassValue<ActType<?>> BY_RECORD = new ClassValue<>() {
        @Override
        protected ActType<?> computeValue(Class<?> record) {
            return read(record.asSubclass(Act.class));
        }
    };

    public ActType {
        components = List.copyOf(components);
    }

    /// The code of the subject that the act belongs to: what stands before the dot.
    public String subject() {
        return code.substring(0, code.indexOf('.'));
    }

    /// The acts of the same thread that are worth reading beside the form of this one, the latest of each.
    public List<ActType<?>> facts() {
        return types(Declarations.readBeside(of).map(ReadBeside::facts));
    }

    /// The acts of other threads that are worth reading beside the form of this one.
    public List<ActType<?>> earlier() {
        return types(Declarations.readBeside(of).map(ReadBeside::earlier));
    }

    private static List<ActType<?>> types(Optional<Class<? extends Act>[]> records) {
        return records.stream()
                .flatMap(Arrays::stream)
                .<ActType<?>>map(ActType::of)
                .toList();
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
        return new ActType<>(
                declared.code(),
                declared.version(),
                of,
                declared.kind(),
                declared.compartment(),
                Declarations.components(asRecord),
                Declarations.constructor(asRecord));
    }

    @Override
    public String toString() {
        return code + "@" + version;
    }
}
