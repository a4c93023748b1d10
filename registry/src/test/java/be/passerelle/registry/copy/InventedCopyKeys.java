// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.copy;

import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import java.util.List;

/// The key of an installation that keeps nothing.
public final class InventedCopyKeys implements CopyKeys {

    private final InstallationKey key = InstallationKey.generate();
    private final List<String> signers = List.of(Signer.first(key).line());

    @Override
    public Signed sign(byte[] text) {
        return new Signed(signers, key.id(), key.sign(text));
    }

    @Override
    public List<String> signers() {
        return signers;
    }
}
