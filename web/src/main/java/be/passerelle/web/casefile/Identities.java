// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.Compartment;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words the identity bar: who the file is about, where the person stands, as of which days.
public final class Identities {

    private Identities() {}

    /// The bar of a file as it is now.
    public static Identity of(Opened opened) {
        return of(opened, Optional.empty(), Optional.empty());
    }

    /// The bar of a file as true on one day and known on another.
    static Identity of(Opened opened, Optional<LocalDate> trueOn, Optional<LocalDate> knownOn) {
        Words words = opened.words();
        String name = opened.personName();
        return new Identity(
                Words.initials(name),
                name,
                opened.file()
                        .state(Insured.PERSON)
                        .person()
                        .map(p -> facts(p, words))
                        .orElse(List.of()),
                states(opened),
                opened.past(),
                opened.visit().isInsured() ? Optional.empty() : Optional.of(travel(opened, trueOn, knownOn)));
    }

    /// The bar of a file as of days on which nothing was known yet: whose it has become, and no more.
    static Identity notYet(Opened now, Optional<LocalDate> trueOn, Optional<LocalDate> knownOn) {
        String name = now.personName();
        return new Identity(
                Words.initials(name), name, List.of(), List.of(), true, Optional.of(travel(now, trueOn, knownOn)));
    }

    private static Identity.TimeTravel travel(Opened opened, Optional<LocalDate> trueOn, Optional<LocalDate> knownOn) {
        LocalDate today = opened.visit().today();
        return new Identity.TimeTravel(
                opened.words().text("file.trueOn", "day", trueOn.orElse(today)),
                opened.words().text("file.knownOn", "day", knownOn.orElse(today)),
                TravelDays.address(opened, "/time", trueOn, knownOn));
    }

    private static List<String> facts(Person person, Words words) {
        return List.of(
                words.text(
                        "file.born", "year", String.valueOf(person.birthDate().getYear())),
                person.nationalNumber().masked(),
                words.value(person.language()),
                words.organisation(person.fund()),
                person.municipality());
    }

    private static List<BadgeView> states(Opened opened) {
        List<BadgeView> states = new ArrayList<>();
        if (opened.reads(Compartment.INCAPACITY)) {
            opened.file()
                    .threads(Incapacity.INCAPACITY)
                    .openOrLast()
                    .map(i -> incapacity(i, opened))
                    .ifPresent(states::add);
        }
        if (opened.reads(Compartment.TRAJECTORY)
                && opened.file().threads(Trajectory.TRAJECTORY).open().isPresent()) {
            states.add(new BadgeView(BadgeTone.RIGHT, opened.words().text("file.state.trajectory")));
        }
        if (opened.access().reads(Programme.FACTS)) {
            opened.file()
                    .threads(Programme.PROGRAMME)
                    .open()
                    .or(() -> revoked(opened))
                    .flatMap(p -> programme(p, opened.words()))
                    .ifPresent(states::add);
        }
        if (!opened.file().state(Corrections.CORRECTIONS).contradictions().isEmpty()
                && opened.reads(Compartment.CORRECTION)) {
            states.add(new BadgeView(BadgeTone.OVERDUE, opened.words().text("file.state.contradiction")));
        }
        return states;
    }

    private static BadgeView incapacity(Incapacity incapacity, Opened opened) {
        Words words = opened.words();
        if (incapacity.ended().isPresent()) {
            return new BadgeView(
                    BadgeTone.NEUTRAL,
                    words.text(
                            "file.state.ended", "day", incapacity.ended().get().day()));
        }
        return incapacity
                .invalidity()
                .map(i -> new BadgeView(BadgeTone.READY, words.text("file.state.invalid", "day", i.day())))
                .orElseGet(() -> new BadgeView(
                        BadgeTone.READY,
                        words.text(
                                "file.state.primary",
                                "day",
                                incapacity.recognised().day())));
    }

    /// A training whose decision is revoked is shown as such to everybody concerned, also when the programme is over.
    private static Optional<Programme> revoked(Opened opened) {
        List<Programme> all = opened.file().threads(Programme.PROGRAMME).all();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast()).filter(p -> p.decision().revoked().isPresent());
    }

    private static Optional<BadgeView> programme(Programme programme, Words words) {
        if (programme.decision().revoked().isPresent()) {
            return Optional.of(new BadgeView(BadgeTone.OVERDUE, words.text("file.state.revoked")));
        }
        if (programme.training().ended().isPresent()) {
            return Optional.of(new BadgeView(BadgeTone.READY, words.text("file.state.reintegration")));
        }
        if (programme.training().started().isPresent()) {
            return Optional.of(new BadgeView(BadgeTone.RIGHT, words.text("file.state.training")));
        }
        if (programme.decision().isGranted()) {
            return Optional.of(new BadgeView(BadgeTone.RIGHT, words.text("file.state.granted")));
        }
        return programme.request().sent().map(_ -> new BadgeView(BadgeTone.SOON, words.text("file.state.requested")));
    }
}
