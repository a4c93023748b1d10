// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A file with the address of a database, which nobody else may read.
final class AddressFile {

    private AddressFile() {}

    static String in(Path folder, String address) {
        try {
            Path file = Files.createTempFile(
                    folder,
                    "database",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, address + "\n").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
