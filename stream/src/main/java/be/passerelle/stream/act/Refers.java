// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which acts an [ActNumber] may name. The choices in a form, the check of what other systems send, the description of
/// the API and the row in the rulebook follow from it.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refers {

    /// The kinds of act; none for acts of any kind.
    Class<? extends Act>[] to() default {};

    /// Which of them may be chosen now; left out, all in the same thread that were not taken back. Components that name
    /// the same choices are chosen together, in their order.
    Class<? extends Choices> among() default Choices.class;
}
