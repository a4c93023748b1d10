// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The frozen code of a constant that was renamed in Java: recorded acts carry the code, not the name. A constant
/// without it is written as its name in lowerCamelCase.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Written {

    /// The code as it was first written.
    String value();
}
