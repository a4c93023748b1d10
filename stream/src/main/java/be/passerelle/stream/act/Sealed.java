// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// Something confidential in an act: readable, withheld from this reader, or erased. The law and the
/// fold never look inside.
///
/// @param <T> what is sealed
public sealed interface Sealed<T> {

    /// The content, for those who may read it.
    record Readable<T>(T content) implements Sealed<T> {
        /// Never the content: it must not reach a log.
        @Override
        public String toString() {
            return "sealed";
        }
    }

    /// The content exists, but this reader may not see it.
    record Withheld<T>() implements Sealed<T> {}

    /// The content was erased for good.
    record Erased<T>() implements Sealed<T> {}

    static <T> Sealed<T> readable(T content) {
        return new Readable<>(content);
    }
}
