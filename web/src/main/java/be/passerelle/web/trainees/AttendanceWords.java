// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.casefile.programme.Training;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.Tab;
import be.passerelle.web.trainees.Sent.Cell;
import be.passerelle.web.visit.Visit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/// Words the grid of a month.
///
/// @param all the trainings of those on the page, whether or not they have hours in the month
/// @param total how many files there are on all pages
record AttendanceWords(Visit visit, YearMonth month, List<GivenTraining> all, Sent sent, int page, long total) {

    /// How many months back one can go without any that misses hours.
    private static final int MONTHS_SHOWN = 4;

    /// The first month that misses hours; without one, the last that is over.
    static YearMonth firstMissing(Visit visit, List<GivenTraining> all) {
        return all.stream()
                .flatMap(followed -> followed.missing().stream())
                .min(YearMonth::compareTo)
                .orElseGet(() -> YearMonth.from(visit.today()).minusMonths(1));
    }

    /// The same under a command of its own: that of before recorded something else.
    AttendanceWords anew() {
        return new AttendanceWords(visit, month, all, sent.anew(), page, total);
    }

    /// What was typed, held against the files.
    Checked check() {
        return Checked.of(sent, month, inMonth());
    }

    /// The grid, with nothing wrong in it.
    AttendancePage page(List<Notice> notices) {
        return page(Map.of(), List.of(), notices);
    }

    /// The grid with what is wrong beside each row, and above it.
    AttendancePage wrong(Checked checked) {
        List<FieldError> summary = new ArrayList<>();
        if (checked.isEmpty()) {
            summary.add(new FieldError(firstField(), visit.text("attendance.nothing")));
        }
        for (GivenTraining followed : inMonth()) {
            String error = checked.errors().get(Checked.cell(followed));
            if (error != null) {
                String name = followed.opened().personName();
                summary.add(new FieldError(
                        "field-" + Checked.cell(followed).name(), name + visit.text("words.colon") + error));
            }
        }
        if (checked.gone() > 0) {
            summary.add(new FieldError("", visit.text("attendance.gone", "count", checked.gone())));
        }
        return page(checked.errors(), summary, List.of(notRecorded()));
    }

    /// Says that no row was recorded.
    Notice notRecorded() {
        return new Notice(
                BadgeTone.SOON,
                visit.text("attendance.notRecorded"),
                visit.text("attendance.notRecorded.text"),
                Optional.empty());
    }

    /// Says how many rows a command recorded; nothing when there are none.
    Optional<Notice> recorded(UUID command) {
        long count = all.stream()
                .flatMap(followed -> followed.hours(month).flatMap(hours -> act(followed, hours)).stream())
                .filter(act -> act.command().equals(new CommandId(command)))
                .count();
        Notice notice = new Notice(
                BadgeTone.RIGHT,
                visit.text("attendance.done", "count", count, "month", month),
                visit.text("attendance.done.text"),
                Optional.of(new Link(visit.text("trainees.title"), "/trainees")));
        return Optional.of(notice).filter(_ -> count > 0);
    }

    private static Optional<RecordedAct> act(GivenTraining followed, Training.Attendance hours) {
        return followed.opened().file().act(hours.act());
    }

    private AttendancePage page(Map<Cell, String> errors, List<FieldError> summary, List<Notice> notices) {
        Frame frame = visit.pageWithNavigation(
                        (summary.isEmpty() ? "" : visit.text("form.error")) + visit.text("attendance.title"),
                        notices.toArray(Notice[]::new))
                .keeping(AttendanceScreen.ADDRESS + "/typed");
        return new AttendancePage(
                frame,
                new Link(visit.text("trainees.title"), "/trainees"),
                visit.text("attendance.hours", "month", month),
                months(),
                summary,
                carried(),
                inMonth().stream().map(followed -> row(followed, errors)).toList(),
                TraineesScreen.pagination(page, total, number -> AttendanceScreen.of(month, number)));
    }

    /// Those with hours in the month, and those whose hours were typed: nothing that was typed is lost.
    private List<GivenTraining> inMonth() {
        return all.stream()
                .filter(followed ->
                        (followed.seen().takesHours() && followed.months().contains(month))
                                || followed.hours(month).isPresent()
                                || !sent.typed(Checked.cell(followed)).isEmpty())
                .toList();
    }

    /// The last months, and each before them that misses hours.
    private List<Tab> months() {
        TreeMap<YearMonth, Integer> missing = new TreeMap<>();
        YearMonth over = YearMonth.from(visit.today()).minusMonths(1);
        for (int i = 0; i < MONTHS_SHOWN; i++) {
            missing.put(over.minusMonths(i), 0);
        }
        missing.put(month, 0);
        all.forEach(followed -> followed.missing().forEach(each -> missing.merge(each, 1, Integer::sum)));
        return missing.entrySet().stream()
                .map(each -> new Tab(
                        visit.words().capital(visit.words().value(each.getKey())),
                        AttendanceScreen.of(each.getKey(), page),
                        each.getValue() == 0 ? OptionalInt.empty() : OptionalInt.of(each.getValue()),
                        each.getKey().equals(month)))
                .toList();
    }

    private List<Carried> carried() {
        List<Carried> carried = new ArrayList<>();
        carried.add(new Carried("command", sent.command().toString()));
        carried.add(new Carried("month", month.toString()));
        carried.add(new Carried("page", String.valueOf(page)));
        inMonth().stream()
                .map(followed -> followed.opened().file())
                .distinct()
                .forEach(file -> carried.add(new Carried(Sent.head(file.id()), String.valueOf(file.head()))));
        return carried;
    }

    private AttendancePage.Row row(GivenTraining followed, Map<Cell, String> errors) {
        return new AttendancePage.Row(
                new Link(followed.opened().personName(), followed.opened().address("")),
                new TrainingOnPage(followed, visit.words()).note(),
                before(followed),
                hours(followed, errors));
    }

    /// What was recorded for other months, the latest first, and what is missing.
    private List<String> before(GivenTraining followed) {
        List<String> before = new ArrayList<>();
        List<YearMonth> missing =
                followed.missing().stream().filter(each -> !each.equals(month)).toList();
        if (!missing.isEmpty()) {
            before.add(visit.text("attendance.missing", "months", String.join(", ", words(missing))));
        }
        List<YearMonth> recorded = followed.seen().training().attendance().keySet().stream()
                .toList()
                .reversed();
        recorded.stream()
                .filter(each -> !each.equals(month))
                .limit(2)
                .forEach(each -> before.add(visit.text(
                        "attendance.before",
                        "month",
                        each,
                        "hours",
                        followed.hours(each).orElseThrow().hours())));
        if (before.isEmpty()) {
            before.add(visit.text("attendance.before.none"));
        }
        return before;
    }

    private List<String> words(List<YearMonth> months) {
        return months.stream().map(visit.words()::value).toList();
    }

    private AttendancePage.Hours hours(GivenTraining followed, Map<Cell, String> errors) {
        Cell cell = Checked.cell(followed);
        String error = errors.getOrDefault(cell, "");
        return followed.hours(month)
                .<AttendancePage.Hours>map(there -> new AttendancePage.Hours.Recorded(
                        cell.name(),
                        visit.text("attendance.recorded", "hours", there.hours()),
                        new Link(
                                visit.text("attendance.correct"),
                                followed.opened().address("/acts/" + there.act())),
                        error.isEmpty() ? "" : sent.typed(cell),
                        error))
                .orElseGet(() -> new AttendancePage.Hours.Field(
                        cell.name(),
                        visit.text("attendance.field", "name", followed.opened().personName(), "month", month),
                        sent.typed().getOrDefault(cell, ""),
                        error));
    }

    private String firstField() {
        return inMonth().stream()
                .filter(followed -> followed.hours(month).isEmpty())
                .findFirst()
                .map(followed -> "field-" + Checked.cell(followed).name())
                .orElse("");
    }
}
