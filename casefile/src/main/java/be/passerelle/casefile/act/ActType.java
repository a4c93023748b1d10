// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;

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

    public ActType {
        components = List.copyOf(components);
    }

    /// The subject that the act belongs to.
    public Subject subject() {
        return Subject.valueOf(code.substring(0, code.indexOf('.')).toUpperCase(Locale.ROOT));
    }

    /// The declaration of this record.
    ///
    /// @throws IllegalArgumentException when the record is not a well-declared act
    static <A extends Act> ActType<A> read(Class<A> of) {
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
