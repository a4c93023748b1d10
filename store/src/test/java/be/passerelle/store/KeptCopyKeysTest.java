// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.copy.CopyKeys;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies are signed with the key of checkpoints, whichever is the present one, and never with another.
@Tag("long")
class KeptCopyKeysTest {

    private static final byte[] TEXT = "passerelle copy 1\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void signWithTheKeyOfCheckpoints() {
        try (TestDatabase database = TestDatabase.start()) {
            Transactions registry = database.sources().registry();
            CopyKeys keys = new KeptCopyKeys(folder, registry);
            assertThat(keys.signers()).as("before the first checkpoint").isEmpty();
            CopyKeys.Signed first = keys.sign(TEXT);
            assertThat(isSigned(first)).isTrue();
            assertThat(keys.signers()).isEqualTo(first.signers()).hasSize(1);
            assertThat(keys.sign(TEXT).signer()).isEqualTo(first.signer());

            new CheckpointKeys(folder).renew(false, registry);
            CopyKeys.Signed renewed = keys.sign(TEXT);
            assertThat(isSigned(renewed)).isTrue();
            assertThat(renewed.signers()).hasSize(2).startsWith(first.signers().getFirst());
            assertThat(renewed.signer()).isNotEqualTo(first.signer());

            assertThatThrownBy(() -> new KeptCopyKeys(other, registry).sign(TEXT))
                    .as("a folder without the key")
                    .isInstanceOf(UnusableKeys.class);
        }
    }

    private static boolean isSigned(CopyKeys.Signed signed) {
        Signers signers =
                new Signers(signed.signers().stream().map(Signer::parse).toList());
        var last = signers.all().getLast().key();
        return signers.firstBroken().isEmpty()
                && InstallationKey.id(last).equals(signed.signer())
                && InstallationKey.signed(last, TEXT, signed.signature());
    }
}
