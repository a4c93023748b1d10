// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A training, from its project on.
final class PlainCourse {
    final OrganisationId centre;
    final OrganisationId proposer;
    final int way;
    private final LocalDate firstPlanned;
    private final LocalDate lastPlanned;
    private final List<PlainChange> changes = new ArrayList<>();
    boolean advisedAgainst;
    boolean requested;
    boolean givenUp;
    boolean died;
    private boolean notRatified;
    private LocalDate firstDay = LocalDate.MIN;
    private LocalDate lastDay = LocalDate.MAX;
    /// First day without the training, and first day with it again.
    private final List<LocalDate[]> interruptions = new ArrayList<>();
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
        this.firstPlanned = project.startsOn();
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
            return !revocationTold || (notRatified && first.isPresent() && lacksFollowUp());
        }
        if (givenUp) {
            return false;
        }
        if (ruling.equals(Optional.of(Ruling.REFUSED))) {
            return !told;
        }
        if (changing().isPresent()) {
            return true;
        }
        return last.isEmpty() || !told || wantsRatifying || lacksFollowUp();
    }

    private boolean lacksFollowUp() {
        return !evaluated || !evaluatedAtSixMonths || lacksHours() || (passed && !capacityKnown);
    }

    /// The change that is asked for or decided now.
    Optional<PlainChange> changing() {
        return died || revoked || givenUp
                ? Optional.empty()
                : changes.stream().filter(change -> !change.over()).findFirst();
    }

    /// The last day that is granted, or planned.
    LocalDate lastGranted() {
        LocalDate day = lastPlanned;
        for (PlainChange change : changes) {
            day = change.lastAfter(day);
        }
        return day;
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
        for (YearMonth month = first.get();
                !month.isAfter(last.orElse(YearMonth.from(lastGranted())));
                month = month.plusMonths(1)) {
            if (!hours.contains(month) && !isInterrupted(month)) {
                return true;
            }
        }
        return false;
    }

    /// A month on no day of which it ran, day by day.
    private boolean isInterrupted(YearMonth month) {
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            LocalDate each = day;
            boolean runs = !each.isBefore(firstDay) && !each.isAfter(lastDay);
            if (runs && interruptions.stream().noneMatch(i -> !each.isBefore(i[0]) && each.isBefore(i[1]))) {
                return false;
            }
        }
        return true;
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
        return !(revoked || givenUp || died) || !day.isAfter(lastGranted()) || (notRatified && lacksHours());
    }

    void read(RecordedAct recorded, ProgrammeAct act) {
        YearMonth month = YearMonth.from(recorded.happenedOn());
        Optional<PlainChange> change = changing();
        switch (act) {
            case ProgrammeAct.ProlongationProposed longer ->
                changes.add(new PlainChange(firstPlanned, longer.endsOn()));
            case ProgrammeAct.ReintegrationProposed _ -> changes.add(new PlainChange(firstPlanned, LocalDate.MIN));
            case ProgrammeAct.ModificationProposed other ->
                changes.add(new PlainChange(other.startsOn(), other.endsOn()));
            case ProgrammeAct.Withdrawn _
            when first.isPresent() && last.isEmpty() -> {
                last = Optional.of(month);
                lastDay = recorded.happenedOn();
                passed = false;
                change.ifPresent(each -> each.left = true);
            }
            case ProgrammeAct.Withdrawn _ -> givenUp = true;
            case ProgrammeAct.NotPursued _ when change.isPresent() -> change.get().left = true;
            case ProgrammeAct.NotPursued _ -> givenUp = true;
            case ProgrammeAct.FoundIncompatible _ -> advisedAgainst |= change.isEmpty();
            case ProgrammeAct.Requested _ when change.isPresent() -> change.get().requested = true;
            case ProgrammeAct.Requested _ -> requested = true;
            case ProgrammeAct.TrainingStarted _ -> {
                first = Optional.of(month);
                firstDay = recorded.happenedOn();
            }
            case ProgrammeAct.TrainingNotBegun _ ->
                givenUp |= !recorded.happenedOn().isBefore(lastGranted());
            case ProgrammeAct.TrainingInterrupted _ ->
                interruptions.add(new LocalDate[] {recorded.happenedOn(), LocalDate.MAX});
            case ProgrammeAct.TrainingResumed _ -> interruptions.getLast()[1] = recorded.happenedOn();
            case ProgrammeAct.AttendanceRecorded recordedHours -> hours.add(recordedHours.month());
            case ProgrammeAct.TrainingEnded ended -> {
                last = Optional.of(month);
                lastDay = recorded.happenedOn();
                passed = ended.result() == TrainingResult.SUCCESS;
                change.filter(each -> !each.requested).ifPresent(each -> each.left = true);
            }
            case ProgrammeAct.EvaluatedAfterTraining _ -> evaluated = true;
            case ProgrammeAct.EvaluatedAtSixMonths _ -> evaluatedAtSixMonths = true;
            case ProgrammeAct.IncapacityReEvaluated _ -> capacityKnown = true;
            default -> {}
        }
    }

    void read(RecordedAct recorded, DecisionAct act) {
        Optional<PlainChange> change = changing();
        if (change.isPresent()) {
            read(change.get(), recorded, act);
            return;
        }
        switch (act) {
            case DecisionAct.GrantedUnderDirective _ -> decide(recorded.number(), Ruling.GRANTED, true);
            case DecisionAct.TakenByCommission taken -> decide(recorded.number(), taken.ruling(), false);
            case DecisionAct.Ratified _ -> wantsRatifying = false;
            case DecisionAct.NotRatified _ -> {
                revoked = true;
                givenUp = true;
                notRatified = true;
                if (first.isPresent() && last.isEmpty()) {
                    last = Optional.of(YearMonth.from(recorded.happenedOn()));
                    lastDay = recorded.happenedOn();
                }
            }
            case DecisionAct.Notified _ -> told = true;
            case DecisionAct.RevocationNotified _ -> revocationTold = true;
        }
    }

    private static void read(PlainChange change, RecordedAct recorded, DecisionAct act) {
        switch (act) {
            case DecisionAct.GrantedUnderDirective _ -> change.decide(recorded.number(), Ruling.GRANTED, true);
            case DecisionAct.TakenByCommission taken -> change.decide(recorded.number(), taken.ruling(), false);
            case DecisionAct.Ratified _ -> change.wantsRatifying = false;
            case DecisionAct.NotRatified _ -> {
                change.revoked = true;
                change.notRatified = Optional.of(recorded.happenedOn());
            }
            case DecisionAct.Notified _ -> change.told = true;
            case DecisionAct.RevocationNotified _ -> change.revocationTold = true;
        }
    }

    private void decide(int number, Ruling ruled, boolean underDirective) {
        decision = number;
        ruling = Optional.of(ruled);
        told = false;
        wantsRatifying = underDirective;
    }

    /// A step that is revoked after a contradiction.
    void revoke(int step) {
        if (decision == step) {
            revoked = true;
            givenUp = true;
        }
        changes.stream().filter(change -> change.decision == step).forEach(change -> change.revoked = true);
    }
}
