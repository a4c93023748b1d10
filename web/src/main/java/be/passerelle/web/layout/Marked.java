// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.ArrayList;
import java.util.List;

/// A text in which `**` before and after marks what matters most. Nothing else is markup; all of it is escaped.
public record Marked(List<Part> parts) {

    private static final String MARK = "**";

    /// A stretch of text, strong or not.
    public record Part(String text, boolean strong) {}

    public Marked {
        parts = List.copyOf(parts);
    }

    /// Splits a text at its marks; a mark without a second one stays as it is written.
    public static Marked of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (true) {
            int opening = text.indexOf(MARK, from);
            int closing = opening < 0 ? -1 : text.indexOf(MARK, opening + MARK.length());
            if (closing < 0) {
                add(parts, text.substring(from), false);
                return new Marked(parts);
            }
            add(parts, text.substring(from, opening), false);
            add(parts, text.substring(opening + MARK.length(), closing), true);
            from = closing + MARK.length();
        }
    }

    private static void add(List<Part> parts, String text, boolean strong) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, strong));
        }
    }
}
