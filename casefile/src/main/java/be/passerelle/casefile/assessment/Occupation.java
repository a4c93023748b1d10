// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.stream.act.TextLength;

/// An occupation in a classification.
///
/// @param scheme which classification
/// @param code its code there
/// @param label its name, as the classification gives it
public record Occupation(
        OccupationScheme scheme,
        @TextLength(max = 80) String code,
        @TextLength(max = 160) String label) {}
