// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.Set;

/// What people type may be read as it stands: it holds nothing that nobody sees, behind which a name can hide,
/// or that turns the direction of writing around, and nothing that cannot be stored.
public final class VisibleText {

    /// Hyphens and spaces of no width, and letters that are empty.
    private static final Set<Integer> UNSEEN =
            Set.of(0x00AD, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x2800, 0x3164, 0xFEFF, 0xFFA0);

    private VisibleText() {}

    /// @param lines whether it may have more than one line
    public static boolean isVisible(String text, boolean lines) {
        return text.codePoints().noneMatch(c -> isUnfit(c) && !(c == '\n' && lines));
    }

    /// Control characters, halves of a character, which UTF-8 cannot carry, and what nobody sees. Marks that
    /// join letters stay.
    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || UNSEEN.contains(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
