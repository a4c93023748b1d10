// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.book.EntryOf;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which acts a page offers to somebody on an entry. What they then write is still checked.
public final class Offers {

    private Offers() {}

    /// The acts that somebody may perform on an entry today.
    public static List<ActType<?>> on(RegisterEntry entry, Performer by, LocalDate today) {
        List<Class<? extends RegisterAct>> fitting = switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) ->
                organisation.isClosed()
                        ? List.of()
                        : List.of(OrganisationAct.DetailsChanged.class, OrganisationAct.Closed.class);
            case EntryOf.Convention(var conventions) ->
                versions(
                        conventions.versions(),
                        by,
                        List.of(ConventionAct.Proposed.class, ConventionAct.EndProposed.class),
                        ConventionAct.Confirmed.class,
                        ConventionAct.Declined.class);
            case EntryOf.Directive(var directive) ->
                versions(
                        directive.versions(),
                        by,
                        List.of(DirectiveAct.Proposed.class, DirectiveAct.EndProposed.class),
                        DirectiveAct.Confirmed.class,
                        DirectiveAct.Declined.class);
            case EntryOf.Mandate(var mandates) -> mandates(mandates, by, today);
            case EntryOf.Setting _ -> List.of(SettingAct.Changed.class);
        };
        return performed(fitting, by);
    }

    /// The acts that open an entry of a register, for somebody who keeps it. A mandate is given by one
    /// person or proposed to a second one, as its role says.
    public static List<ActType<?>> opening(Register register, Performer by) {
        List<Class<? extends RegisterAct>> openers = switch (register) {
            case ORGANISATION -> List.of(OrganisationAct.Registered.class);
            case CONVENTION -> List.of(ConventionAct.Proposed.class);
            case DIRECTIVE -> List.of(DirectiveAct.Proposed.class);
            case MANDATE -> List.of(MandateAct.Given.class, MandateAct.Proposed.class);
            case SETTING -> List.of(SettingAct.Changed.class);
        };
        return performed(openers, by);
    }

    private static List<ActType<?>> performed(List<Class<? extends RegisterAct>> acts, Performer by) {
        List<ActType<?>> offered = new ArrayList<>();
        for (Class<? extends RegisterAct> act : acts) {
            ActType<?> type = ActType.of(act);
            if (Keepers.performs(by.role(), type)) {
                offered.add(type);
            }
        }
        return List.copyOf(offered);
    }

    private static <T> List<Class<? extends RegisterAct>> versions(
            Versions<T> versions,
            Performer by,
            List<Class<? extends RegisterAct>> proposing,
            Class<? extends RegisterAct> confirming,
            Class<? extends RegisterAct> declining) {
        if (versions.waiting().isEmpty()) {
            return versions.versions().isEmpty() ? List.of(proposing.getFirst()) : proposing;
        }
        boolean own = versions.waiting().stream().anyMatch(p -> p.by().equals(by.person()));
        return own ? List.of(declining) : List.of(confirming, declining);
    }

    private static List<Class<? extends RegisterAct>> mandates(MandateEntry entry, Performer by, LocalDate today) {
        boolean person = entry.person().equals(by.person());
        boolean own = person && entry.organisation().equals(by.organisation());
        boolean keeps = !person && keeps(entry, by);
        List<Mandate> held = entry.heldFrom(today);
        boolean open = !held.isEmpty();
        boolean away =
                entry.absences().stream().anyMatch(a -> !a.period().until().isBefore(today));
        List<Class<? extends RegisterAct>> fitting = new ArrayList<>();
        fitting.addAll(proposals(entry, by, person, keeps));
        if (keeps) {
            fitting.add(MandateAct.Given.class);
        }
        if (keeps && open) {
            fitting.add(MandateAct.Changed.class);
        }
        if (keeps && held.stream().anyMatch(m -> !Keepers.confirm().contains(m.role()))) {
            fitting.add(MandateAct.Ended.class);
        }
        if (keeps
                && entry.waiting().isEmpty()
                && held.stream().anyMatch(m -> Keepers.confirm().contains(m.role()))) {
            fitting.add(MandateAct.EndProposed.class);
        }
        if (keeps && entry.waiting().isEmpty() && entry.givenNumber().isPresent()) {
            fitting.add(MandateAct.NumberCorrectionProposed.class);
        }
        if ((keeps || own) && open) {
            fitting.add(MandateAct.AbsenceAnnounced.class);
        }
        if ((keeps || own) && away) {
            fitting.add(MandateAct.AbsenceEnded.class);
        }
        return fitting;
    }

    /// Whoever is to get the mandate may decline it, and whoever proposed it take it back. Nobody declines the end of
    /// their own, nor that their number is another.
    private static List<Class<? extends RegisterAct>> proposals(
            MandateEntry entry, Performer by, boolean person, boolean keeps) {
        if (entry.waiting().isEmpty()) {
            return keeps ? List.of(MandateAct.Proposed.class) : List.of();
        }
        boolean looks = keeps || keepsOwn(entry, by);
        boolean own = entry.waiting().stream().anyMatch(p -> p.by().equals(by.person()));
        if (!looks) {
            return List.of();
        }
        if (person && !own && entry.waiting().stream().noneMatch(Proposal.Start.class::isInstance)) {
            return List.of();
        }
        return own || person
                ? List.of(MandateAct.Declined.class)
                : List.of(MandateAct.Confirmed.class, MandateAct.Declined.class);
    }

    /// A head of department keeps the mandates of administrators everywhere, and looks at what is proposed at home.
    private static boolean keeps(MandateEntry entry, Performer by) {
        return by.role() == Role.DEPARTMENT_HEAD ? entry.isOfAdministrator() : keepsOwn(entry, by);
    }

    private static boolean keepsOwn(MandateEntry entry, Performer by) {
        return Keepers.ofPeople().contains(by.role()) && entry.organisation().equals(by.organisation());
    }
}
