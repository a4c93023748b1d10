// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the organisations that an act names take part: a key is well-formed long before anybody bears it.
final class TakingPart {

    private TakingPart() {}

    /// A refusal for each component that names nobody, an organisation of another kind, or one that did not take part
    /// on the material day: not yet, or closed before.
    static List<Refusal> unknown(ActType<?> type, Act act, Registers registers, LocalDate happenedOn) {
        List<Refusal> refusals = new ArrayList<>();
        for (Component component : type.components()) {
            if (component.shape() instanceof Shape.OrganisationShape shape) {
                named(component, act)
                        .flatMap(id -> refusal(id, shape, registers, happenedOn, component.name()))
                        .ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private static Optional<Refusal> refusal(
            OrganisationId id, Shape.OrganisationShape shape, Registers registers, LocalDate day, String field) {
        Optional<Organisation> known =
                registers.organisation(id).filter(o -> shape.kinds().contains(o.kind()));
        if (known.isEmpty()) {
            return Optional.of(Refusal.ofField("unknownOrganisation", field));
        }
        return known.get().takesPartOn(day)
                ? Optional.empty()
                : Optional.of(Refusal.ofField("organisationNotThen", field));
    }

    private static Optional<OrganisationId> named(Component component, Act act) {
        Object value = component.of((Record) act);
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return present instanceof OrganisationId id ? Optional.of(id) : Optional.empty();
    }
}
