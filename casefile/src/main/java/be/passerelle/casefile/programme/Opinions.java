// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;
import java.util.stream.Stream;

/// The opinions on a request.
///
/// @param social the social expert's
/// @param medical the inspecting physician's
/// @param latest the one that was given on the latest day: nobody decides on them before
public record Opinions(Optional<Opinion> social, Optional<Opinion> medical, Optional<DatedFact> latest) {

    static final Opinions NONE = new Opinions(Optional.empty(), Optional.empty(), Optional.empty());

    Opinions social(Opinion opinion, DatedFact given) {
        return new Opinions(Optional.of(opinion), medical, later(given));
    }

    Opinions medical(Opinion opinion, DatedFact given) {
        return new Opinions(social, Optional.of(opinion), later(given));
    }

    private Optional<DatedFact> later(DatedFact given) {
        return latest.filter(known -> known.day().isAfter(given.day())).or(() -> Optional.of(given));
    }

    /// Whether both were given.
    public boolean areComplete() {
        return social.isPresent() && medical.isPresent();
    }

    /// Whether one of those that were given is unfavourable.
    public boolean areUnfavourable() {
        return Stream.of(social, medical).flatMap(Optional::stream).anyMatch(Opinion.UNFAVOURABLE::equals);
    }
}
