// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// What people type may be read as it stands: it holds nothing that nobody sees, behind which a name can hide,
/// or that turns the direction of writing around, and nothing that cannot be stored.
public final class VisibleText {

    /// Letters that are empty, marks that join to nothing, and signs that choose how another one is drawn.
    private static final List<IntPredicate> UNSEEN = List.of(
            among(0x034F, 0x034F),
            among(0x115F, 0x1160),
            among(0x17B4, 0x17B5),
            among(0x180B, 0x180F),
            among(0x2800, 0x2800),
            among(0x3164, 0x3164),
            among(0xFE00, 0xFE0F),
            among(0xFFA0, 0xFFA0),
            among(0xE0000, 0xE0FFF));

    /// What scripts need between their letters, and to say in which direction a sign goes.
    private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D, 0x200E, 0x200F);

    private VisibleText() {}

    /// @param lines whether it may have more than one line
    public static boolean isVisible(String text, boolean lines) {
        return text.codePoints().noneMatch(c -> isUnfit(c) && !(c == '\n' && lines))
                && (text.isEmpty() || signs(text) > 0);
    }

    /// How many signs there are that are seen by themselves: no blanks, no marks that stand on others.
    public static long signs(String text) {
        return text.codePoints().filter(VisibleText::isSign).count();
    }

    private static boolean isSign(int codePoint) {
        return switch ((byte) Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> !isUnfit(codePoint);
        };
    }

    /// Control characters, halves of a character, which UTF-8 cannot carry, marks of format and of direction,
    /// separators of lines, what is private or no character yet, and what nobody sees.
    private static boolean isUnfit(int codePoint) {
        return !JOINERS.contains(codePoint)
                && (isUnfit((byte) Character.getType(codePoint))
                        || UNSEEN.stream().anyMatch(unseen -> unseen.test(codePoint)));
    }

    private static boolean isUnfit(byte type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static IntPredicate among(int first, int last) {
        return codePoint -> codePoint >= first && codePoint <= last;
    }
}
