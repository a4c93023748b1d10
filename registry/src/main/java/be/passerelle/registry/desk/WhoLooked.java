// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Unprotected;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog.Days;
import be.passerelle.registry.access.AccessLog.Looks;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Who looked at a file, as whoever asks may know it. Whoever represents the person may be the one against whom
/// the file is protected: they are told of an emergency as of any other look, and of nobody whom a protection
/// may have kept out. The person is told what officers found of an emergency as well.
final class WhoLooked {

    private final boolean knowsOfProtection;
    private final UnaryOperator<PersonId> key;
    private final Besides besides;
    private final Supplier<List<Emergency>> emergencies;

    /// @param key under which somebody is told
    /// @param besides on what ground whoever opened it in an emergency would have looked
    /// @param emergencies those of the file, asked for where a line is of one
    WhoLooked(
            boolean knowsOfProtection,
            UnaryOperator<PersonId> key,
            Besides besides,
            Supplier<List<Emergency>> emergencies) {
        this.knowsOfProtection = knowsOfProtection;
        this.key = key;
        this.besides = besides;
        this.emergencies = emergencies;
    }

    /// On what ground somebody would have looked then, had nobody protected the file.
    @FunctionalInterface
    interface Besides {

        Optional<Ground> ground(Role role, OrganisationId organisation, Instant at);
    }

    static WhoLooked of(SeenFile file, Emergencies emergencies) {
        return new WhoLooked(
                file.reads(Compartment.PROTECTION),
                file::told,
                (role, organisation, at) -> Unprotected.ground(file, role, organisation, at, Registry.day(at)),
                () -> emergencies.of(file.id()));
    }

    /// Whole days, as many as are asked for: what is left out is left out before they are counted.
    Days days(Function<Optional<LocalDate>, Days> log, Optional<LocalDate> before, int most) {
        if (knowsOfProtection) {
            Days all = log.apply(before);
            return new Days(told(all.looks()), all.before());
        }
        List<Looks> told = new ArrayList<>();
        Days latest;
        Optional<LocalDate> at = before;
        do {
            latest = log.apply(at);
            told.addAll(told(latest.looks()));
            at = latest.before();
        } while (at.isPresent() && daysOf(told).size() <= most);
        List<LocalDate> days = daysOf(told);
        if (days.size() <= most) {
            return new Days(told, Optional.empty());
        }
        LocalDate last = days.get(most - 1);
        return new Days(told.stream().filter(each -> !each.day().isBefore(last)).toList(), Optional.of(last));
    }

    private static List<LocalDate> daysOf(List<Looks> looks) {
        return looks.stream().map(Looks::day).distinct().toList();
    }

    /// @param looks the latest day first
    List<Looks> told(List<Looks> looks) {
        if (knowsOfProtection) {
            List<Emergency> opened = looks.stream().anyMatch(WhoLooked::isEmergency) ? emergencies.get() : List.of();
            return looks.stream()
                    .map(each -> as(
                            each, each.operation(), each.ground(), isEmergency(each) ? found(each, opened) : List.of()))
                    .toList();
        }
        Map<Kind, Looks> told = new LinkedHashMap<>();
        for (Looks each : looks) {
            if (isTold(each.role(), each.operation(), each.ground())) {
                Looks usual = as(
                        each,
                        usual(each.role(), each.operation()),
                        usual(each.role(), each.organisation(), each.last(), each.ground()),
                        List.of());
                told.merge(Kind.of(usual), usual, WhoLooked::together);
            }
        }
        return told.values().stream()
                .sorted(Comparator.comparing(Looks::day)
                        .thenComparing(Looks::last)
                        .reversed())
                .toList();
    }

    /// Lines, one more than are asked for where there are.
    ///
    /// @param log lines after a number, as many as are asked for
    List<Noted> lines(LongFunction<List<Noted>> log, long after, int most) {
        if (knowsOfProtection) {
            return log.apply(after);
        }
        List<Noted> told = new ArrayList<>();
        List<Noted> some;
        long from = after;
        do {
            some = log.apply(from);
            some.stream()
                    .filter(line -> isTold(line.role(), line.operation(), line.ground()))
                    .map(this::usual)
                    .forEach(told::add);
            from = some.isEmpty() ? from : some.getLast().number();
        } while (!some.isEmpty() && told.size() <= most);
        return told.subList(0, Math.min(told.size(), most + 1));
    }

    private static boolean isTold(Role role, Operation operation, Optional<Ground> ground) {
        boolean refused = ground.isEmpty() && !operation.isAllowedWithoutGround();
        return operation != Operation.OPEN_IN_EMERGENCY
                && !(refused && RoleTable.of(role).handlesFiles());
    }

    private static boolean isEmergency(Looks looks) {
        return looks.operation() == Operation.OPEN_IN_EMERGENCY;
    }

    /// What officers found of those that the line tells of.
    private static List<Emergency.Found> found(Looks looks, List<Emergency> opened) {
        return opened.stream()
                .filter(each -> each.person().filter(looks.person()::equals).isPresent()
                        && each.organisation().equals(looks.organisation())
                        && each.role() == looks.role()
                        && LocalDate.ofInstant(each.openedAt(), Registry.BELGIUM)
                                .equals(looks.day()))
                .flatMap(each -> each.found().stream())
                .toList();
    }

    private Looks as(Looks looks, Operation operation, Optional<Ground> ground, List<Emergency.Found> found) {
        return new Looks(
                looks.day(),
                key.apply(looks.person()),
                looks.organisation(),
                looks.role(),
                operation,
                ground,
                looks.times(),
                looks.first(),
                looks.last(),
                looks.client(),
                found);
    }

    private Noted usual(Noted line) {
        return new Noted(
                line.number(),
                line.file(),
                line.at(),
                line.pseudonym(),
                line.organisation(),
                line.role(),
                usual(line.role(), line.operation()),
                usual(line.role(), line.organisation(), line.at(), line.ground()));
    }

    /// Whoever records opens the file, which is as true. That something was recorded of which nothing is read
    /// would tell when the file was protected.
    private static Operation usual(Role role, Operation operation) {
        boolean records = operation == Operation.RECORD || operation == Operation.TRY_TO_RECORD;
        return records && RoleTable.of(role).handlesFiles() ? Operation.READ : operation;
    }

    /// The ground that they had beside the emergency. It is as true: an emergency opens a file to those alone
    /// who would have a ground, were the file not protected, and gives them no more than that ground does. That
    /// it was an emergency is left out, and the page says that lines and reasons are (docs/decisions/0026).
    private Optional<Ground> usual(Role role, OrganisationId organisation, Instant at, Optional<Ground> ground) {
        return ground.map(each -> each == Ground.EMERGENCY
                ? besides.ground(role, organisation, at)
                        .orElseGet(() -> RoleTable.of(role).firstGround())
                : each);
    }

    private static Looks together(Looks one, Looks other) {
        return new Looks(
                one.day(),
                one.person(),
                one.organisation(),
                one.role(),
                one.operation(),
                one.ground(),
                one.times() + other.times(),
                earlier(one.first(), other.first()),
                earlier(one.last(), other.last()).equals(one.last()) ? other.last() : one.last(),
                one.client(),
                List.of());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// What is told as one line.
    private record Kind(
            LocalDate day,
            PersonId person,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground,
            Optional<String> client) {

        static Kind of(Looks looks) {
            return new Kind(
                    looks.day(),
                    looks.person(),
                    looks.organisation(),
                    looks.role(),
                    looks.operation(),
                    looks.ground(),
                    looks.client());
        }
    }
}
