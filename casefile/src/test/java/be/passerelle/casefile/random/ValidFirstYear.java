// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.ContactWith;
import be.passerelle.casefile.assessment.Contacts;
import be.passerelle.casefile.assessment.SparedFor;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// What an act of the first year of incapacity may validly say, as far as the shape of its content does not
/// tell.
final class ValidFirstYear {

    private final SplittableRandom random;

    ValidFirstYear(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(NextAct next, In<?> s, Map<String, Object> tree) {
        return switch (next.code()) {
            case "assessment.questionnaireSpared" -> spared(next, s, tree);
            case "assessment.invited" -> appointment(s, tree);
            case "assessment.letterSent" -> {
                LocalDate soon = s.day().plusDays(1);
                tree.put("on", soon.toString());
                yield Optional.of(s.day());
            }
            case "assessment.contactHeldByPhysician", "assessment.contactHeldByCoordinator" -> held(next, s, tree);
            case "assessment.contactMissedWithPhysician" -> missed(next, s, ContactWith.PHYSICIAN);
            case "assessment.contactMissedWithCoordinator" -> missed(next, s, ContactWith.COORDINATOR);
            default -> throw new IllegalArgumentException(next.code());
        };
    }

    private Optional<LocalDate> spared(NextAct next, In<?> s, Map<String, Object> tree) {
        boolean medical = next.role() == Role.ADVISORY_PHYSICIAN && random.nextBoolean();
        tree.put("why", Codes.of(medical ? SparedFor.MEDICAL_REASON : SparedFor.OCCUPATIONAL_TRAJECTORY));
        tree.remove("pensionAge");
        tree.computeIfPresent(
                "until", (_, _) -> s.day().plusDays(random.nextInt(0, 90)).toString());
        return Optional.of(s.day());
    }

    private Optional<LocalDate> appointment(In<?> s, Map<String, Object> tree) {
        tree.put("on", s.day().plusDays(random.nextInt(30)).toString());
        return Optional.of(s.day());
    }

    /// The next contact once it is due, and otherwise one that is none of the first year.
    private static Optional<LocalDate> held(NextAct next, In<?> s, Map<String, Object> tree) {
        tree.remove("moment");
        if (next.obligatory()) {
            contacts(s).nextMoment().ifPresent(moment -> tree.put("moment", Codes.of(moment)));
        }
        return Optional.of(s.day());
    }

    private static Optional<LocalDate> missed(NextAct next, In<?> s, ContactWith with) {
        return contacts(s).pending(with).stream()
                .map(Contacts.Appointment::on)
                .filter(on ->
                        !on.isAfter(s.day()) && !on.isBefore(s.thread().opened().day()))
                .filter(on -> next.row()
                        .validity()
                        .covers(on, Optional.of(incapacity(s).scheme())))
                .findFirst();
    }

    private static Contacts contacts(In<?> s) {
        return s.file()
                .state(Assessment.ASSESSMENT)
                .contacts()
                .since(IncapacityChain.of(s.file(), s.law(), incapacity(s)).since());
    }

    private static Incapacity incapacity(In<?> s) {
        return s.as(Incapacity.INCAPACITY).orElseThrow().thread();
    }
}
