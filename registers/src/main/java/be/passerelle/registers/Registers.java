// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers;

import be.passerelle.law.calendar.Day;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.KnownKeys;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.StandIns;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.setting.Setting;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The dated facts that are nobody's file. Functions of a file take them as they stood.
public final class Registers implements KnownRegisters {

    private final Map<OrganisationId, Organisation> organisations;
    private final Map<OrganisationKind, Organisation> onlyOfKind;
    private final List<Convention> conventions;
    private final List<Directive> directives;
    private final Map<PersonId, List<Mandate>> mandates;
    private final KnownKeys knownKeys;
    private final StandIns standIns;
    private final Map<OrganisationId, SettingEntry> settings;

    private Registers(
            Collection<Organisation> organisations,
            List<Convention> conventions,
            List<Directive> directives,
            List<Mandate> mandates,
            KnownKeys knownKeys,
            List<Absence> absences,
            List<SettingEntry> settings) {
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
        this.mandates = mandates.stream().collect(Collectors.groupingBy(Mandate::person));
        this.knownKeys = knownKeys;
        this.standIns = new StandIns(this.mandates, absences);
        this.settings = new HashMap<>();
        settings.forEach(s -> this.settings.put(s.organisation(), s));
    }

    public static Registers of(
            Collection<Organisation> organisations, List<Convention> conventions, List<Directive> directives) {
        return of(organisations, conventions, directives, List.of(), List.of(), List.of());
    }

    /// Those in which nothing was ever said of people but by these mandates.
    public static Registers of(
            Collection<Organisation> organisations,
            List<Convention> conventions,
            List<Directive> directives,
            List<Mandate> mandates,
            List<Absence> absences,
            List<SettingEntry> settings) {
        return of(organisations, conventions, directives, mandates, KnownKeys.of(mandates), absences, settings);
    }

    public static Registers of(
            Collection<Organisation> organisations,
            List<Convention> conventions,
            List<Directive> directives,
            List<Mandate> mandates,
            KnownKeys knownKeys,
            List<Absence> absences,
            List<SettingEntry> settings) {
        return new Registers(organisations, conventions, directives, mandates, knownKeys, absences, settings);
    }

    /// These registers, whatever the day: they do not move.
    @Override
    public Registers on(LocalDate day) {
        return this;
    }

    /// Every organisation by its key, also those that take part no longer.
    public Map<OrganisationId, Organisation> organisations() {
        return organisations;
    }

    /// The framework agreements.
    public List<Convention> conventions() {
        return conventions;
    }

    /// The directives of the high commission, each in each of its versions.
    public List<Directive> directives() {
        return directives;
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /// Whether the partner may send requests for training straight to the institute.
    public boolean hasConvention(OrganisationId partner, LocalDate day) {
        return lets(partner, RequestKind.TRAINING, day);
    }

    /// Whether the partner may send requests of that kind straight to the institute.
    public boolean lets(OrganisationId partner, RequestKind kind, LocalDate day) {
        for (Convention convention : conventions) {
            if (convention.partner().equals(partner) && convention.period().contains(day) && convention.lets(kind)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a convention is in application under which the partner does this: each from a day of its own.
    public boolean lets(OrganisationId partner, PartnerTask task, LocalDate day) {
        return conventions.stream()
                .anyMatch(convention -> convention.partner().equals(partner)
                        && convention.period().contains(day)
                        && convention.lets(task));
    }

    /// The last day on which the answer of [#hasConvention] for that day stays the same; [LocalDate#MAX]
    /// when it does for good.
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

    /// The only organisation of a kind, when there is exactly one, as for the institute. Asked for each row
    /// of the procedure that the institute performs, so it is found once.
    public Optional<Organisation> only(OrganisationKind kind) {
        return Optional.ofNullable(onlyOfKind.get(kind));
    }

    /// Every mandate of everybody, each for as long as nothing of it changes.
    public List<Mandate> mandates() {
        return mandates.values().stream().flatMap(List::stream).toList();
    }

    /// The mandates that a person holds on a day. A person may hold several.
    public List<Mandate> mandatesOn(PersonId person, LocalDate day) {
        return mandates.getOrDefault(person, List.of()).stream()
                .filter(m -> m.period().contains(day))
                .toList();
    }

    /// Whether two keys are of one human: the same key, or keys of which the same national
    /// number was ever said, at whichever organisation. What takes two people takes two humans.
    public boolean isSame(PersonId one, PersonId other) {
        return knownKeys.isSame(one, other);
    }

    /// Every national number that was ever said of a key: whoever has it handles no file of any
    /// of them.
    public Set<NationalNumber> numbersOf(PersonId person) {
        return knownKeys.numbersOf(person);
    }

    /// The name of somebody to whom a mandate was ever given.
    public Optional<String> nameOf(PersonId person) {
        return knownKeys.nameOf(person);
    }

    /// The mandates of a role in an organisation on a day.
    public List<Mandate> heldIn(OrganisationId organisation, Role role, LocalDate day) {
        return mandates.values().stream()
                .flatMap(List::stream)
                .filter(m -> m.organisation().equals(organisation) && m.role() == role)
                .filter(m -> m.period().contains(day))
                .toList();
    }

    /// Those who were given a role in an organisation and do not hold it on a day: what they
    /// had in hand is nobody's. On the day on which a mandate is given somebody may take
    /// something, also if it then ends before it began.
    public Set<PersonId> formerHolders(OrganisationId organisation, Role role, LocalDate day) {
        Set<PersonId> held = knownKeys
                .given(organisation, role)
                .filter(mandate -> !mandate.period().from().isAfter(day))
                .map(Mandate::person)
                .collect(Collectors.toCollection(HashSet::new));
        heldIn(organisation, role, day).forEach(mandate -> held.remove(mandate.person()));
        return held;
    }

    /// Who let go of what they had in hand in a role of an organisation: whoever holds the role no longer, of
    /// all; whoever went to other teams, of what they had taken while all their teams were others.
    ///
    /// @return for each person the day before which they must have taken something for it to be free; the last
    ///     of all days when everything is
    public Map<PersonId, LocalDate> lettingGo(OrganisationId organisation, Role role, LocalDate day) {
        Map<PersonId, LocalDate> lettingGo = new HashMap<>();
        formerHolders(organisation, role, day).forEach(person -> lettingGo.put(person, LocalDate.MAX));
        for (Mandate held : heldIn(organisation, role, day)) {
            mandates.getOrDefault(held.person(), List.of()).stream()
                    .filter(m -> m.organisation().equals(organisation) && m.role() == role)
                    .filter(m -> m.period().until().isBefore(day) && m.isOfOtherTeamsThan(held.teams()))
                    .map(m -> Day.after(m.period().until()))
                    .max(Comparator.naturalOrder())
                    .ifPresent(from -> lettingGo.put(held.person(), from));
        }
        return lettingGo;
    }

    /// Who stands in for whom.
    public StandIns standIns() {
        return standIns;
    }

    /// What an organisation set for itself; empty when nobody set it by that day.
    public OptionalInt setting(OrganisationId organisation, Setting setting, LocalDate day) {
        SettingEntry entry = settings.get(organisation);
        return entry == null
                ? OptionalInt.empty()
                : entry.on(setting, day).stream()
                        .mapToInt(SettingEntry.Value::value)
                        .findFirst();
    }
}
