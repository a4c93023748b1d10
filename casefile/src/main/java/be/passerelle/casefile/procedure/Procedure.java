// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.law.Law;
import be.passerelle.law.finding.Determination;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.ClosedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.NextActs;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Table;
import java.time.LocalDate;
import java.util.List;

/// The procedure of a case file: the tables of all subjects, read in two ways. What may come next, and whether an act
/// is accepted, are answers from the same rows.
public final class Procedure {

    private static final Table<In<WholeFile>> TABLE = new Table<>(FileActs.subjects().stream()
            .<Row<?, ?>>flatMap(subject -> subject.rows().stream())
            .toList());

    private Procedure() {}

    /// Every row, subject by subject, in the order of the tables.
    public static List<Row<?, ?>> rows() {
        return TABLE.rows();
    }

    /// Whether an act opens a thread of its own.
    public static boolean opens(Act act) {
        return TABLE.opens(act);
    }

    /// What may or must come next, in every open thread, by whom, from when and until when.
    public static List<NextAct> next(CaseFile file, Law law, Registers registers, LocalDate day) {
        return nextActs(file, law, registers, day).acts();
    }

    /// The same, and until when it stays so if no act comes.
    public static NextActs nextActs(CaseFile file, Law law, Registers registers, LocalDate day) {
        return TABLE.next(new FileOnDay(file, law, registers, day));
    }

    /// What this role cannot do now, and why not.
    public static List<ClosedAct> closed(CaseFile file, Role role, Law law, Registers registers, LocalDate day) {
        return TABLE.closed(new FileOnDay(file, law, registers, day), role);
    }

    /// Whether an act is accepted: no refusal, or every reason why not.
    ///
    /// @param day today, by the clock of the installation
    public static List<Refusal> accepts(
            CaseFile file, ProposedAct proposed, Law law, Registers registers, LocalDate day) {
        return accepts(new FileOnDay(file, law, registers, day), proposed);
    }

    /// What is found about an act that is accepted, as far as it rests on values of the law.
    public static List<Determination> determined(FileOnDay file, ProposedAct proposed) {
        return TABLE.determined(file, proposed);
    }

    /// The same of a file beside which something is recorded in other streams.
    public static List<Refusal> accepts(FileOnDay file, ProposedAct proposed) {
        return TABLE.accepts(file, proposed);
    }
}
