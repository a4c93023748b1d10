// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.pilot;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.util.Optional;

/// A pilot project that the sources tell of. What they do not tell is empty.
///
/// @param from its first day, where a source tells the day
/// @param period how long it ran, and what of it is not known
/// @param people for whom it was
/// @param quota how many at most
/// @param decides who decided, where not everybody did as usual
/// @param evaluation what came out of it
/// @param here what Passerelle does with it
/// @param certainty how sure we are of the treatment
public record PilotProject(
        String name,
        Wording title,
        Optional<LocalDate> from,
        Wording period,
        Wording people,
        Optional<Wording> quota,
        Optional<Wording> payer,
        Optional<Wording> decides,
        Optional<Wording> evaluation,
        Wording here,
        Citation citation,
        Certainty certainty) {}
