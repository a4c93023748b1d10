// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Passwords that leaked somewhere, in a file that whoever runs the installation may lay beside its
/// data: the SHA-1 of one on each line, in order, as the list of Have I Been Pwned is downloaded
/// (`HASH:COUNT`). It is some forty gigabytes and is never read as a whole: a password is looked
/// for as a name in a dictionary. Nothing of it is sent to anybody.
public final class LeakedPasswords {

    private static final int HASH = 40;
    private static final int LONGEST_LINE = 200;
    private static final int LOOKED_AT = 10_000;
    private static final Pattern HASHED = Pattern.compile("[0-9A-Fa-f]{40}(:[0-9]+)?");

    private final Optional<Path> file;

    private LeakedPasswords(Optional<Path> file) {
        this.file = file;
    }

    /// Where there is no list.
    public static LeakedPasswords none() {
        return new LeakedPasswords(Optional.empty());
    }

    /// The list of a file; none when there is no such file.
    ///
    /// @throws IllegalArgumentException when it is no such list: half a list would be taken for a
    ///     whole one
    public static LeakedPasswords in(Path file) {
        if (!Files.exists(file)) {
            return none();
        }
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            long end = Math.max(0, lines.length() - LOOKED_AT);
            if (!isInOrder(lines, 0) || !isInOrder(lines, end)) {
                throw new IllegalArgumentException(
                        "The file " + file + " must hold the SHA-1 of one password on each line, in order.");
            }
            return new LeakedPasswords(Optional.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether there is a list at all.
    public boolean isKept() {
        return file.isPresent();
    }

    /// Whether a password leaked, as far as is known here.
    boolean holds(String password) {
        return file.filter(list -> holds(list, sha1(password))).isPresent();
    }

    private static boolean holds(Path list, String hash) {
        try (RandomAccessFile lines = new RandomAccessFile(list.toFile(), "r")) {
            long low = 0;
            long high = lines.length();
            // The line that is looked for begins at or after low, and before high.
            while (low < high) {
                long middle = low + (high - low) / 2;
                Line line = lineFrom(lines, middle);
                int order = line.text().isEmpty() ? 1 : line.hash().compareTo(hash);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    low = line.end();
                } else {
                    high = middle;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param end where the next one begins
    private record Line(String text, long end) {

        String hash() {
            return text.substring(0, Math.min(HASH, text.length())).toUpperCase(Locale.ROOT);
        }
    }

    /// The first line that begins there or later; an empty one where there is none.
    private static Line lineFrom(RandomAccessFile lines, long place) throws IOException {
        if (place > 0) {
            lines.seek(place - 1);
            skipRest(lines);
        } else {
            lines.seek(0);
        }
        byte[] read = new byte[LONGEST_LINE];
        long begun = lines.getFilePointer();
        int length = Math.max(0, lines.read(read));
        String text = new String(read, 0, length, StandardCharsets.US_ASCII);
        int end = text.indexOf('\n');
        return end < 0
                ? new Line(text.strip(), begun + length)
                : new Line(text.substring(0, end).strip(), begun + end + 1);
    }

    private static void skipRest(RandomAccessFile lines) throws IOException {
        int each = lines.read();
        while (each >= 0 && each != '\n') {
            each = lines.read();
        }
    }

    /// Whether some lines from there on are what they must be; the same list is also given out by
    /// how often each password was seen, in which nothing is found.
    private static boolean isInOrder(RandomAccessFile lines, long from) throws IOException {
        Line line = lineFrom(lines, from);
        boolean any = !line.text().isEmpty() || from > 0;
        String before = "";
        while (any && !line.text().isEmpty() && line.end() <= from + LOOKED_AT) {
            if (!HASHED.matcher(line.text()).matches() || line.hash().compareTo(before) <= 0) {
                return false;
            }
            before = line.hash();
            line = lineFrom(lines, line.end());
        }
        return any;
    }

    /// What such lists are made of; it protects nothing here.
    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
