// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Choices;
import be.passerelle.stream.act.Reference;
import java.util.List;

/// Where the choices of a reference come from in an entry of a register. Whoever may perform the act may choose among
/// all of them.
public interface RegisterChoices extends Choices {

    /// What may be chosen today, in the order in which it is shown.
    List<Choice> in(AtEntry at);

    /// Whether these acts may be named.
    default boolean admits(AtEntry at, List<ActNumber> acts) {
        return in(at).stream().anyMatch(choice -> choice.acts().equals(acts));
    }

    /// Those that a reference declares.
    ///
    /// @throws IllegalArgumentException when it declares none, or some that look at another kind of stream
    static RegisterChoices of(Reference reference) {
        return reference
                .shape()
                .among()
                .filter(RegisterChoices.class::isInstance)
                .map(RegisterChoices.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the choices of " + reference.field() + " do not look at a register"));
    }
}
