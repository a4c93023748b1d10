// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

/// What a key of a stream opens.
public enum KeyKind {
    /// Payloads.
    CONTENT,
    /// What is sealed inside payloads: only the path of physicians asks for it.
    MEDICAL
}
