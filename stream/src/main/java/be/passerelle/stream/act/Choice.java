// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that may be chosen where an act refers to another.
///
/// @param acts the numbers, one for each component that is chosen with it
/// @param label what it is called; an [ActNumber] among its values is worded as the act that it names
/// @param hint what tells it from the others
public record Choice(List<ActNumber> acts, Phrase label, Optional<Phrase> hint) {

    public Choice {
        acts = List.copyOf(acts);
    }

    /// The acts that its words name.
    public Stream<ActNumber> named() {
        return Stream.concat(Stream.of(label), hint.stream())
                .flatMap(phrase -> phrase.values().values().stream())
                .filter(ActNumber.class::isInstance)
                .map(ActNumber.class::cast);
    }

    /// An act, called what it is.
    public static Choice of(int act) {
        return of(act, Phrase.of("choice.act", "act", new ActNumber(act)));
    }

    /// An act, called by what it says most shortly.
    public static Choice called(int act, Object called) {
        return of(act, Phrase.of("choice.value", "value", called));
    }

    public static Choice of(int act, Phrase label) {
        return new Choice(List.of(new ActNumber(act)), label, Optional.empty());
    }

    /// The same with what tells it from the others.
    public Choice hinted(Phrase text) {
        return new Choice(acts, label, Optional.of(text));
    }
}
