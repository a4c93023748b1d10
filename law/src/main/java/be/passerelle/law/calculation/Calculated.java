// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came out of a calculation.
///
/// @param parts the answers
/// @param curve what is left over all fractions of a job, where that was asked
/// @param supposed what was taken as given, because nobody can say it yet
public record Calculated(List<CalculatedPart> parts, Optional<FractionCurve> curve, List<Phrase> supposed) {

    public Calculated {
        parts = List.copyOf(parts);
        supposed = List.copyOf(supposed);
    }

    static Calculated of(CalculatedPart... parts) {
        return new Calculated(List.of(parts), Optional.empty(), List.of());
    }

    Calculated with(FractionCurve other) {
        return new Calculated(parts, Optional.of(other), supposed);
    }

    Calculated supposing(Phrase taken) {
        List<Phrase> all = new ArrayList<>(supposed);
        all.add(taken);
        return new Calculated(parts, curve, all);
    }

    /// All answers, in order.
    public List<CalculatedLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
}
