// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.register;

import be.passerelle.casefile.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The dated facts that are nobody's file. Functions of a file take them as they stood.
///
/// @param organisations every organisation by its key
/// @param conventions the framework agreements
/// @param directives the directives of the high commission
public record Registers(
        Map<OrganisationId, Organisation> organisations, List<Convention> conventions, List<Directive> directives) {

    public Registers {
        organisations = Map.copyOf(organisations);
        conventions = List.copyOf(conventions);
        directives = List.copyOf(directives);
    }

    public static Registers of(
            Collection<Organisation> organisations, List<Convention> conventions, List<Directive> directives) {
        return new Registers(
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity())),
                conventions,
                directives);
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    public boolean hasConvention(OrganisationId partner, LocalDate day) {
        for (Convention convention : conventions) {
            if (convention.partner().equals(partner) && convention.period().contains(day)) {
                return true;
            }
        }
        return false;
    }

    public List<Directive> directivesOn(LocalDate day) {
        return directives.stream().filter(d -> d.period().contains(day)).toList();
    }

    /// The only organisation of a kind, when there is exactly one, as for the institute.
    public Optional<Organisation> only(OrganisationKind kind) {
        List<Organisation> found =
                organisations.values().stream().filter(o -> o.kind() == kind).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
