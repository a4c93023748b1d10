// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The worklists: what each role of each organisation must do, by day. Doors ask the [WorkDesk], which notes whom a
/// list
/// names.
public interface Worklists {

    /// Whose lines.
    enum Scope {
        /// Those of the files that the viewer took, or acted in last, and did not let go of.
        MINE,
        /// Those of everybody in the viewer's role and organisation.
        TEAM,
        /// Those that nobody took, or whoever did let go of.
        FREE
    }

    /// When a line is due, seen from a day.
    enum Due {
        OVERDUE,
        TODAY,
        THIS_WEEK,
        LATER,
        /// The law sets no term.
        NO_TERM,
        /// It cannot be done yet.
        WAITING
    }

    /// Which lines are wanted.
    ///
    /// @param due empty for all but waiting
    /// @param tasks empty for all
    /// @param language of the insured person; empty for all
    /// @param page from 1
    /// @param lettingGo who let go of what they had taken before which day: it is free. Whoever asks finds them
    ///     in [Registers] for the day, so that a mandate that ends or changes, by an act or by time, counts at
    ///     once
    record Query(
            Scope scope,
            Set<Due> due,
            Set<String> tasks,
            Optional<Language> language,
            int page,
            int size,
            Map<PersonId, LocalDate> lettingGo) {
        public Query {
            lettingGo = Map.copyOf(lettingGo);
        }

        /// The same query for what it counts alone.
        Query namingNobody() {
            return new Query(scope, due, tasks, language, 1, 0, lettingGo);
        }
    }

    /// A line with what a list shows of the file.
    ///
    /// @param letGo whether whoever took it let go of it
    /// @param incapableSince the first day of the current incapacity
    /// @param invalid whether the person is an invalid
    record Line(
            WorkItem item,
            Due due,
            boolean letGo,
            String listedName,
            Language language,
            Optional<LocalDate> incapableSince,
            boolean invalid) {

        /// The line in the numbers that acts are told by.
        Line inNumbers(ToldNumbers told) {
            return new Line(
                    item.inThread(told.told(item.thread())), due, letGo, listedName, language, incapableSince, invalid);
        }

        /// The line for a role that reads these parts of files and no other: a list is no way around what the file
        /// itself would not tell.
        Line readBy(Set<Compartment> readable) {
            boolean incapacity = readable.contains(Compartment.INCAPACITY);
            boolean training = readable.contains(Compartment.PROGRAMME) || readable.contains(Compartment.ATTENDANCE);
            return new Line(
                    training ? item : item.withoutTraining(),
                    due,
                    letGo,
                    listedName,
                    language,
                    incapableSince.filter(_ -> incapacity),
                    incapacity && invalid);
        }
    }

    /// A page of lines, the most urgent first; those that wait, the soonest first.
    ///
    /// @param total how many the query has on all its pages
    /// @param counts how many there are, whatever was asked for
    record Page(List<Line> lines, long total, Counts counts) {}

    /// How many lines there are, exactly.
    ///
    /// @param mine doable lines of the viewer
    /// @param team doable lines of role and organisation
    /// @param free doable lines that nobody has in hand
    /// @param mineByDue the viewer's lines by when they are due
    /// @param tasks the team's doable lines by task, for the filter
    record Counts(
            long mine,
            long team,
            long free,
            Map<Due, Long> mineByDue,
            Map<Due, Long> teamByDue,
            Map<String, Long> tasks) {}

    /// How many files of the viewer wait for somebody else, by whom.
    record WaitingFor(Role role, Optional<OrganisationId> organisation, long files) {}

    Page list(Viewer viewer, Query query, LocalDate today);

    /// @param lettingGo as in a query
    Beside beside(Viewer viewer, Map<PersonId, LocalDate> lettingGo, LocalDate today);

    /// What a viewer may want to know beside what there is to do.
    ///
    /// @param waiting for whom the viewer's files wait
    /// @param doneToday what the viewer recorded today, latest first
    record Beside(List<WaitingFor> waiting, List<Done> doneToday) {}

    /// Something the viewer recorded: the file, its listed name, the code of the act.
    record Done(CaseFileId file, String listedName, String act) {}

    /// A page of the files in which a step is due or possible, among those that the viewer has a ground to look at:
    /// what is due first, then who is incapable longest.
    ///
    /// @param steps the names of steps; empty for all
    /// @param page from 1
    Files detected(Viewer viewer, Set<String> steps, int page, int size);

    /// A page of files, and how many there are in all; of each step, in how many.
    record Files(List<CaseFileId> files, long total, Map<String, Long> steps) {
        public Files {
            files = List.copyOf(files);
            steps = Map.copyOf(steps);
        }
    }

    /// The viewer takes the lines of their role in a file, also from a colleague.
    void take(Viewer viewer, CaseFileId file);

    /// The viewer gives them back.
    void release(Viewer viewer, CaseFileId file);
}
