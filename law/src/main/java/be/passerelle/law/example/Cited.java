// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Reason;
import java.util.TreeSet;

/// What a reason cites, on whichever line.
public final class Cited {

    private Cited() {}

    /// Every place that the lines of the reason name: articles of rules, and where the values of the law come
    /// from.
    public static TreeSet<Citation> in(Reason reason) {
        TreeSet<Citation> cited = new TreeSet<>(reason.citations());
        reason.steps().forEach(step -> cited.addAll(in(step)));
        return cited;
    }

    /// Whether one of them is in the article, and in its paragraph where both name one.
    ///
    /// @param place an article, or a paragraph of it
    public static boolean cites(Reason reason, Citation place) {
        return in(reason).stream().anyMatch(citation -> isIn(citation, place));
    }

    static boolean isIn(Citation citation, Citation place) {
        return citation.source().equals(place.source())
                && citation.article().equals(place.article())
                && (citation.paragraph().equals(place.paragraph())
                        || citation.paragraph().isEmpty()
                        || place.paragraph().isEmpty());
    }
}
