// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

/// A kind of thread, declared once by its subject. What is written for threads of one kind does not compile for those
/// of another.
///
/// @param <T> the state of such a thread
/// @param code its name in JSON; `thread.<code>` words it, `refusal.noOpenThread.<code>` says that none is open
/// @param of the state of such a thread
public record ThreadKind<T extends StreamThread>(String code, Class<T> of) {

    @Override
    public String toString() {
        return code;
    }
}
