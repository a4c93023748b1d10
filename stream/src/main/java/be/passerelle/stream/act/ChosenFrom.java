// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which values a form offers for a component, where what it looks like would let more be given, or would have a key
/// typed. Whether what was given will do, the checks of the act say.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChosenFrom {
    Class<? extends Candidates> value();
}
