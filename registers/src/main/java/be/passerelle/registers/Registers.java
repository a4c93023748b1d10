// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers;

import be.passerelle.law.calendar.Day;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The dated facts that are nobody's file. Functions of a file take them as they stood.
public final class Registers {

    private final Map<OrganisationId, Organisation> organisations;
    private final Map<OrganisationKind, Organisation> onlyOfKind;
    private final List<Convention> conventions;
    private final List<Directive> directives;

    private Registers(
            Collection<Organisation> organisations, List<Convention> conventions, List<Directive> directives) {
        this.organisations =
                organisations.stream().collect(Collectors.toUnmodifiableMap(Organisation::id, Function.identity()));
        this.onlyOfKind = new EnumMap<>(OrganisationKind.class);
        organisations.stream()
                .collect(Collectors.groupingBy(Organisation::kind))
                .forEach((kind, all) -> {
                    if (all.size() == 1) {
                        onlyOfKind.put(kind, all.getFirst());
                    }
                });
        this.conventions = List.copyOf(conventions);
        this.directives = List.copyOf(directives);
    }

    public static Registers of(
            Collection<Organisation> organisations, List<Convention> conventions, List<Directive> directives) {
        return new Registers(organisations, conventions, directives);
    }

    /// Every organisation by its key.
    public Map<OrganisationId, Organisation> organisations() {
        return organisations;
    }

    /// The framework agreements.
    public List<Convention> conventions() {
        return conventions;
    }

    /// The directives of the high commission.
    public List<Directive> directives() {
        return directives;
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

    /// The last day on which the answer of [#hasConvention] for that day stays the same; [LocalDate#MAX] when it does
    /// for
    /// good.
    public LocalDate conventionStableUntil(OrganisationId partner, LocalDate day) {
        LocalDate stable = LocalDate.MAX;
        for (Convention convention : conventions) {
            if (convention.partner().equals(partner)) {
                LocalDate last = convention.period().from().isAfter(day)
                        ? Day.before(convention.period().from())
                        : convention.period().until();
                stable = last.isBefore(day) || last.isAfter(stable) ? stable : last;
            }
        }
        return stable;
    }

    public List<Directive> directivesOn(LocalDate day) {
        return directives.stream().filter(d -> d.period().contains(day)).toList();
    }

    /// The only organisation of a kind, when there is exactly one, as for the institute. Asked for each row of the
    /// procedure that the institute performs, so it is found once.
    public Optional<Organisation> only(OrganisationKind kind) {
        return Optional.ofNullable(onlyOfKind.get(kind));
    }
}
