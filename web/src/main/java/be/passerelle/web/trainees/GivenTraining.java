// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.casefile.access.SeenTraining;
import be.passerelle.casefile.access.ToldThread;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.Training;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.web.casefile.Opened;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A training that the visitor's centre gives to somebody, with what it is told of it.
///
/// @param course what is taught
/// @param planned its days as they were granted
record GivenTraining(Opened opened, SeenTraining seen, Optional<String> course, Optional<Period> planned) {

    /// The trainings of a file that the visitor's centre gives or was to give, the latest last.
    static List<GivenTraining> in(Opened opened) {
        List<ToldThread<Programme>> told = opened.file().told(Programme.FACTS).orElse(List.of());
        return opened.file().trainings().stream()
                .filter(training ->
                        training.centre().equals(opened.visit().viewer().organisation()))
                .filter(training -> training.isGranted() || training.isRevoked())
                .map(training -> of(opened, training, told))
                .toList();
    }

    private static GivenTraining of(Opened opened, SeenTraining training, List<ToldThread<Programme>> all) {
        Optional<ToldThread<Programme>> told =
                all.stream().filter(each -> each.number() == training.thread()).findFirst();
        return new GivenTraining(
                opened,
                training,
                told.flatMap(t -> t.fact("course", String.class)),
                told.flatMap(t -> t.fact("planned", Period.class)));
    }

    Optional<LocalDate> started() {
        return seen.training().started().map(DatedFact::day);
    }

    Optional<LocalDate> ended() {
        return seen.training().ended().map(DatedFact::day);
    }

    /// The hours that were recorded for a month.
    Optional<Training.Attendance> hours(YearMonth month) {
        return Optional.ofNullable(seen.training().attendance().get(month));
    }

    /// The months that are over, or in which it ended, from its beginning on: those that have hours.
    List<YearMonth> months() {
        if (started().isEmpty()) {
            return List.of();
        }
        YearMonth last = ended().map(YearMonth::from).orElseGet(this::lastThatIsOver);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(started().get()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private YearMonth lastThatIsOver() {
        YearMonth over = YearMonth.from(opened.file().day()).minusMonths(1);
        return planned.map(days -> YearMonth.from(days.until()))
                .filter(over::isAfter)
                .orElse(over);
    }

    /// The months of which the centre has to say the hours, and has not.
    List<YearMonth> missing() {
        return seen.takesHours()
                ? months().stream()
                        .filter(month ->
                                hours(month).isEmpty() && seen.training().daysIn(month) > 0)
                        .toList()
                : List.of();
    }
}
