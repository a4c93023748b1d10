// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.store.CheckpointComparison;
import be.passerelle.store.Verification;
import be.passerelle.stream.checkpoint.Heads;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;

/// Tells what a verification found: the gravest first, of each kind how many there are, and the first
/// ones. What is told of one kind never hides another.
///
/// @param all whether every fault is told, and not the first ones of each kind
record Findings(boolean all, PrintStream out, PrintStream err) {

    private static final int FIRST = 5;

    private static final String CAREFUL = """
            Change nothing yet: what is there now may show what happened. Make a backup of it under a new name, and keep
            it with the last good backup and the checkpoints. Where lists alone are wrong, and the reason is known,
            ./run rebuild makes them again.""";

    /// @return the status for the shell
    int tell(Verification.Report report) {
        out.println("Verified %d acts in %d files".formatted(report.acts(), report.files()));
        if (report.erased() > 0) {
            out.println("%d files were erased; their chains were checked".formatted(report.erased()));
        }
        if (report.underOtherLaw() > 0) {
            out.println("%d files wait to be computed under the present law; their lists were not compared"
                    .formatted(report.underOtherLaw()));
        }
        boolean asCheckpointed = tell(report.checkpoints());
        for (var fault : Verification.Fault.values()) {
            tellAll(
                    heading(fault),
                    report.broken().stream()
                            .filter(broken -> broken.fault() == fault)
                            .map(Findings::told)
                            .toList());
        }
        tellAll("Lists that show another number of lines than they have", report.miscounted());
        if (report.broken().isEmpty() && report.miscounted().isEmpty() && asCheckpointed) {
            out.println(
                    report.underOtherLaw() > 0
                            ? "Every chain of hashes holds; lists and search of the other files show what their acts"
                                    + " give"
                            : "Every chain of hashes holds, and lists and search show what the acts give");
            return 0;
        }
        if (report.broken().isEmpty()) {
            out.println("Every chain of hashes holds");
        } else {
            long streams = report.broken().stream()
                    .map(Verification.Broken::stream)
                    .distinct()
                    .count();
            err.println("%d faults in %d files, registers and proceedings"
                    .formatted(report.broken().size(), streams));
        }
        err.println(CAREFUL);
        return 1;
    }

    private void tellAll(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        err.println("%s: %d".formatted(heading, lines.size()));
        lines.stream().limit(all ? lines.size() : FIRST).forEach(line -> err.println("  " + line));
        if (!all && lines.size() > FIRST) {
            err.println("  and %d more; --all tells them".formatted(lines.size() - FIRST));
        }
    }

    /// @return whether nothing is wrong
    private boolean tell(CheckpointComparison.Report report) {
        if (report.checkpoints() == 0) {
            out.println("No checkpoint was taken yet: nobody can tell whether last acts or whole files are missing");
        }
        switch (report.own()) {
            case COMPARED, NOT_ASKED -> {}
            case NOT_HERE -> out.println("""
                        There is no checkpoint.key in the folder: nothing says that the keys of checkpoints in the
                        database are those of this installation. Verify against checkpoints held elsewhere.""");
            case ANOTHER -> err.println("""
                        The checkpoint.key in the folder is another key than the one that the database names: the file
                        is of another installation or damaged, or somebody replaced the keys and all checkpoints in the
                        database. Verify against checkpoints that were held elsewhere.""");
        }
        tellAll(
                "Checkpoints with which something is wrong",
                report.faulty().stream().map(Findings::told).toList());
        tellAll(
                "Files, registers and proceedings that are not what a checkpoint says",
                report.lost().stream().map(Findings::told).toList());
        report.unvouched()
                .ifPresent(key -> err.println(
                        "Key %d of checkpoints was not vouched for by the one before: that was lost, or this is forged"
                                .formatted(key)));
        if (report.accessLogChanged()) {
            err.println("Lines of the access log were changed or removed");
        }
        if (report.isFine() && report.checkpoints() > 0) {
            out.println("Nothing is missing that %d checkpoints know".formatted(report.checkpoints()));
        }
        return report.isFine();
    }

    private static String told(Heads.Faulty faulty) {
        String what = switch (faulty.fault()) {
            case FORGED -> "is not signed by this installation as it stands: it was forged";
            case OUT_OF_ORDER -> "does not follow the one before: one is missing or was replaced";
            case OTHER_HEADS -> "stands beside other heads than it signs: they were changed";
        };
        return "checkpoint %d %s".formatted(faulty.checkpoint(), what);
    }

    private static String told(CheckpointComparison.Lost lost) {
        int number = lost.head().number();
        String what = switch (lost.loss()) {
            case REMOVED -> "was removed: it had %d acts".formatted(number);
            case CUT_OFF -> "lacks its last acts: it had %d".formatted(number);
            case REWRITTEN -> "holds other acts than it did";
        };
        return name(lost.head().kind(), lost.head().stream()) + " " + what;
    }

    private static String told(Verification.Broken broken) {
        String name = name(broken.kind(), broken.stream());
        return broken.act() == 0 ? name : name + ": act " + broken.act();
    }

    private static String name(String kind, UUID stream) {
        return kind.equals(CaseFileId.KIND) ? new CaseFileId(stream).number().written() : kind + " " + stream;
    }

    private static String heading(Verification.Fault fault) {
        return switch (fault) {
            case DESTROYED ->
                "Keys that were destroyed, and the register of erasures has no two people who asked for and confirmed"
                        + " it";
            case NOT_ERASED -> "Keys of files that two people erased: somebody put them back";
            case ERASED_WITHOUT_MANDATE ->
                "Files erased by people of whom one held no mandate as security officer then, as far as mandates can be"
                        + " read: ask both whether they did it";
            case KEY_MISSING -> "Keys of which not even a row is left";
            case KEY_DAMAGED -> "Keys that do not open: changed, put from elsewhere, or their master key is not here";
            case KEY_UNKNOWN -> "Keys of a kind or a form that this version of Passerelle does not know";
            case STREAM_UNKNOWN -> "Acts of a kind of stream that this version of Passerelle does not know";
            case CHAIN -> "Chains of hashes that break";
            case UNREADABLE -> "Acts that cannot be read, their bytes are damaged";
            case NO_KEY -> "Acts that cannot be read, their key is missing";
            case OF_NO_CALENDAR ->
                "Acts of a day or an instant that no calendar has: somebody changed them, and the constraints of the"
                        + " table";
            case NO_ACTS -> "Files that lists show, and that have no acts";
            case LATER_FORM ->
                "Acts of a later version of Passerelle, in a form that this one cannot check; verify with that version";
            case UNKNOWN -> "Acts that cannot be read by this version of Passerelle; a later one wrote them";
            case SHOWN_OTHERWISE -> "Files of which lists show something else than their acts give";
        };
    }
}
