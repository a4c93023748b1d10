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

    /// The version of the payload, raised when its components change.
    int version() default 1;

    /// Whether the act reports a fact about a period or is a step that stands as it was taken.
    ActKind kind();

    /// Which part of the file it belongs to, for access.
    Compartment compartment();
}
