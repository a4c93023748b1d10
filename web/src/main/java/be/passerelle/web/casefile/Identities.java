// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.access.SeenTraining;
import be.passerelle.casefile.access.ToldThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.Compartment;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Words the identity bar: who the file is about, where the person stands, as of which days.
public final class Identities {

    private Identities() {}

    /// The bar of a file as it is now.
    public static Identity of(Opened opened) {
        return of(opened, Optional.empty(), Optional.empty());
    }

    /// The bar of a file as true on one day and known on another.
    static Identity of(Opened opened, Optional<LocalDate> trueOn, Optional<LocalDate> knownOn) {
        String name = opened.personName();
        return new Identity(
                Words.initials(name),
                name,
                facts(opened),
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

    private static List<String> facts(Opened opened) {
        Words words = opened.words();
        return Stream.concat(
                        opened.file().person().stream().flatMap(person -> facts(person, words).stream()), given(opened))
                .toList();
    }

    /// Which training it is about, for a centre: all that it is told of the project.
    private static Stream<String> given(Opened opened) {
        if (opened.reads(Compartment.PROGRAMME)) {
            return Stream.empty();
        }
        List<ToldThread<Programme>> told = opened.file().told(Programme.FACTS).orElse(List.of());
        return told.isEmpty()
                ? Stream.empty()
                : Stream.of(
                                told.getLast().fact("course", String.class),
                                told.getLast().fact("planned", Period.class).map(opened.words()::value))
                        .flatMap(Optional::stream);
    }

    private static List<String> facts(SeenPerson person, Words words) {
        return Stream.of(
                        person.birthYear().map(year -> words.text("file.born", "year", String.valueOf(year))),
                        person.maskedNumber(),
                        Optional.of(words.value(person.language())),
                        person.fund().map(words::organisation),
                        person.municipality())
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<BadgeView> states(Opened opened) {
        List<BadgeView> states = new ArrayList<>();
        if (opened.file().access().ground().filter(Ground.EMERGENCY::equals).isPresent()) {
            states.add(new BadgeView(BadgeTone.OVERDUE, opened.words().text("emergency.badge")));
        }
        if (opened.file().isProtected()) {
            states.add(new BadgeView(BadgeTone.SOON, opened.words().text("emergency.protected")));
        }
        opened.file()
                .threads(Incapacity.FACTS)
                .openOrLast()
                .map(i -> incapacity(i, opened))
                .ifPresent(states::add);
        opened.file()
                .threads(Trajectory.FACTS)
                .open()
                .map(t -> t.isReturnToWork() ? "file.state.trajectory" : "file.state.support")
                .map(state -> new BadgeView(BadgeTone.RIGHT, opened.words().text(state)))
                .ifPresent(states::add);
        training(opened).or(() -> programme(opened)).ifPresent(states::add);
        if (!opened.file().contradictions().isEmpty()) {
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

    /// Where the training stands, for whoever reads how it is followed. One whose decision is revoked is shown
    /// as such to everybody concerned, also when the programme is over.
    private static Optional<BadgeView> training(Opened opened) {
        List<SeenTraining> all = opened.file().trainings();
        return all.stream()
                .filter(SeenTraining::isOpen)
                .findFirst()
                .or(() -> all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(all.getLast()).filter(SeenTraining::isRevoked))
                .flatMap(training -> training(training, opened.words()));
    }

    private static Optional<BadgeView> training(SeenTraining seen, Words words) {
        if (seen.isRevoked()) {
            return Optional.of(new BadgeView(BadgeTone.OVERDUE, words.text("file.state.revoked")));
        }
        if (seen.training().ended().isPresent()) {
            return Optional.of(new BadgeView(BadgeTone.READY, words.text("file.state.reintegration")));
        }
        if (seen.training().started().isPresent()) {
            return Optional.of(new BadgeView(BadgeTone.RIGHT, words.text("file.state.training")));
        }
        return seen.isGranted()
                ? Optional.of(new BadgeView(BadgeTone.RIGHT, words.text("file.state.granted")))
                : Optional.empty();
    }

    /// Where the request stands, for whoever reads it.
    private static Optional<BadgeView> programme(Opened opened) {
        List<Programme> all = opened.file().threads(Programme.FACTS).all();
        Optional<Programme> last = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        Words words = opened.words();
        if (last.filter(p -> p.decision().revoked().isPresent()).isPresent()) {
            return Optional.of(new BadgeView(BadgeTone.OVERDUE, words.text("file.state.revoked")));
        }
        Optional<Programme> open = opened.file().threads(Programme.FACTS).open();
        return open.filter(p -> p.decision().isGranted())
                .map(_ -> new BadgeView(BadgeTone.RIGHT, words.text("file.state.granted")))
                .or(() -> open.flatMap(p -> p.request().sent())
                        .map(_ -> new BadgeView(BadgeTone.SOON, words.text("file.state.requested"))));
    }
}
