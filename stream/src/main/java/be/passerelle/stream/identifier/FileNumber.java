// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.Locale;
import java.util.Optional;

/// The number of a file as people read it out: ten letters and digits without look-alikes, in two groups of
/// five.
///
/// @param written the number with its dash, upper case, for instance `7K3M9-2QD4X`
public record FileNumber(String written) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    /// The number of a file: the first fifty bits of its identifier.
    public static FileNumber of(CaseFileId file) {
        long bits = file.value().getMostSignificantBits() >>> 14;
        char[] letters = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            letters[i] = ALPHABET.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        String all = new String(letters);
        return new FileNumber(all.substring(0, 5) + "-" + all.substring(5));
    }

    /// Reads a number as people type it: any case, with or without its dash, `O` for zero, `I` or `L` for
    /// one.
    public static Optional<FileNumber> parse(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new FileNumber(letters.substring(0, 5) + "-" + letters.substring(5)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return written;
    }
}
