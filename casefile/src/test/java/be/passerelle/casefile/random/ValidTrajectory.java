// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.trajectory.KindOfJob;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// What an act of a trajectory, and a consent, may validly say, as far as the shape of its content does not tell.
final class ValidTrajectory {

    private final SplittableRandom random;

    ValidTrajectory(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(NextAct next, In<?> s, Map<String, Object> tree, OrganisationId by) {
        return switch (next.code()) {
            case "trajectory.closed" -> {
                boolean outside =
                        next.role() == Role.RETURN_TO_WORK_COORDINATOR && IncapacityConditions.isOutsidePublic(s);
                if (!outside) {
                    tree.put("result", Codes.of(TrajectoryResult.NO_RESULT));
                }
                yield Optional.of(s.day());
            }
            case "trajectory.firstContactPlanned" -> later(tree, "on", s.day(), 0);
            case "trajectory.planDrawnUp" -> later(tree, "followUpOn", s.day(), 1);
            case "trajectory.planReviewed" -> later(tree, "nextFollowUpOn", s.day(), 1);
            case "trajectory.referredToPartner" -> referred(s, tree);
            case "trajectory.sentUnderConvention" -> agreed(s, tree, PartnerTask.GUIDE_TRAJECTORIES);
            case "trajectory.sentByOccupationalPhysician" -> {
                tree.put("writtenOn", s.day().minusDays(random.nextInt(30)).toString());
                yield agreed(s, tree, PartnerTask.TAKE_FROM_OCCUPATIONAL_PHYSICIANS);
            }
            case "trajectory.registeredWithPartner" ->
                Optional.of(s.day())
                        .filter(_ ->
                                agreedWith(s, PartnerTask.TAKE_REGISTRATIONS).anyMatch(by::equals));
            case "trajectory.invalidityConfirmed" -> Optional.of(s.day()).filter(_ -> isInvalid(s));
            case "trajectory.invalidityNotConfirmed" -> Optional.of(s.day()).filter(_ -> !isInvalid(s));
            case "trajectory.jobCoached" -> {
                tree.put("job", Codes.of(KindOfJob.REGULAR));
                tree.put("paidAtLeastMinimum", true);
                yield Optional.of(s.day()).filter(day -> s.registers().lets(by, PartnerTask.COACH_AT_WORK, day));
            }
            case "consent.given" -> consent(s, tree);
            default -> throw new IllegalArgumentException(next.code());
        };
    }

    private static Optional<LocalDate> agreed(In<?> s, Map<String, Object> tree, PartnerTask task) {
        return agreedWith(s, task).findFirst().map(partner -> {
            tree.put("partner", partner.key());
            return s.day();
        });
    }

    private static Stream<OrganisationId> agreedWith(In<?> s, PartnerTask task) {
        return DirectConsents.awaiting(s.file())
                .map(each -> each.consent().recipient())
                .filter(partner -> s.registers().lets(partner, task, s.day()));
    }

    private static boolean isInvalid(In<?> s) {
        return Recognitions.isInvalidOn(s.file(), s.law(), s.day());
    }

    private Optional<LocalDate> later(Map<String, Object> tree, String field, LocalDate day, int least) {
        tree.put(field, day.plusDays(random.nextInt(least, 100)).toString());
        return Optional.of(day);
    }

    private static Optional<LocalDate> referred(In<?> s, Map<String, Object> tree) {
        return s.file().state(Consents.CONSENTS).inForce().stream()
                .filter(c -> c.consent().purpose() == ConsentPurpose.REFERRAL
                        && c.given().act() > s.thread().number())
                .findFirst()
                .map(c -> {
                    tree.put("partner", c.consent().recipient().key());
                    return s.day();
                });
    }

    /// A consent for what its recipient does: to a referral, while somebody accompanies the person; to be accompanied
    /// from the beginning, while nobody of the fund does.
    private Optional<LocalDate> consent(In<?> s, Map<String, Object> tree) {
        OrganisationId recipient = new OrganisationId(String.valueOf(tree.get("recipient")));
        Optional<Trajectory> goesOn = s.file().threads(Trajectory.TRAJECTORY).open();
        List<ConsentPurpose> possible = Stream.of(ConsentPurpose.values())
                .filter(purpose -> s.registers()
                        .organisation(recipient)
                        .filter(o -> o.kind() == purpose.recipient())
                        .isPresent())
                .filter(purpose -> goesOn.isPresent() || !purpose.isToReferral())
                .filter(purpose -> purpose != ConsentPurpose.DIRECT_SUPPORT
                        || goesOn.filter(each -> !each.isLedByPartner()).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        ConsentPurpose purpose = possible.get(random.nextInt(possible.size()));
        tree.put("purpose", Codes.of(purpose));
        tree.put(
                "compartments",
                purpose.parts().stream()
                        .sorted()
                        .limit(random.nextInt(1, 4))
                        .map(Codes::of)
                        .toList());
        tree.put("textVersion", purpose.textVersion());
        return Optional.of(s.day());
    }
}
