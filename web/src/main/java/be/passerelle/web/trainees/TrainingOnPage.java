// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.programme.Training;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/// Words a training for the list of a centre.
record TrainingOnPage(GivenTraining followed, Words words) {

    TraineesPage.Row row() {
        return new TraineesPage.Row(
                new Link(followed.opened().personName(), followed.opened().address("")),
                followed.opened()
                        .file()
                        .person()
                        .flatMap(SeenPerson::birthYear)
                        .map(year -> words.text("file.born", "year", year))
                        .orElse(""),
                followed.course().orElse(""),
                days(),
                hours(),
                next(),
                state());
    }

    /// The course and its days, in one line.
    String note() {
        return followed.course().map(course -> course + " · ").orElse("") + days();
    }

    private String days() {
        Optional<String> ended = followed.ended()
                .map(until -> words.text(
                        "trainees.ended", "from", brief(followed.started().orElse(until)), "until", brief(until)));
        return ended.or(() -> followed.started().map(day -> words.text("trainees.since", "day", brief(day))))
                .or(() -> followed.planned()
                        .map(days -> words.text(
                                "trainees.planned", "from", brief(days.from()), "until", brief(days.until()))))
                .orElse("");
    }

    private String brief(LocalDate day) {
        return followed.opened().days().brief(day);
    }

    private String hours() {
        Collection<Training.Attendance> recorded =
                followed.seen().training().attendance().values();
        return recorded.isEmpty()
                ? words.text("trainees.hours.none")
                : words.text(
                        "trainees.hours",
                        "hours",
                        recorded.stream().map(Training.Attendance::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                        "count",
                        recorded.size());
    }

    /// The hours of a month are typed in the grid; whatever else the centre must do, on its own form.
    private Optional<Link> next() {
        Optional<YearMonth> missing = followed.missing().stream().findFirst();
        if (missing.isPresent()) {
            return Optional.of(new Link(
                    words.text("trainees.next.hours", "month", missing.get()), AttendanceScreen.of(missing.get(), 1)));
        }
        return followed.opened().next().stream()
                .filter(next -> next.thread() == followed.seen().thread())
                .filter(next -> next.obligatory() && followed.opened().isForVisitor(next))
                .findFirst()
                .map(this::form);
    }

    private Link form(NextAct next) {
        return new Link(words.act(next.row().type()), followed.opened().form(next));
    }

    private BadgeView state() {
        if (!followed.seen().isGranted()) {
            return new BadgeView(BadgeTone.OVERDUE, words.text("trainees.state.revoked"));
        }
        if (!followed.missing().isEmpty()) {
            return new BadgeView(BadgeTone.SOON, words.text("trainees.state.missing"));
        }
        if (followed.ended().isPresent()) {
            return new BadgeView(BadgeTone.NEUTRAL, words.text("trainees.state.ended"));
        }
        return followed.started().isPresent()
                ? new BadgeView(BadgeTone.RIGHT, words.text("trainees.state.running"))
                : new BadgeView(BadgeTone.WAITING, words.text("trainees.state.toStart"));
    }
}
