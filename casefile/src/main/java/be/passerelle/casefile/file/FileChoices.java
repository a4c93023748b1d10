// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Choices;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Reference;
import java.util.List;

/// Where the choices of a reference come from in a case file.
public interface FileChoices extends Choices {

    /// What may be chosen now, in the order in which it is shown.
    ///
    /// @param by who chooses
    List<Choice> in(In<?> situation, Performer by);

    /// Whether these acts may be named: what may be chosen, unless the checks of the row say more exactly what is wrong
    /// with another.
    default boolean admits(In<?> situation, Performer by, List<ActNumber> acts) {
        return in(situation, by).stream().anyMatch(choice -> choice.acts().equals(acts));
    }

    /// Those of a reference: as it declares them, or the acts of its thread.
    ///
    /// @throws IllegalArgumentException when it declares choices that look at another kind of stream
    static FileChoices of(Reference reference) {
        return switch (reference.shape().among().orElse(null)) {
            case null -> new ActsInThread(reference.shape().types());
            case FileChoices choices -> choices;
            case Choices other ->
                throw new IllegalArgumentException("%s of %s does not look at a case file"
                        .formatted(other.getClass().getName(), reference.field()));
        };
    }
}
