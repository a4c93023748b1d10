// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What is worth reading beside the form of an act. It stands on the record of the act, or on a sealed
/// interface above it for all acts that say nothing else. Who may read it is decided where it is shown.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadBeside {

    /// Acts of the same thread, or for an act that stands in none of the same kind: the latest of each, in this order,
    /// says what one decides about.
    Class<? extends Act>[] facts();

    /// Acts of other threads: what was asked for and decided before.
    Class<? extends Act>[] earlier() default {};
}
