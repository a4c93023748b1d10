// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The files that set identity providers.
final class Settings {

    private Settings() {}

    /// Writes the settings of API clients.
    ///
    /// @return the setting of the server that names them
    static String ofClients(Path folder, String settings) {
        try {
            return "passerelle.api.clients-file="
                    + Files.writeString(folder.resolve("api-clients.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the settings, and the secret beside them for nobody else to read.
    ///
    /// @return the setting of the server that names them
    static String in(Path folder, String settings) {
        try {
            Path file = Files.writeString(folder.resolve("sign-in.properties"), settings);
            Path secret = Files.createFile(
                    folder.resolve("client.secret"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, IdentityProvider.SECRET);
            return "passerelle.sign-in.file=" + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
