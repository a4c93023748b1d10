// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component that a form sends along unseen, as its defaults fill it: nobody has to answer it.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotAsked {}
