// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component that stands in another part of the file than its act, as the words of a decision that more people have
/// to
/// know than need its reasons. Whoever does not read that part is told the act without it. It is an `Optional`, which
/// is empty for them.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Apart {

    /// The part that it stands in.
    Compartment value();

    /// Whether whoever records the act has to give it.
    boolean always() default false;
}
