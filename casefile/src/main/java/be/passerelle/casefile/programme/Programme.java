// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.decision.DecisionAct;
import be.passerelle.casefile.decision.Ruling;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One programme of vocational rehabilitation, from the project to the re-evaluation, as its acts say.
public final class Programme {

    /// The hours followed in a month, and the act that says so.
    public record Attendance(BigDecimal hours, int act) {}

    private final int thread;
    private final int trajectory;
    private final ProgrammeAct.ProjectProposed project;
    private final Performer proposer;
    private final DatedFact opened;
    private final Map<YearMonth, Attendance> attendance = new TreeMap<>();
    private DatedFact latest;
    private boolean recognisedDiploma;
    private boolean soughtOnLocalMarket;
    private Money price;
    private @Nullable DatedFact compatible;
    private @Nullable DatedFact requested;
    private @Nullable Performer sender;
    private @Nullable DatedFact complete;
    private @Nullable DatedFact foundIncomplete;
    private @Nullable Opinion socialOpinion;
    private @Nullable Opinion medicalOpinion;
    private @Nullable DatedFact decided;
    private @Nullable Ruling ruling;
    private @Nullable DatedFact revoked;
    private @Nullable DatedFact revocationNotified;
    private @Nullable DatedFact notified;
    private @Nullable DatedFact started;
    private @Nullable DatedFact trainingEnded;
    private @Nullable TrainingResult result;
    private @Nullable DatedFact evaluatedAfter;
    private @Nullable DatedFact evaluatedAtSixMonths;
    private @Nullable DatedFact reEvaluated;
    private @Nullable ReEvaluation conclusion;
    private boolean incapacityEnded;
    private @Nullable DatedFact givenUp;
    private @Nullable DatedFact died;

    /// A programme as its project was proposed.
    ///
    /// @param trajectory the number of the trajectory it belongs to, 0 when there was none
    public Programme(RecordedAct recorded, ProgrammeAct.ProjectProposed project, int trajectory) {
        this.thread = recorded.number();
        this.trajectory = trajectory;
        this.project = project;
        this.proposer = recorded.by();
        this.opened = recorded.fact();
        this.latest = opened;
        this.recognisedDiploma = project.recognisedDiploma();
        this.soughtOnLocalMarket = project.soughtOnLocalMarket();
        this.price = project.price();
    }

    /// Folds one further act of the programme.
    public void apply(RecordedAct recorded, ProgrammeAct act) {
        DatedFact fact = recorded.fact();
        latest = fact;
        switch (act) {
            case ProgrammeAct.ProjectProposed _, ProgrammeAct.InterimReported _ -> {}
            case ProgrammeAct.FoundCompatible _ -> compatible = fact;
            case ProgrammeAct.FoundIncompatible _, ProgrammeAct.Withdrawn _ -> giveUp(fact);
            case ProgrammeAct.Requested _ -> {
                requested = fact;
                complete = fact;
                sender = recorded.by();
            }
            case ProgrammeAct.FoundIncomplete _ -> {
                foundIncomplete = fact;
                complete = null;
            }
            case ProgrammeAct.Supplied supplied -> supply(fact, supplied);
            case ProgrammeAct.SocialOpinionGiven given -> socialOpinion = given.opinion();
            case ProgrammeAct.MedicalOpinionGiven given -> medicalOpinion = given.opinion();
            case ProgrammeAct.TrainingStarted _ -> started = fact;
            case ProgrammeAct.AttendanceRecorded month ->
                attendance.put(month.month(), new Attendance(month.hours(), recorded.number()));
            case ProgrammeAct.TrainingEnded end -> {
                trainingEnded = fact;
                result = end.result();
            }
            case ProgrammeAct.EvaluatedAfterTraining _ -> evaluatedAfter = fact;
            case ProgrammeAct.EvaluatedAtSixMonths _ -> evaluatedAtSixMonths = fact;
            case ProgrammeAct.IncapacityReEvaluated evaluated -> {
                reEvaluated = fact;
                conclusion = evaluated.conclusion();
            }
        }
    }

    /// Folds one decision on the request.
    public void apply(RecordedAct recorded, DecisionAct act) {
        DatedFact fact = recorded.fact();
        latest = fact;
        switch (act) {
            case DecisionAct.GrantedUnderDirective _ -> decide(fact, Ruling.GRANTED);
            case DecisionAct.Refused _ -> decide(fact, Ruling.REFUSED);
            case DecisionAct.TakenByCommission taken -> decide(fact, taken.ruling());
            case DecisionAct.Notified _ -> notified = fact;
            case DecisionAct.RevocationNotified _ -> revocationNotified = fact;
        }
    }

    /// The trajectory ended: what is not decided yet is given up with it; a training that was granted goes
    /// on.
    public void trajectoryEnded(DatedFact fact) {
        if (decided == null) {
            giveUp(fact);
        }
    }

    /// The incapacity ended: there is none left to evaluate anew.
    public void incapacityEnded() {
        incapacityEnded = true;
    }

    /// The decision is revoked, after a contradiction. It stays open until those concerned were told.
    public void revoke(DatedFact fact) {
        revoked = fact;
        giveUp(fact);
    }

    /// The person died: nothing of it is left to do.
    public void personDied(DatedFact fact) {
        died = fact;
    }

    private void supply(DatedFact fact, ProgrammeAct.Supplied supplied) {
        foundIncomplete = null;
        complete = fact;
        recognisedDiploma = supplied.recognisedDiploma();
        soughtOnLocalMarket = supplied.soughtOnLocalMarket();
        price = supplied.price();
    }

    private void decide(DatedFact fact, Ruling decidedRuling) {
        decided = fact;
        ruling = decidedRuling;
        notified = null; // what was notified before was another decision
    }

    private void giveUp(DatedFact fact) {
        if (givenUp == null) {
            givenUp = fact;
        }
    }

    public int thread() {
        return thread;
    }

    /// The number of the trajectory it belongs to, 0 when there was none.
    public int trajectory() {
        return trajectory;
    }

    public ProgrammeAct.ProjectProposed project() {
        return project;
    }

    /// Who described the project.
    public Performer proposer() {
        return proposer;
    }

    public DatedFact opened() {
        return opened;
    }

    public DatedFact latest() {
        return latest;
    }

    public boolean recognisedDiploma() {
        return recognisedDiploma;
    }

    public boolean soughtOnLocalMarket() {
        return soughtOnLocalMarket;
    }

    public Money price() {
        return price;
    }

    public Optional<DatedFact> compatible() {
        return Optional.ofNullable(compatible);
    }

    public Optional<DatedFact> requested() {
        return Optional.ofNullable(requested);
    }

    /// Who sent the request.
    public Optional<Performer> sender() {
        return Optional.ofNullable(sender);
    }

    /// Since when the request is complete; empty before it is sent and while something is missing.
    public Optional<DatedFact> complete() {
        return Optional.ofNullable(complete);
    }

    /// The act that found the request incomplete, while that is so.
    public Optional<DatedFact> foundIncomplete() {
        return Optional.ofNullable(foundIncomplete);
    }

    public Optional<Opinion> socialOpinion() {
        return Optional.ofNullable(socialOpinion);
    }

    public Optional<Opinion> medicalOpinion() {
        return Optional.ofNullable(medicalOpinion);
    }

    public Optional<DatedFact> decided() {
        return Optional.ofNullable(decided);
    }

    public Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    public boolean isGranted() {
        return ruling == Ruling.GRANTED && revoked == null;
    }

    public boolean isRevoked() {
        return revoked != null;
    }

    /// The act that revoked the decision.
    public Optional<DatedFact> revoked() {
        return Optional.ofNullable(revoked);
    }

    /// When those concerned were told that the decision is revoked.
    public Optional<DatedFact> revocationNotified() {
        return Optional.ofNullable(revocationNotified);
    }

    /// The death of the person, which ended it.
    public Optional<DatedFact> died() {
        return Optional.ofNullable(died);
    }

    /// The days of the training as they were granted.
    public Period granted() {
        LocalDate last = project.endsOn();
        return Period.of(project.startsOn(), last.isBefore(project.startsOn()) ? project.startsOn() : last);
    }

    public Optional<DatedFact> notified() {
        return Optional.ofNullable(notified);
    }

    public Optional<DatedFact> started() {
        return Optional.ofNullable(started);
    }

    public Map<YearMonth, Attendance> attendance() {
        return Collections.unmodifiableMap(attendance);
    }

    public Optional<DatedFact> trainingEnded() {
        return Optional.ofNullable(trainingEnded);
    }

    public Optional<TrainingResult> result() {
        return Optional.ofNullable(result);
    }

    public Optional<DatedFact> evaluatedAfter() {
        return Optional.ofNullable(evaluatedAfter);
    }

    public Optional<DatedFact> evaluatedAtSixMonths() {
        return Optional.ofNullable(evaluatedAtSixMonths);
    }

    public Optional<DatedFact> reEvaluated() {
        return Optional.ofNullable(reEvaluated);
    }

    /// What the re-evaluation concluded.
    public Optional<ReEvaluation> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    /// When it was given up, found incompatible, stopped with its trajectory, or revoked.
    public Optional<DatedFact> givenUp() {
        return Optional.ofNullable(givenUp);
    }

    /// Whether something is still to come in this programme.
    public boolean isOpen() {
        if (died != null) {
            return false;
        }
        if (revoked != null) {
            return revocationNotified == null;
        }
        if (givenUp != null) {
            return false;
        }
        if (ruling == Ruling.REFUSED) {
            return notified == null;
        }
        if (trainingEnded == null) {
            return true;
        }
        if (evaluatedAfter == null || notified == null || monthWithoutHours().isPresent()) {
            return true;
        }
        return result == TrainingResult.SUCCESS
                && (evaluatedAtSixMonths == null || (reEvaluated == null && !incapacityEnded));
    }

    /// The first month of the training whose hours were not recorded; until the training has ended, of the training
    /// as it was granted. Empty before it has started.
    public Optional<YearMonth> monthWithoutHours() {
        if (started == null) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.from(trainingEnded == null ? project.endsOn() : trainingEnded.day());
        for (YearMonth month = YearMonth.from(started.day()); !month.isAfter(last); month = month.plusMonths(1)) {
            if (!attendance.containsKey(month)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
