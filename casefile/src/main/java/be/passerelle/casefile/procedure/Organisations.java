// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the organisations that an act names take part: a key is well-formed long before anybody bears it.
final class Organisations {

    private Organisations() {}

    /// A refusal for each component that names nobody, or an organisation of another kind.
    static List<Refusal> unknown(ActType<?> type, Act act, Registers registers) {
        List<Refusal> refusals = new ArrayList<>();
        for (Component component : type.components()) {
            if (component.shape() instanceof Shape.OrganisationShape shape
                    && named(component, act)
                            .filter(id -> !isKnown(id, shape, registers))
                            .isPresent()) {
                refusals.add(new Refusal(
                        "unknownOrganisation",
                        Phrase.of("refusal.unknownOrganisation"),
                        Optional.empty(),
                        Optional.of(component.name()),
                        Refusal.Kind.CONTENT));
            }
        }
        return refusals;
    }

    private static Optional<OrganisationId> named(Component component, Act act) {
        Object value = component.of((Record) act);
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return present instanceof OrganisationId id ? Optional.of(id) : Optional.empty();
    }

    private static boolean isKnown(OrganisationId id, Shape.OrganisationShape shape, Registers registers) {
        return registers
                .organisation(id)
                .filter(o -> shape.kinds().contains(o.kind()))
                .isPresent();
    }
}
