// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.copy;

import java.util.List;

/// Signs copies with the key that the installation signs its checkpoints with.
public interface CopyKeys {

    /// Signs a text that begins with what it is.
    Signed sign(byte[] text);

    /// The public keys of the installation, each vouched for by the one before; none before its first
    /// checkpoint.
    List<String> signers();

    /// A signature, and whose it is.
    ///
    /// @param signers the lines of all keys, of which the last one signed
    /// @param signer its identifier
    record Signed(List<String> signers, String signer, byte[] signature) {

        public Signed {
            signers = List.copyOf(signers);
        }
    }
}
