// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the form of an act is filled with when it opens; without it, the day of today alone.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FilledWith {
    Class<? extends Defaults> value();
}
