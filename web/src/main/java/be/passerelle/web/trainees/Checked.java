// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Training;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.InFile;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.act.TypedContent;
import be.passerelle.web.trainees.Sent.Cell;
import be.passerelle.web.words.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What was typed for a month, read and held against the files as they are: the acts that may be recorded, and
/// what is wrong with each of the others.
final class Checked {

    private static final ActType<ProgrammeAct.AttendanceRecorded> HOURS =
            ActType.of(ProgrammeAct.AttendanceRecorded.class);

    private final Sent sent;
    private final YearMonth month;
    private final Map<Cell, String> errors = new LinkedHashMap<>();
    private final Map<Cell, ProposedAct> acts = new LinkedHashMap<>();
    private boolean isUsed;
    private int again;
    private int gone;

    private Checked(Sent sent, YearMonth month) {
        this.sent = sent;
        this.month = month;
    }

    /// Reads every row in which something was typed.
    static Checked of(Sent sent, YearMonth month, List<GivenTraining> trainees) {
        Checked checked = new Checked(sent, month);
        Map<Cell, GivenTraining> shown = new LinkedHashMap<>();
        trainees.forEach(each -> shown.put(cell(each), each));
        for (Cell cell : sent.typed().keySet()) {
            if (!sent.typed(cell).isEmpty()) {
                GivenTraining followed = shown.get(cell);
                if (followed == null) {
                    checked.gone++;
                } else {
                    checked.read(cell, followed);
                }
            }
        }
        return checked;
    }

    static Cell cell(GivenTraining followed) {
        return new Cell(followed.opened().file().id(), followed.seen().thread());
    }

    /// What is wrong with each row that cannot be recorded.
    Map<Cell, String> errors() {
        return errors;
    }

    /// How many rows are of a file that the visitor has nothing to do with any more.
    int gone() {
        return gone;
    }

    boolean isEmpty() {
        return acts.isEmpty() && errors.isEmpty() && again == 0 && gone == 0;
    }

    /// Whether all that was typed stands there already, as when the form was sent twice.
    boolean isRecorded() {
        return again > 0 && acts.isEmpty() && errors.isEmpty() && gone == 0;
    }

    /// Whether something was recorded with the command of the form before: it came back and was changed.
    boolean isUsed() {
        return isUsed;
    }

    /// Whether everything that was typed may be recorded.
    boolean isGood() {
        return !acts.isEmpty() && errors.isEmpty() && gone == 0;
    }

    /// The acts, file by file.
    List<InFile> wanted() {
        Map<CaseFileId, List<ProposedAct>> byFile = new LinkedHashMap<>();
        acts.forEach((cell, act) ->
                byFile.computeIfAbsent(cell.file(), _ -> new ArrayList<>()).add(act));
        return byFile.entrySet().stream()
                .map(each -> new InFile(
                        each.getKey(), sent.heads().getOrDefault(each.getKey(), Integer.MAX_VALUE), each.getValue()))
                .toList();
    }

    /// What the registry refused, said beside its row.
    ///
    /// @param act its place among the acts in its file
    void refused(CaseFileId file, int act, String why) {
        acts.keySet().stream()
                .filter(cell -> cell.file().equals(file))
                .skip(act)
                .findFirst()
                .ifPresent(cell -> errors.put(cell, why));
    }

    /// A file as a whole that is in the way.
    void inTheWay(CaseFileId file, String why) {
        acts.keySet().stream().filter(cell -> cell.file().equals(file)).forEach(cell -> errors.put(cell, why));
    }

    private void read(Cell cell, GivenTraining followed) {
        Words words = followed.opened().words();
        Map<String, Object> tree = Map.of("month", month.toString(), "hours", sent.typed(cell));
        TypedContent typed = TypedContent.of(HOURS.components(), tree, words.language());
        List<InputProblem> problems = new ArrayList<>(typed.problems());
        ActReading<ProgrammeAct.AttendanceRecorded> reading = ActReader.read(HOURS, typed.tree());
        if (reading instanceof ActReading.Wrong<ProgrammeAct.AttendanceRecorded>(var wrong)) {
            problems.addAll(wrong);
        }
        if (!problems.isEmpty()) {
            errors.put(cell, words.phrase(problems.getFirst().detail()));
        } else if (reading instanceof ActReading.Read<ProgrammeAct.AttendanceRecorded>(var act)) {
            check(cell, followed, act);
        }
    }

    private void check(Cell cell, GivenTraining followed, ProgrammeAct.AttendanceRecorded act) {
        Words words = followed.opened().words();
        Training.Attendance there = followed.hours(month).orElse(null);
        isUsed |= there != null && isByThisCommand(followed, there);
        if (there != null && there.hours().compareTo(act.hours()) == 0) {
            again++;
            return;
        }
        if (there != null) {
            errors.put(cell, words.text("attendance.again", "hours", there.hours()));
            return;
        }
        ProposedAct proposed = new ProposedAct(
                cell.thread(),
                followed.opened().file().day(),
                followed.opened().visit().viewer().performer(),
                act);
        List<Refusal> refusals = followed.opened().file().check(proposed);
        if (refusals.isEmpty()) {
            acts.put(cell, proposed);
        } else {
            Phrase why = refusals.getFirst().detail();
            errors.put(cell, words.phrase(why));
        }
    }

    private boolean isByThisCommand(GivenTraining followed, Training.Attendance there) {
        return followed.opened()
                .file()
                .act(there.act())
                .map(RecordedAct::command)
                .filter(command -> Objects.equals(command, sent.command()))
                .isPresent();
    }
}
