// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

/// In French a space stands before `:` `;` `?` `!` and inside `«` `»`, and no line may break there. Text files may hold
/// plain spaces: a text gets those that do not break once, when it is read. What people wrote stays as it is.
final class FrenchSpacing {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String BEFORE = ":;?!»";

    private FrenchSpacing() {}

    static String of(String text) {
        StringBuilder spaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && (isBeforeMark(text, i) || isAfterQuote(text, i))) {
                spaced.setCharAt(i, NO_BREAK_SPACE);
            }
        }
        return spaced.toString();
    }

    private static boolean isBeforeMark(String text, int space) {
        return space + 1 < text.length() && BEFORE.indexOf(text.charAt(space + 1)) >= 0;
    }

    private static boolean isAfterQuote(String text, int space) {
        return space > 0 && text.charAt(space - 1) == '«';
    }
}
