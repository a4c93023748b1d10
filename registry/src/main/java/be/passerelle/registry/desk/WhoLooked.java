// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.access.AccessLog.Days;
import be.passerelle.registry.access.AccessLog.Looks;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who looked at a file, as whoever asks may know it. Whoever represents the person may be the one against whom
/// the file is protected: they are told of an emergency as of any other look, and of nobody whom a protection
/// may have kept out.
final class WhoLooked {

    private final boolean knowsOfProtection;

    WhoLooked(boolean knowsOfProtection) {
        this.knowsOfProtection = knowsOfProtection;
    }

    static WhoLooked of(SeenFile file) {
        return new WhoLooked(file.reads(Compartment.PROTECTION));
    }

    Days told(Days days) {
        return new Days(told(days.looks()), days.before());
    }

    /// @param looks the latest day first
    List<Looks> told(List<Looks> looks) {
        if (knowsOfProtection) {
            return looks;
        }
        Map<Kind, Looks> told = new LinkedHashMap<>();
        for (Looks each : looks) {
            if (isTold(each.role(), each.operation(), each.ground())) {
                told.merge(Kind.of(each), usual(each), WhoLooked::together);
            }
        }
        return told.values().stream()
                .sorted(Comparator.comparing(Looks::day)
                        .thenComparing(Looks::last)
                        .reversed())
                .toList();
    }

    List<Noted> toldLines(List<Noted> lines) {
        return knowsOfProtection
                ? lines
                : lines.stream()
                        .filter(line -> isTold(line.role(), line.operation(), line.ground()))
                        .map(WhoLooked::usual)
                        .toList();
    }

    private static boolean isTold(Role role, Operation operation, Optional<Ground> ground) {
        boolean refused = ground.isEmpty() && !operation.isAllowedWithoutGround();
        return operation != Operation.OPEN_IN_EMERGENCY
                && !(refused && RoleTable.of(role).handlesFiles());
    }

    private static Looks usual(Looks looks) {
        return new Looks(
                looks.day(),
                looks.organisation(),
                looks.role(),
                looks.operation(),
                usual(looks.role(), looks.ground()),
                looks.times(),
                looks.first(),
                looks.last(),
                looks.people(),
                looks.client());
    }

    private static Noted usual(Noted line) {
        return new Noted(
                line.number(),
                line.file(),
                line.at(),
                line.pseudonym(),
                line.organisation(),
                line.role(),
                line.operation(),
                usual(line.role(), line.ground()));
    }

    /// The ground that the role would have had: an emergency opens a file to those alone who have one.
    private static Optional<Ground> usual(Role role, Optional<Ground> ground) {
        return ground.map(each -> each == Ground.EMERGENCY ? RoleTable.of(role).usualGround() : each);
    }

    private static Looks together(Looks one, Looks other) {
        return new Looks(
                one.day(),
                one.organisation(),
                one.role(),
                one.operation(),
                one.ground(),
                one.times() + other.times(),
                earlier(one.first(), other.first()),
                earlier(one.last(), other.last()).equals(one.last()) ? other.last() : one.last(),
                Stream.concat(one.people().stream(), other.people().stream())
                        .distinct()
                        .sorted(Comparator.comparing(PersonId::key))
                        .toList(),
                one.client());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// What is told as one line.
    private record Kind(
            LocalDate day,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground,
            Optional<String> client) {

        static Kind of(Looks looks) {
            return new Kind(
                    looks.day(),
                    looks.organisation(),
                    looks.role(),
                    looks.operation(),
                    usual(looks.role(), looks.ground()),
                    looks.client());
        }
    }
}
