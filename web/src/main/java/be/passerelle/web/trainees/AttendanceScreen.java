// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.visit.Visit;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The hours of a month, typed for all trainees in one grid and recorded at once: all rows, or none while one
/// is wrong. What was recorded before is shown and is corrected where it stands.
@Controller
public class AttendanceScreen {

    static final String ADDRESS = "/trainees/attendance";

    private final Trainees trainees;
    private final Opening opening;
    private final Desk desk;

    public AttendanceScreen(Trainees trainees, Opening opening, Desk desk) {
        this.trainees = trainees;
        this.opening = opening;
        this.desk = desk;
    }

    /// The grid of a month.
    ///
    /// @param page of the trainees, from 1
    static String of(YearMonth month, int page) {
        return ADDRESS + "?month=" + month + (page == 1 ? "" : "&page=" + page);
    }

    /// @param month the month; without one, the first that misses hours, or else the last that is over
    /// @param done the command of what was just recorded
    @GetMapping("/trainees/attendance")
    View grid(
            Visit visit,
            @RequestParam Optional<String> month,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Optional<UUID> done) {
        Trainees.Page found = trainees(visit, page);
        List<GivenTraining> all = followed(opening.open(visit, found.files()));
        YearMonth shown =
                month.flatMap(AttendanceScreen::month).orElseGet(() -> AttendanceWords.firstMissing(visit, all));
        AttendanceWords words = new AttendanceWords(visit, shown, all, Sent.nothing(), asked(page), found.total());
        return Pages.show(words.page(done.flatMap(words::recorded).stream().toList()));
    }

    /// After a change of language, with what was typed; nothing is checked and nothing recorded.
    @PostMapping("/trainees/attendance/typed")
    View typed(
            Visit visit,
            @RequestParam String month,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam MultiValueMap<String, String> values) {
        Sent sent = sent(visit, values);
        return Pages.show(words(visit, month(month).orElseThrow(NoSuchFile::new), sent, page)
                .page(List.of()));
    }

    @GetMapping("/trainees/attendance/typed")
    View again() {
        return Pages.goTo(ADDRESS);
    }

    @PostMapping("/trainees/attendance")
    View record(
            Visit visit,
            @RequestParam String month,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam MultiValueMap<String, String> values) {
        Sent sent = sent(visit, values);
        YearMonth of = month(month).orElseThrow(NoSuchFile::new);
        AttendanceWords words = words(visit, of, sent, page);
        Checked checked = words.check();
        if (checked.isRecorded()) {
            return recorded(of, page, sent);
        }
        return checked.isUsed() ? record(visit, words.anew(), words.anew().check()) : record(visit, words, checked);
    }

    private View record(Visit visit, AttendanceWords words, Checked checked) {
        if (!checked.isGood()) {
            return wrong(words, checked, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Sent sent = words.sent();
        YearMonth of = words.month();
        int page = words.page();
        Outcome outcome = desk.record(visit.viewer(), sent.command(), checked.wanted());
        return switch (outcome) {
            case Outcome.Recorded _, Outcome.AlreadyRecorded _ -> recorded(of, page, sent);
            case Outcome.Refused(var stream, var act, var refusals) -> {
                checked.refused(
                        file(stream),
                        act,
                        visit.words().phrase(refusals.getFirst().detail()));
                yield wrong(words, checked, HttpStatus.CONFLICT);
            }
            case Outcome.MovedOn(var stream, var _) -> anew(visit, of, sent, page, file(stream), "attendance.moved");
            case Outcome.NoAccess(var stream) -> anew(visit, of, sent, page, file(stream), "attendance.moved");
            case Outcome.OtherConsequences(var file) -> anew(visit, of, sent, page, file, "attendance.moved");
            case Outcome.CommandReused _ -> {
                AttendanceWords now = words.anew();
                yield Pages.show(HttpStatus.CONFLICT, now.page(List.of(now.notRecorded())));
            }
        };
    }

    /// The grid with the files as they are now, and beside the row what was in the way.
    private View anew(Visit visit, YearMonth month, Sent sent, int page, CaseFileId file, String why) {
        AttendanceWords now = words(visit, month, sent, page);
        Checked checked = now.check();
        checked.inTheWay(file, visit.text(why));
        return wrong(now, checked, HttpStatus.CONFLICT);
    }

    private static View wrong(AttendanceWords words, Checked checked, HttpStatus status) {
        return Pages.show(status, words.wrong(checked));
    }

    private static View recorded(YearMonth month, int page, Sent sent) {
        return Pages.goTo(of(month, asked(page)) + "&done=" + sent.command());
    }

    /// The rows of the form that was sent, and no others.
    private AttendanceWords words(Visit visit, YearMonth month, Sent sent, int page) {
        List<GivenTraining> shown = followed(opening.open(visit, sent.files()));
        return new AttendanceWords(visit, month, shown, sent, asked(page), shown.size());
    }

    private Sent sent(Visit visit, MultiValueMap<String, String> values) {
        if (TraineesScreen.isElsewhere(visit)) {
            throw new NoSuchFile();
        }
        return Sent.of(values, 2 * TraineesScreen.PAGE_SIZE);
    }

    private Trainees.Page trainees(Visit visit, int page) {
        if (TraineesScreen.isElsewhere(visit)) {
            throw new NoSuchFile();
        }
        return trainees.ofCentre(visit.viewer(), asked(page), TraineesScreen.PAGE_SIZE);
    }

    private static List<GivenTraining> followed(List<Opened> files) {
        return files.stream()
                .sorted(Comparator.comparing(Opened::personName))
                .flatMap(opened -> GivenTraining.in(opened).stream())
                .toList();
    }

    private static int asked(int page) {
        return TraineesScreen.asked(page);
    }

    private static CaseFileId file(StreamId stream) {
        return (CaseFileId) stream;
    }

    /// A month of this century and the last: others nobody learnt in.
    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> month.getYear() > 1900 && month.getYear() < 2200);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
