// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

/// In French `de` loses its vowel before another: the hours of October are `les heures d’octobre`. Whether it
/// does is known once the value stands behind it. Before an `h` it stays: some are aspirated, and no value that
/// is written so begins with one that is not.
final class FrenchElision {

    private static final String DE = "de ";
    private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüœæ";

    private FrenchElision() {}

    /// Elides before a value.
    ///
    /// @param at where the value begins
    static void before(StringBuilder text, int at) {
        int from = at - DE.length();
        boolean isDe = from >= 0
                && text.substring(from, at).equalsIgnoreCase(DE)
                && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
        if (isDe && at < text.length() && VOWELS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0) {
            text.replace(from + 1, at, "’");
        }
    }
}
