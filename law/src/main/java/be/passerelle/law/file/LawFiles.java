// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The files of the law as they are shipped. Their names stand in an index beside them, because the resources of a
/// module cannot be listed; a test compares index and folder.
public final class LawFiles {

    private LawFiles() {}

    /// The names in the index of a folder, in its order: paths under the folder without their ending.
    public static List<String> index(String folder) {
        return read(folder + "/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// The text of a file.
    ///
    /// @throws LawFileException when it does not exist
    public static String read(String path) {
        try (InputStream in = LawFiles.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new LawFileException(path, "", "the file does not exist", "Add it or take it out of the index");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
