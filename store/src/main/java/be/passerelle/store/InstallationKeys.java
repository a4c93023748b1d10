// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The master keys that belong to a database: made with a new one, and asked for ever after.
public final class InstallationKeys {

    private static final String MASTERS =
            "SELECT DISTINCT master FROM stream_key WHERE wrapped IS NOT NULL ORDER BY master";

    private InstallationKeys() {}

    /// The master keys in the folder of the installation. A database without any key gets a new file when there is
    /// none; a database with keys is never given another.
    ///
    /// @throws UnusableKeys when the file is missing or damaged, or belongs to another installation
    public static MasterKeyFile open(Path folder, Transactions registry) {
        List<String> needed = new ArrayList<>();
        registry.run(new Pipeline().thenEach(row -> needed.add(row.getString(1)), MASTERS));
        Path file = MasterKeyFile.in(folder);
        if (needed.isEmpty() && !Files.exists(file)) {
            return MasterKeyFile.create(file);
        }
        MasterKeyFile keys = MasterKeyFile.open(file);
        List<String> missing = needed.stream().filter(id -> !keys.has(id)).toList();
        if (!missing.isEmpty()) {
            throw foreign(file, missing);
        }
        return keys;
    }

    static UnusableKeys foreign(Path file, List<String> missing) {
        return new UnusableKeys("""
                What was recorded is under the master keys %s, and the file %s does not hold all of them.
                It belongs to another installation, or is older than the last change of keys. Put the right file in
                its place.""".formatted(String.join(", ", missing), file));
    }
}
