// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.copy.CopyKeys;
import be.passerelle.stream.checkpoint.Signer;
import java.nio.file.Path;
import java.util.List;

/// Copies are signed with the key of checkpoints in the folder of the installation.
public final class KeptCopyKeys implements CopyKeys {

    private final CheckpointKeys keys;
    private final Transactions registry;

    /// @param folder the folder of the installation
    public KeptCopyKeys(Path folder, Transactions registry) {
        this.keys = new CheckpointKeys(folder);
        this.registry = registry;
    }

    @Override
    public Signed sign(byte[] text) {
        return keys.sign(text, registry);
    }

    @Override
    public List<String> signers() {
        return keys.known(registry).all().stream().map(Signer::line).toList();
    }
}
