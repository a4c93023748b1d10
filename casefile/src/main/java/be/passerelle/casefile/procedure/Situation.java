// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.Law;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.registers.Registers;
import java.time.LocalDate;

/// What a row of the procedure table looks at: a file, one of its threads, the law, the registers, the days.
///
/// @param thread the number of the thread, 0 for the file as a whole
/// @param law the law, as it is for the incapacity that the thread is about
/// @param day today, by the clock of the installation
/// @param on the material day of the act that is checked, which chooses the law; today for what may come next
public record Situation(CaseFile file, int thread, Law law, Registers registers, LocalDate day, LocalDate on) {

    public Situation {
        law = file.lawFor(law, began(file, thread, on));
    }

    /// The situation of what may come next, today.
    public Situation(CaseFile file, int thread, Law law, Registers registers, LocalDate day) {
        this(file, thread, law, registers, day, day);
    }

    /// The trajectory of this thread. Only for rows that stand in a trajectory.
    public Trajectory trajectory() {
        return file.trajectory(thread).orElseThrow();
    }

    /// The programme of this thread. Only for rows that stand in a programme.
    public Programme programme() {
        return file.programme(thread).orElseThrow();
    }

    private static LocalDate began(CaseFile file, int thread, LocalDate on) {
        return file.trajectory(thread)
                .map(Trajectory::opened)
                .or(() -> file.programme(thread).map(Programme::opened))
                .or(() -> file.incapacity(thread).map(Incapacity::recognised))
                .map(DatedFact::day)
                .orElse(on);
    }

    /// The incapacity of this thread. Only for rows that stand in an incapacity.
    public Incapacity incapacity() {
        return file.incapacity(thread).orElseThrow();
    }
}
