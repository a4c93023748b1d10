// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who looked at which file, when, why. Append-only. Whoever is given something of a file has it noted first:
/// what cannot
/// be noted fails, and nothing is given.
public interface AccessLog {

    /// What was done with the file.
    enum Operation {
        READ,
        /// Sealed medical grounds were opened: their words were given.
        READ_MEDICAL,
        /// The name stood in a list: a worklist, payments, what a change of a register touches.
        LIST,
        /// A system of the organisation was told that acts came.
        FOLLOW,
        SEARCH_RESULT,
        RECORD,
        /// Somebody wanted to record acts, and nothing was recorded.
        TRY_TO_RECORD,
        READ_ACCESS_LOG,
        /// Somebody to whom the file is closed opened it in an emergency.
        OPEN_IN_EMERGENCY,
        /// The person took a copy of their file along.
        EXPORT,
        /// The lines of the file were handed on as a machine reads them: to the person, or to a security
        /// officer.
        EXPORT_ACCESS_LOG,
        /// A security officer looked whether there is a file to erase, asked for its erasure or answered.
        ERASE;

        /// Lists and searches name only files that may be looked at, without telling for each on which ground;
        /// security officers, who erase and look at who looked, look into no file.
        public boolean isAllowedWithoutGround() {
            return switch (this) {
                case LIST, SEARCH_RESULT, EXPORT_ACCESS_LOG, ERASE -> true;
                case READ, READ_MEDICAL, FOLLOW, RECORD, TRY_TO_RECORD, READ_ACCESS_LOG, OPEN_IN_EMERGENCY, EXPORT ->
                    false;
            };
        }
    }

    /// A line.
    ///
    /// @param ground why it was allowed; empty when it was refused, and where a list or a search named the file
    /// @param client the system through which it was done, as the installation names it; empty for pages
    record Line(
            Instant at,
            PersonId person,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground,
            Optional<String> client) {

        public boolean allowed() {
            return ground.isPresent() || operation.isAllowedWithoutGround();
        }
    }

    /// What somebody did with a file in one role on a day, told as one line: whoever asks often, as systems do,
    /// takes no more room than whoever asked once.
    ///
    /// @param day in Belgium
    /// @param person who, by their key
    /// @param ground as in a line
    /// @param times how often
    /// @param first when first on that day
    /// @param last when last on that day
    /// @param client the system through which they did; empty for pages
    /// @param found what officers found of what was opened in an emergency, once they did; the log
    ///     knows of none
    record Looks(
            LocalDate day,
            PersonId person,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground,
            long times,
            Instant first,
            Instant last,
            Optional<String> client,
            List<Emergency.Found> found) {

        public Looks {
            found = List.copyOf(found);
        }

        public boolean allowed() {
            return ground.isPresent() || operation.isAllowedWithoutGround();
        }
    }

    /// Whole days of the access log of a file, the latest first; in a day, what happened last comes first.
    ///
    /// @param before the last day that is told, when there are earlier ones: where to go on
    record Days(List<Looks> looks, Optional<LocalDate> before) {

        public Days {
            looks = List.copyOf(looks);
        }
    }

    /// A line as it is handed on: whom it was by is told by a pseudonym.
    ///
    /// @param number its place in the log
    record Noted(
            long number,
            CaseFileId file,
            Instant at,
            String pseudonym,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground) {

        public boolean allowed() {
            return ground.isPresent() || operation.isAllowedWithoutGround();
        }
    }

    /// Which lines are handed on, and to whom.
    ///
    /// @param file of one file; of all when it is empty
    /// @param without of none of these: those that are close to whoever asks
    /// @param toPerson to the person of the file, who may know by name who they are: their
    ///     pseudonyms are those of that file alone, so that nobody who is a security officer
    ///     too recognises them in others
    /// @param from the first instant
    /// @param until the first instant after
    /// @param after only lines with a higher number
    /// @param upTo only lines with this number or a lower one
    record Span(
            Optional<CaseFileId> file,
            Set<CaseFileId> without,
            boolean toPerson,
            Instant from,
            Instant until,
            long after,
            long upTo) {

        public Span {
            without = Set.copyOf(without);
        }

        /// The same, from another line on.
        public Span after(long number) {
            return new Span(file, without, toPerson, from, until, number, upTo);
        }
    }

    /// Notes accesses, each allowed on a ground or refused.
    void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds);

    /// Notes an access, allowed or refused.
    default void note(Viewer viewer, CaseFileId file, Operation operation, Optional<Ground> ground) {
        note(viewer, operation, Map.of(file, ground));
    }

    /// Notes that a list or a search named these files: each once, however often it stands there.
    default void noteNamed(Viewer viewer, Operation operation, Collection<CaseFileId> files) {
        Map<CaseFileId, Optional<Ground>> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file, Optional.empty()));
        note(viewer, operation, named);
    }

    /// The lines about a file, latest first.
    List<Line> of(CaseFileId file, int limit);

    /// The days on which something was noted about a file, each whole: nothing that is noted often pushes
    /// anything else out.
    ///
    /// @param before only days before this one; empty for the latest
    /// @param most how many days, one at least
    Days days(CaseFileId file, Optional<LocalDate> before, int most);

    /// Lines in their order; none of whoever was erased.
    ///
    /// @param most how many
    List<Noted> lines(Span span, int most);

    /// The number of the last line, 0 when there is none.
    long last();
}
