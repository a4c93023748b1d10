// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A training, from its project on.
final class PlainCourse {
    final OrganisationId centre;
    final OrganisationId proposer;
    final int way;
    final LocalDate lastPlanned;
    final YearMonth planned;
    boolean advisedAgainst;
    boolean requested;
    boolean givenUp;
    boolean died;
    int decision;
    Optional<Ruling> ruling = Optional.empty();
    boolean told;
    boolean wantsRatifying;
    boolean revoked;
    boolean revocationTold;
    Optional<YearMonth> first = Optional.empty();
    Optional<YearMonth> last = Optional.empty();
    boolean passed;
    final Set<YearMonth> hours = new HashSet<>();
    boolean evaluated;
    boolean evaluatedAtSixMonths;
    boolean capacityKnown;
    Optional<LocalDate> over = Optional.empty();

    PlainCourse(RecordedAct recorded, ProgrammeAct.ProjectProposed project, int way) {
        this.centre = project.centre();
        this.proposer = recorded.by().organisation();
        this.way = way;
        this.lastPlanned = project.endsOn().isBefore(project.startsOn()) ? project.startsOn() : project.endsOn();
        this.planned = YearMonth.from(project.endsOn());
    }

    /// Another project is described.
    void leave() {
        givenUp |= advisedAgainst && !requested;
    }

    boolean open() {
        if (died) {
            return false;
        }
        if (revoked) {
            return !revocationTold;
        }
        if (givenUp) {
            return false;
        }
        if (ruling.equals(Optional.of(Ruling.REFUSED))) {
            return !told;
        }
        if (last.isEmpty() || !evaluated || !evaluatedAtSixMonths || !told || wantsRatifying || lacksHours()) {
            return true;
        }
        return passed && !capacityKnown;
    }

    /// While something is to come of it; once it was decided, until the end of the incapacity or the death,
    /// that day too.
    boolean withInstituteOn(LocalDate day) {
        boolean rests = ruling.isPresent() && (over.isEmpty() || !day.isAfter(over.get()));
        return requested && (open() || rests);
    }

    boolean lacksHours() {
        if (first.isEmpty()) {
            return false;
        }
        for (YearMonth month = first.get(); !month.isAfter(last.orElse(planned)); month = month.plusMonths(1)) {
            if (!hours.contains(month)) {
                return true;
            }
        }
        return false;
    }

    /// From the grant until all is said of the training; where it was stopped, until it would have
    /// ended.
    boolean withCentreOn(LocalDate day) {
        if (!revoked && !ruling.equals(Optional.of(Ruling.GRANTED))) {
            return false;
        }
        if (last.isPresent() && evaluated && !lacksHours()) {
            return false;
        }
        return !(revoked || givenUp || died) || !day.isAfter(lastPlanned);
    }
}
