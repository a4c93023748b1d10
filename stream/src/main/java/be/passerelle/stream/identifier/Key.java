// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

/// What a key may look like: letters and digits of ASCII, and some marks that do not stand first. Keys are looked at
/// for every act that is read, many times as often as a pattern would be worth its while.
///
/// @param longest how many characters at most
/// @param marks what may stand between letters and digits
record Key(int longest, String marks) {

    boolean fits(String key) {
        if (key.isEmpty() || key.length() > longest || !isAlphanumeric(key.charAt(0))) {
            return false;
        }
        for (int i = 1; i < key.length(); i++) {
            char each = key.charAt(i);
            if (!isAlphanumeric(each) && marks.indexOf(each) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
    }
}
