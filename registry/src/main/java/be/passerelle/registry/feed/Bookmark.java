// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far somebody read the feed, in a form that they keep and bring again. It fits the act that it stands after: when
/// an older backup was restored and other acts came in the place of lost ones, that is noticed.
///
/// @param position the place of that act in the order of the whole log; 0 before the first
/// @param check the first eight digits of the hash of its row
public record Bookmark(long position, String check) {

    /// Before the first act.
    public static final Bookmark BEGINNING = new Bookmark(0, "00000000");

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,15})-([0-9a-f]{8})");

    /// The longest that one is written.
    public static final int LONGEST = 24;

    /// Reads one as it was written.
    public static Optional<Bookmark> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Bookmark(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    public String written() {
        return position + "-" + check;
    }
}
