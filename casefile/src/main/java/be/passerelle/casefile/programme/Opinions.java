// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import java.util.Optional;

/// The opinions on a request.
///
/// @param social the social expert's
/// @param medical the inspecting physician's
public record Opinions(Optional<Opinion> social, Optional<Opinion> medical) {

    static final Opinions NONE = new Opinions(Optional.empty(), Optional.empty());

    Opinions social(Opinion opinion) {
        return new Opinions(Optional.of(opinion), medical);
    }

    Opinions medical(Opinion opinion) {
        return new Opinions(social, Optional.of(opinion));
    }

    /// Whether both were given.
    public boolean areComplete() {
        return social.isPresent() && medical.isPresent();
    }
}
