// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The declaration of an act, on its record. The code and the version are frozen: recorded acts carry them
/// for ever.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Declared {

    /// The frozen code, `subject.actName`.
    String code();

    /// The version of the payload, raised when its components or the codes in them change.
    int version() default 1;

    /// What turns earlier versions into this one, step by step: the first lifts version 1 to version 2.
    Class<? extends Lift>[] lifts() default {};

    /// Whether it is kept in clear, to be read when the keys of its stream are destroyed. Such an act says nothing of
    /// anybody.
    boolean survivesErasure() default false;

    /// Whether the act reports a fact about a period or is a step that stands as it was taken.
    ActKind kind();

    /// Which part of the file it belongs to, for access.
    Compartment compartment();
}
