// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import org.jspecify.annotations.Nullable;

/// A kind of thread, declared once by its subject. What is written for threads of one kind does not compile for those
/// of another.
///
/// @param <T> the state of such a thread
/// @param code its name in JSON; `thread.<code>` words it, `refusal.noOpenThread.<code>` says that none is open
/// @param of the state of such a thread
/// @param isWhole whether it is the stream as a whole, which no act opens
public record ThreadKind<T extends StreamThread>(String code, Class<T> of, boolean isWhole) {

    /// A kind of thread that an act opens.
    public static <T extends StreamThread> ThreadKind<T> of(String code, Class<T> of) {
        return new ThreadKind<>(code, of, false);
    }

    /// The kind of a stream as a whole.
    public static <T extends StreamThread> ThreadKind<T> whole(String code, Class<T> of) {
        return new ThreadKind<>(code, of, true);
    }

    /// Kinds are told apart by their codes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThreadKind<?> kind && code.equals(kind.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
