// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Beside the forms of which other acts this one is worth reading, whatever thread it stands in. It is
/// the other half of [ReadBeside], for an act that knows those others while they cannot know it: a
/// subject names only what lies below it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WorthReading {
    Class<? extends Act>[] beside();
}
