// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// One component of an act or of a group within it.
///
/// @param name its name in Java, JSON and forms
/// @param shape what it looks like
/// @param optional whether it may be left out
/// @param apart the part of the file that it stands in, where that is another than the one of its act; its value is
///     optional then, also where it may not be left out
/// @param isAsked whether a form ever asks for it
/// @param namesStream whether it names the stream, so that a form asks for it only where the act opens one
/// @param candidates which values a form offers for it; empty for all that it may hold
/// @param accessor reads it from its record
public record Component(
        String name,
        Shape shape,
        boolean optional,
        Optional<Compartment> apart,
        boolean isAsked,
        boolean namesStream,
        Optional<Candidates> candidates,
        MethodHandle accessor) {

    /// Whether a form asks for it. Where it does not, it sends along unseen what it was filled with.
    ///
    /// @param opens whether the act opens its stream
    public boolean isAsked(boolean opens) {
        return isAsked && (opens || !namesStream);
    }

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
