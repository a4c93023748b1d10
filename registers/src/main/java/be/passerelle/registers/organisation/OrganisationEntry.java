// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One organisation with all that was ever known of it.
///
/// @param id its key
/// @param kind what it is
/// @param details its names and numbers, each from a day, in the order in which they were recorded
/// @param lastDay the last day on which it takes part; [LocalDate#MAX] while no end is known
public record OrganisationEntry(OrganisationId id, OrganisationKind kind, List<Details> details, LocalDate lastDay)
        implements RegisterEntry {

    /// Names and numbers from a day.
    public record Details(
            LocalDate from,
            Map<Language, String> names,
            Optional<EnterpriseNumber> enterpriseNumber,
            Optional<String> insurerCode,
            Set<Region> regions) {

        public Details {
            names = Map.copyOf(names);
            regions = Set.copyOf(regions);
        }
    }

    public OrganisationEntry {
        details = List.copyOf(details);
    }

    /// The entry that the registration of an organisation opens.
    public static OrganisationEntry of(OrganisationAct.Registered act) {
        Details first = details(act.from(), act.names(), act.enterpriseNumber(), act.insurerCode(), act.regions());
        return new OrganisationEntry(new OrganisationId(act.key()), act.kind(), List.of(first), LocalDate.MAX);
    }

    @Override
    public RegisterKey key() {
        return RegisterKey.organisation(id);
    }

    @Override
    public OrganisationEntry after(RecordedAct recorded) {
        return recorded.act() instanceof OrganisationAct act ? after(act) : this;
    }

    /// The entry after one more act.
    public OrganisationEntry after(OrganisationAct act) {
        return switch (act) {
            case OrganisationAct.Registered _ -> this;
            case OrganisationAct.DetailsChanged c -> {
                List<Details> more = new ArrayList<>(details);
                more.add(details(c.from(), c.names(), c.enterpriseNumber(), c.insurerCode(), c.regions()));
                yield new OrganisationEntry(id, kind, more, lastDay);
            }
            case OrganisationAct.Closed closed -> new OrganisationEntry(id, kind, details, closed.lastDay());
        };
    }

    public LocalDate firstDay() {
        return details.getFirst().from();
    }

    /// The organisation as it is on a day; before its first day as it began.
    public Organisation on(LocalDate day) {
        Details current = details.getFirst();
        for (Details each : details) {
            if (!each.from().isAfter(day) && !each.from().isBefore(current.from())) {
                current = each;
            }
        }
        LocalDate until = lastDay.isBefore(firstDay()) ? firstDay() : lastDay;
        return new Organisation(
                id,
                kind,
                current.names(),
                current.enterpriseNumber(),
                current.insurerCode(),
                current.regions(),
                Period.of(firstDay(), until));
    }

    public boolean isClosed() {
        return lastDay.isBefore(LocalDate.MAX);
    }

    private static Details details(
            LocalDate from, Names names, Optional<String> enterprise, Optional<String> insurer, List<Region> regions) {
        Set<Region> where = EnumSet.noneOf(Region.class);
        where.addAll(regions);
        return new Details(from, names.byLanguage(), enterprise.flatMap(EnterpriseNumber::parse), insurer, where);
    }
}
