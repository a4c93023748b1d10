// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.invoke.MethodHandle;

/// One component of an act or of a group within it.
///
/// @param name its name in Java, JSON and forms
/// @param shape what it looks like
/// @param optional whether it may be left out
/// @param isAsked whether a form asks for it, or sends along unseen what it was filled with
/// @param accessor reads it from its record
public record Component(String name, Shape shape, boolean optional, boolean isAsked, MethodHandle accessor) {

    /// The value in the given record.
    public Object of(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the accessor " + name + " failed", e);
        }
    }
}
