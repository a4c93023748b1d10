// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who stands in for whom. An absence names a deputy; the mandate of the deputy may end, or they may go on leave, after
/// it was announced. So who stands in is found for each day, from what is so on that day.
public final class StandIns {

    private final Map<PersonId, List<Mandate>> mandates;
    private final List<Absence> absences;
    private final Map<PersonId, List<Absence>> byPerson;
    private final Map<PersonId, List<Absence>> byDeputy;

    /// @param mandates those of each person
    public StandIns(Map<PersonId, List<Mandate>> mandates, Collection<Absence> absences) {
        this.mandates = mandates;
        this.absences = List.copyOf(absences);
        this.byPerson = absences.stream().collect(Collectors.groupingBy(Absence::person));
        this.byDeputy = absences.stream().collect(Collectors.groupingBy(Absence::deputy));
    }

    /// For whom a person stands in on a day, in a role of an organisation. What somebody left who holds the role no
    /// longer is for anybody to take.
    public Set<PersonId> standsInFor(PersonId deputy, OrganisationId organisation, Role role, LocalDate day) {
        return byDeputy.getOrDefault(deputy, List.of()).stream()
                .filter(a -> isIn(a, organisation, role) && a.period().contains(day))
                .filter(a -> holds(a.person(), a, day) && isThere(deputy, organisation, role, day))
                .map(Absence::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The days of absences of a person in a role of an organisation, and those on which they stand in for others,
    /// that are not over on a day; the soonest first.
    public List<StandIn> around(PersonId person, OrganisationId organisation, Role role, LocalDate day) {
        return absences.stream()
                .filter(a -> isIn(a, organisation, role))
                .filter(a -> a.person().equals(person) || a.deputy().equals(person))
                .flatMap(a -> of(a, day).stream())
                .filter(s -> s.attended() || s.absence().person().equals(person))
                .sorted(Comparator.comparing(s -> s.days().from()))
                .toList();
    }

    /// The days from a day on for which somebody announced that they are away, and on which nobody stands in.
    public List<StandIn> alone(LocalDate day) {
        return absences.stream()
                .flatMap(a -> of(a, day).stream())
                .filter(s -> !s.attended())
                .toList();
    }

    /// The days of an absence from a day on, by whether the deputy is there; none on which whoever is away holds the
    /// role no longer: nothing is to be done for them then.
    public List<StandIn> of(Absence absence, LocalDate day) {
        List<StandIn> days = new ArrayList<>();
        List<LocalDate> begins = List.copyOf(changes(absence, day));
        for (int i = 0; i < begins.size(); i++) {
            LocalDate from = begins.get(i);
            LocalDate until = i + 1 < begins.size()
                    ? Day.before(begins.get(i + 1))
                    : absence.period().until();
            if (holds(absence.person(), absence, from)) {
                boolean attended = isThere(absence.deputy(), absence.organisation(), absence.role(), from);
                add(days, new StandIn(absence, Period.of(from, until), attended));
            }
        }
        return List.copyOf(days);
    }

    private static void add(List<StandIn> days, StandIn next) {
        boolean goesOn = !days.isEmpty()
                && days.getLast().attended() == next.attended()
                && Day.after(days.getLast().days().until()).equals(next.days().from());
        LocalDate from = goesOn ? days.removeLast().days().from() : next.days().from();
        days.add(new StandIn(next.absence(), Period.of(from, next.days().until()), next.attended()));
    }

    /// The first of the days that are asked for, and those on which somebody comes or goes.
    private TreeSet<LocalDate> changes(Absence absence, LocalDate day) {
        Period period = absence.period();
        if (period.until().isBefore(day)) {
            return new TreeSet<>();
        }
        LocalDate first = Day.later(period.from(), day);
        Predicate<LocalDate> within = d -> d.isAfter(first) && !d.isAfter(period.until());
        TreeSet<LocalDate> changes = Stream.of(absence.person(), absence.deputy())
                .flatMap(this::periods)
                .flatMap(p -> Stream.of(p.from(), Day.after(p.until())))
                .filter(within)
                .collect(Collectors.toCollection(TreeSet::new));
        changes.add(first);
        return changes;
    }

    private Stream<Period> periods(PersonId person) {
        return Stream.concat(
                mandates.getOrDefault(person, List.of()).stream().map(Mandate::period),
                byPerson.getOrDefault(person, List.of()).stream().map(Absence::period));
    }

    private boolean isThere(PersonId deputy, OrganisationId organisation, Role role, LocalDate day) {
        return holds(deputy, organisation, role, day)
                && byPerson.getOrDefault(deputy, List.of()).stream()
                        .noneMatch(
                                a -> isIn(a, organisation, role) && a.period().contains(day));
    }

    private boolean holds(PersonId person, Absence absence, LocalDate day) {
        return holds(person, absence.organisation(), absence.role(), day);
    }

    private boolean holds(PersonId person, OrganisationId organisation, Role role, LocalDate day) {
        return mandates.getOrDefault(person, List.of()).stream()
                .anyMatch(m -> m.organisation().equals(organisation)
                        && m.role() == role
                        && m.period().contains(day));
    }

    private static boolean isIn(Absence absence, OrganisationId organisation, Role role) {
        return absence.organisation().equals(organisation) && absence.role() == role;
    }
}
