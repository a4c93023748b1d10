// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void unpacksInJavaWhatTarUnpacks() throws IOException {
        var archive = archive("bin/postgres");
        var byTar = Files.createDirectory(folder.resolve("tar"));
        var inJava = Files.createDirectory(folder.resolve("java"));
        var file = Files.write(folder.resolve("archive.txz"), archive);

        assertThat(Archive.unpackedByTar(file, byTar)).isTrue();
        Archive.unpackInJava(new ByteArrayInputStream(archive), inJava);

        assertThat(describe(inJava))
                .isEqualTo(describe(byTar))
                .containsExactly("bin d", "bin/postgres x program", "lib d", "lib/libpq.so -> libpq.so.5");
    }

    @Test
    void refusesAFileOutsideItsFolder() throws IOException {
        var archive = archive("../outside");
        assertThatThrownBy(() -> Archive.unpackInJava(new ByteArrayInputStream(archive), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside its folder");
    }

    private static byte[] archive(String program) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            var content = "program".getBytes(StandardCharsets.US_ASCII);
            var file = new TarArchiveEntry(program);
            file.setMode(0100755);
            file.setSize(content.length);
            tar.putArchiveEntry(file);
            tar.write(content);
            tar.closeArchiveEntry();
            var link = new TarArchiveEntry("lib/libpq.so", TarConstants.LF_SYMLINK);
            link.setLinkName("libpq.so.5");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static List<String> describe(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> !file.equals(root))
                    .map(file -> root.relativize(file) + " " + describeOne(file))
                    .sorted()
                    .toList();
        }
    }

    private static String describeOne(Path file) {
        try {
            if (Files.isSymbolicLink(file)) {
                return "-> " + Files.readSymbolicLink(file);
            }
            return Files.isDirectory(file)
                    ? "d"
                    : (Files.isExecutable(file) ? "x " : "- ") + Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
