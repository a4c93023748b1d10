// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.calendar.Period;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The mandates and absences of one person.
///
/// @param mandates each for as long as nothing of it changes, in the order in which they were recorded
public record MandateEntry(PersonId person, List<Mandate> mandates, List<Absence> absences) {

    public MandateEntry {
        mandates = List.copyOf(mandates);
        absences = List.copyOf(absences);
    }

    /// The entry that the first mandate opens.
    ///
    /// @param number the number of the act
    public static MandateEntry of(int number, MandateAct.Given act) {
        return new MandateEntry(new PersonId(act.person()), List.of(), List.of()).after(number, act);
    }

    /// The entry after one more act.
    public MandateEntry after(int number, MandateAct act) {
        return switch (act) {
            case MandateAct.Given given -> plus(mandate(number, given));
            case MandateAct.Changed changed -> changed(changed);
            case MandateAct.Ended(int mandate, LocalDate lastDay) -> ended(mandate, lastDay);
            case MandateAct.AbsenceAnnounced announced -> announced(number, announced);
            case MandateAct.AbsenceEnded(int absence, LocalDate lastDay) -> back(absence, lastDay);
        };
    }

    /// The last part of a mandate, the one that holds longest.
    public Optional<Mandate> mandate(int number) {
        return mandates.stream().filter(m -> m.number() == number).reduce((one, other) -> other);
    }

    public Optional<Absence> absence(int number) {
        return absences.stream().filter(a -> a.number() == number).findFirst();
    }

    /// The name of the person, as it was given last.
    public String name() {
        return mandates.isEmpty() ? person.key() : mandates.getLast().name();
    }

    private Mandate mandate(int number, MandateAct.Given g) {
        return new Mandate(
                number,
                person,
                g.givenName() + " " + g.familyName(),
                g.organisation(),
                g.role(),
                g.teams(),
                g.languages(),
                Period.of(g.from(), g.until().orElse(LocalDate.MAX)));
    }

    private MandateEntry plus(Mandate mandate) {
        List<Mandate> more = new ArrayList<>(mandates);
        more.add(mandate);
        return new MandateEntry(person, more, absences);
    }

    private MandateEntry changed(MandateAct.Changed changed) {
        return mandate(changed.mandate())
                // Acts that were recorded while others could not be read may not fit them: then nothing changes.
                .filter(before -> before.period().contains(changed.from()))
                .map(before -> {
                    Mandate after = new Mandate(
                            before.number(),
                            person,
                            before.name(),
                            before.organisation(),
                            before.role(),
                            changed.teams(),
                            changed.languages(),
                            Period.of(changed.from(), before.period().until()));
                    return ended(before.number(), changed.from().minusDays(1)).plus(after);
                })
                .orElse(this);
    }

    /// What would end before it began never held.
    private MandateEntry ended(int number, LocalDate lastDay) {
        List<Mandate> after = new ArrayList<>();
        for (Mandate each : mandates) {
            if (each.number() != number || !each.period().until().isAfter(lastDay)) {
                after.add(each);
            } else if (!lastDay.isBefore(each.period().from())) {
                after.add(each.in(Period.of(each.period().from(), lastDay)));
            }
        }
        return new MandateEntry(person, after, absences);
    }

    private MandateEntry announced(int number, MandateAct.AbsenceAnnounced announced) {
        return mandate(announced.mandate())
                .map(m -> {
                    List<Absence> more = new ArrayList<>(absences);
                    more.add(new Absence(
                            number,
                            m.number(),
                            person,
                            m.organisation(),
                            m.role(),
                            new PersonId(announced.deputy()),
                            Period.of(announced.from(), announced.until())));
                    return new MandateEntry(person, mandates, more);
                })
                .orElse(this);
    }

    private MandateEntry back(int number, LocalDate lastDay) {
        List<Absence> after = new ArrayList<>();
        for (Absence each : absences) {
            if (each.number() != number) {
                after.add(each);
            } else if (!lastDay.isBefore(each.period().from())) {
                after.add(each.in(Period.of(each.period().from(), lastDay)));
            }
        }
        return new MandateEntry(person, mandates, after);
    }
}
