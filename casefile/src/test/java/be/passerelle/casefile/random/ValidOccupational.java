// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// What an act about the reintegration with the employer may validly say, as far as the shape of its content does not
/// tell.
final class ValidOccupational {

    private static final LocalDate SECOND_VERSION = LocalDate.of(2022, 10, 1);

    private final SplittableRandom random;

    ValidOccupational(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(String code, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        LocalDate day = s.day();
        return switch (code) {
            case "occupational.employerNamed" -> named(s, tree);
            case "occupational.absenceDated" -> {
                tree.put("absentSince", day.minusDays(random.nextInt(90)).toString());
                yield Optional.of(day);
            }
            case "occupational.askedByTreatingPhysician" -> {
                tree.put("workerAgrees", true);
                yield Optional.of(day).filter(_ -> isShared(s, organisation));
            }
            case "occupational.askedByEmployer" -> {
                tree.put("workerAgrees", true);
                tree.put("definitiveCertificate", true);
                tree.remove("resumedFrom");
                tree.remove("resumedUntil");
                yield Optional.of(day).filter(_ -> mayBeAskedByEmployer(at(s)));
            }
            case "occupational.assessed" -> assessed(day, tree);
            case "occupational.planHandedOver" -> {
                tree.put("hoursAWeek", Integer.toString(random.nextInt(1, 39)));
                tree.put("from", day.toString());
                tree.computeIfPresent(
                        "until", (_, _) -> day.plusDays(random.nextInt(200)).toString());
                yield Optional.of(day);
            }
            case "occupational.contractEnded" -> {
                boolean outForGood = at(s).isOutForGood() && !day.isBefore(LocalDate.of(2022, 11, 28));
                EndOfContract[] forGood = {EndOfContract.MEDICAL_FORCE_MAJEURE, EndOfContract.AGREED_FORCE_MAJEURE};
                tree.put("how", Codes.of(outForGood ? forGood[day.getDayOfMonth() % 2] : EndOfContract.MUTUAL_CONSENT));
                yield Optional.of(day);
            }
            case "occupational.contributionReceived" -> {
                tree.put("amount", "1800.00");
                yield Optional.of(day);
            }
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Optional<LocalDate> named(In<?> s, Map<String, Object> tree) {
        List<String> employers = s.registers().organisations().values().stream()
                .filter(o -> o.kind() == OrganisationKind.EMPLOYER)
                .map(Organisation::id)
                .filter(id -> s.file().threads(Occupational.OCCUPATIONAL).open().stream()
                        .noneMatch(o -> o.named().employer().equals(id)))
                .map(OrganisationId::key)
                .sorted()
                .toList();
        tree.computeIfPresent(
                "absentSince", (_, _) -> s.day().minusDays(random.nextInt(300)).toString());
        if (employers.isEmpty()) {
            return Optional.empty();
        }
        tree.put("employer", employers.get(random.nextInt(employers.size())));
        return Optional.of(s.day());
    }

    /// Letters that the version of the day knows; a further assessment where the letter asks for no plan.
    private Optional<LocalDate> assessed(LocalDate day, Map<String, Object> tree) {
        boolean first = day.isBefore(SECOND_VERSION);
        CodexDecision decision = CodexDecision.values()[random.nextInt(first ? 5 : 3)];
        boolean plans = decision == CodexDecision.A || decision == (first ? CodexDecision.C : CodexDecision.B);
        tree.put("decision", Codes.of(decision));
        tree.computeIfPresent(
                "reviewOn", (_, _) -> day.plusDays(random.nextInt(1, 90)).toString());
        if (plans) {
            tree.remove("reviewOn");
        }
        return Optional.of(day);
    }

    private static boolean mayBeAskedByEmployer(Occupational at) {
        return !at.absences().isEmpty()
                && at.absences().stream()
                        .noneMatch(each ->
                                each.cause() == Cause.ACCIDENT_AT_WORK || each.cause() == Cause.OCCUPATIONAL_DISEASE);
    }

    private static boolean isShared(In<?> s, OrganisationId practice) {
        return s.file().state(Consents.CONSENTS).inForce().stream()
                .anyMatch(each -> each.consent().recipient().equals(practice)
                        && each.consent().compartments().contains(Compartment.OCCUPATIONAL));
    }

    private static Occupational at(In<?> s) {
        return s.as(Occupational.OCCUPATIONAL).orElseThrow().thread();
    }
}
