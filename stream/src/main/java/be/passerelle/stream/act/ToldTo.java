// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who is told of an act although they do not read its compartment, once they have a ground to look at the file. What
/// is sealed in it stays withheld from them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ToldTo {
    Role[] value();
}
