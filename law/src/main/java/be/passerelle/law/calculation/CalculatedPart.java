// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.language.Phrase;
import java.util.List;

/// Lines of what came out that belong together.
public record CalculatedPart(Phrase title, List<CalculatedLine> lines) {

    public CalculatedPart {
        lines = List.copyOf(lines);
    }

    /// The last part of the key of its title, which names it within its calculation.
    public String code() {
        return title.key().substring(title.key().lastIndexOf('.') + 1);
    }
}
