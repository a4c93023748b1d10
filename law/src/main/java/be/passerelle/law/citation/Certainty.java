// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import be.passerelle.law.file.Entry;
import java.util.Locale;

/// How sure we are of something that the law says, after the quality of the source; surest first.
public enum Certainty {
    /// An official text or page.
    OFFICIAL,
    /// A secondary professional source.
    SECONDARY,
    /// Computed or inferred from other values.
    INFERRED,
    /// The sources conflict or are silent: an assumption, shown as an open question.
    OPEN;

    /// The certainty that an entry of a file of the law names.
    public static Certainty of(Entry entry) {
        String text = entry.text("certainty");
        for (Certainty certainty : values()) {
            if (certainty.name().toLowerCase(Locale.ROOT).equals(text)) {
                return certainty;
            }
        }
        throw entry.error("certainty", "'" + text + "' is no certainty", "Use official, secondary, inferred or open");
    }

    /// The less sure of the two.
    public Certainty weaker(Certainty other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
