// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an act of a register and its form look at.
///
/// @param book all registers, before the act
/// @param key the stream that the act is for
/// @param registers what the book comes to today
/// @param today the day on which the act is recorded
public record RegisterSituation(RegisterBook book, RegisterKey key, Registers registers, LocalDate today)
        implements AtEntry {

    public static RegisterSituation of(RegisterBook book, RegisterKey key, LocalDate today) {
        return new RegisterSituation(book, key, book.on(today), today);
    }

    @Override
    public Optional<RegisterEntry> entry() {
        return book.page(key).map(RegisterBook.Page::entry);
    }

    /// The entry of an act that is known to have one of this kind.
    <E> E existing(Class<E> kind) {
        return entry(kind)
                .orElseThrow(() -> new IllegalStateException("the stream " + key + " is no " + kind.getSimpleName()));
    }

    @Override
    public Map<PersonId, Colleague> holders(OrganisationId organisation, Role role) {
        return registers.mandates().stream()
                .filter(m -> m.organisation().equals(organisation) && m.role() == role && isOpen(m.period()))
                .collect(Collectors.toMap(
                        Mandate::person, m -> new Colleague(m.name(), m.languages()), (_, later) -> later));
    }

    @Override
    public Set<OrganisationId> organisations() {
        return registers.organisations().values().stream()
                .filter(o -> isOpen(o.period()))
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those of their own organisation, but for a head of department, who keeps administrators everywhere; each either
    /// from one person or from two.
    @Override
    public Set<Role> given(Performer by, OrganisationId organisation, ActType<?> act) {
        boolean head = by.role() == Role.DEPARTMENT_HEAD;
        boolean byTwo = act.of() == MandateAct.Proposed.class;
        return registers.organisation(organisation).stream()
                .filter(_ -> head || organisation.equals(by.organisation()))
                .flatMap(o -> Keepers.rolesIn(o.kind()).stream())
                .filter(role -> Keepers.confirm().contains(role) == byTwo)
                .filter(role -> !head || role == Role.ORGANISATION_ADMINISTRATOR)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOpen(Period period) {
        return !period.until().isBefore(today);
    }
}
