// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.person.InventedPerson;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.population.walk.Halt.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is settled of a life before it begins.
///
/// @param start the first day of incapacity
/// @param stage the task at which it is held up, if any
/// @param known whether it is one of the people known by name
record Outlook(
        InventedPerson person, Chance chance, LocalDate start, Optional<Halt> stage, Optional<NamedPerson> known) {

    private static final LocalDate SELF_EMPLOYED_FROM = LocalDate.of(2023, 1, 1);

    Outlook from(LocalDate otherStart) {
        return new Outlook(person, chance, otherStart, stage, known);
    }

    Outlook notStaged() {
        return new Outlook(person, chance, start, Optional.empty(), known);
    }

    boolean happens(String frequency) {
        return chance.happens(Frequencies.permille(frequency), frequency);
    }

    Scheme scheme() {
        if (known.isPresent()) {
            return Scheme.EMPLOYEE;
        }
        if (happens("scheme.unemployed")) {
            return Scheme.UNEMPLOYED;
        }
        boolean selfEmployed = happens("scheme.selfEmployed") && !start.isBefore(SELF_EMPLOYED_FROM);
        return selfEmployed ? Scheme.SELF_EMPLOYED : Scheme.EMPLOYEE;
    }

    Cause cause() {
        if (known.isPresent()) {
            return known.get() == NamedPerson.ACCIDENT_AT_WORK ? Cause.ACCIDENT_AT_WORK : Cause.ILLNESS;
        }
        if (stage.isEmpty() && happens("incapacity.accidentAtWork")) {
            return Cause.ACCIDENT_AT_WORK;
        }
        if (stage.isEmpty() && happens("incapacity.occupationalDisease")) {
            return Cause.OCCUPATIONAL_DISEASE;
        }
        return happens("incapacity.privateAccident") ? Cause.PRIVATE_ACCIDENT : Cause.ILLNESS;
    }

    boolean statutoryCivilServant() {
        return stage.isEmpty() && known.isEmpty() && happens("incapacity.statutoryCivilServant");
    }

    Optional<String> employer(List<String> names) {
        boolean kept = known.isEmpty() && scheme() == Scheme.EMPLOYEE && happens("incapacity.employerIsKept");
        return kept ? Optional.of(chance.of(names, "employer")) : Optional.empty();
    }

    /// How far this life goes.
    Reach reach() {
        Reach drawn = drawnReach();
        return stage.map(Halt::reach).filter(r -> r != Reach.NONE).orElse(drawn);
    }

    private Reach drawnReach() {
        if (known.isPresent() || !happens("trajectory.takesPlace")) {
            return Reach.NONE;
        }
        if (!happens("trajectory.partner")) {
            return Reach.TRAJECTORY;
        }
        if (!happens("programme.takesPlace")) {
            return Reach.PARTNER;
        }
        return happens("programme.unusual") ? Reach.COMMISSION : Reach.TRAINING;
    }

    /// Whether the life reaches at least that far.
    boolean reaches(Reach reach) {
        return reach().compareTo(reach) >= 0;
    }

    /// Whether something happens that would keep this life from the task that it is held up at.
    boolean strays(String frequency, int... numbers) {
        return stage.isEmpty() && chance.happens(Frequencies.permille(frequency), frequency, numbers);
    }

    /// The day on which a trajectory is asked for or proposed.
    LocalDate asks() {
        if (stage.isPresent()) {
            return start.plusDays(chance.between(70, 260, "asks"));
        }
        return happens("trajectory.inFirstYear")
                ? start.plusDays(chance.between(80, 364, "asks"))
                : start.plusDays(chance.between(365, 900, "asks"));
    }

    /// The first day of work again without any help; empty for those who do not return by themselves.
    Optional<LocalDate> returnsByThemselves() {
        if (stage.isPresent() || known.isPresent()) {
            return Optional.empty();
        }
        if (happens("return.fromThirdToTwelfthMonth")) {
            return Optional.of(start.plusDays(chance.between(92, 364, "return")));
        }
        if (happens("return.inSecondYear")) {
            return Optional.of(start.plusDays(chance.between(365, 729, "return")));
        }
        return happens("return.later")
                ? Optional.of(start.plusDays(chance.between(730, 1500, "return")))
                : Optional.empty();
    }
}
