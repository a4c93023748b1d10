// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import static be.passerelle.casefile.occupational.Occupational.OCCUPATIONAL;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.casefile.incapacity.ThreadBesideIncapacity;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of the reintegration with one employer.
final class OccupationalFold extends ThreadBesideIncapacity<Occupational> {

    private final OccupationalAct.EmployerNamed named;
    private final List<StatedAbsence> absences = new ArrayList<>(1);
    private @Nullable DatedFact contacted;
    private @Nullable DatedFact estimated;
    private boolean potential;
    private @Nullable DatedFact visitAsked;
    private @Nullable DatedFact visitHeld;
    private final List<ReintegrationFold> reintegrations = new ArrayList<>(1);
    private @Nullable DatedFact forceMajeureAsked;
    private @Nullable DatedFact forceMajeureAssessed;
    private boolean outForGood;
    private @Nullable EndOfContract contract;
    private @Nullable DatedFact notified;
    private @Nullable DatedFact contributed;
    private @Nullable DatedFact ended;

    private OccupationalFold(RecordedAct recorded, OccupationalAct.EmployerNamed named) {
        super(recorded);
        this.named = named;
        named.absentSince().ifPresent(since -> absent(since, recorded.number(), named.cause(), named.temporaryEnded()));
    }

    static SubjectFold<Threads<Occupational>> all() {
        return new ThreadsFold<>(OCCUPATIONAL) {
            @Override
            protected @Nullable ThreadFold<Occupational> opened(RecordedAct recorded) {
                return recorded.act() instanceof OccupationalAct.EmployerNamed named
                        ? new OccupationalFold(recorded, named)
                        : null;
            }
        };
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof OccupationalAct act) {
            apply(recorded, act, tell);
        }
    }

    private void apply(RecordedAct recorded, OccupationalAct act, Consumer<News> tell) {
        DatedFact fact = recorded.fact();
        switch (act) {
            case OccupationalAct.EmployerNamed _, OccupationalAct.HealthNoted _ -> {}
            case OccupationalAct.AbsenceDated said ->
                absent(said.absentSince(), fact.act(), said.cause(), said.temporaryEnded());
            case OccupationalAct.AskedByWorker _ -> ask(fact, TrajectoryInitiator.WORKER);
            case OccupationalAct.AskedByTreatingPhysician _ -> ask(fact, TrajectoryInitiator.TREATING_PHYSICIAN);
            case OccupationalAct.AskedByEmployer _ -> ask(fact, TrajectoryInitiator.EMPLOYER);
            case OccupationalAct.AskedByAdvisoryPhysician _ -> ask(fact, TrajectoryInitiator.ADVISORY_PHYSICIAN);
            case OccupationalAct.ContactMade _ -> contacted = fact;
            case OccupationalAct.PotentialEstimated content -> {
                estimated = fact;
                potential = content.potential();
            }
            case OccupationalAct.VisitAsked _ -> visitAsked = fact;
            case OccupationalAct.VisitHeld _ -> {
                visitAsked = null;
                visitHeld = fact;
            }
            case OccupationalAct.ForceMajeureAsked _ -> {
                forceMajeureAsked = fact;
                forceMajeureAssessed = null;
                outForGood = false;
            }
            case OccupationalAct.ForceMajeureAssessed content -> {
                forceMajeureAssessed = fact;
                outForGood = content.outForGood();
            }
            case OccupationalAct.ContractEnded content -> {
                contract = content.how();
                end(fact);
                tell.accept(new News.ThreadEnded(OCCUPATIONAL, number(), fact));
            }
            case OccupationalAct.Ended _ -> {
                end(fact);
                tell.accept(new News.ThreadEnded(OCCUPATIONAL, number(), fact));
            }
            case OccupationalAct.EndNotified _ -> notified = fact;
            case OccupationalAct.ContributionReceived _ -> contributed = fact;
            case OccupationalAct.InTrajectory within -> {
                if (!reintegrations.isEmpty()) {
                    reintegrations.getLast().apply(recorded, within);
                }
            }
        }
    }

    private void absent(LocalDate since, int act, Cause cause, Optional<LocalDate> temporaryEnded) {
        absences.add(new StatedAbsence(new DatedFact(since, act), cause, temporaryEnded));
    }

    private void ask(DatedFact fact, TrajectoryInitiator by) {
        reintegrations.add(new ReintegrationFold(fact, by));
    }

    private void end(DatedFact fact) {
        if (ended == null && died().isEmpty()) {
            ended = fact;
        }
    }

    @Override
    protected Occupational state() {
        return new Occupational(
                number(),
                opened(),
                latest(),
                named,
                absences,
                Optional.ofNullable(contacted),
                Optional.ofNullable(estimated),
                potential,
                Optional.ofNullable(visitAsked),
                Optional.ofNullable(visitHeld),
                reintegrations.isEmpty()
                        ? Optional.empty()
                        : Optional.of(reintegrations.getLast().state()),
                reintegrations.stream()
                        .flatMap(each -> each.acceptedPlan().stream())
                        .toList(),
                Optional.ofNullable(forceMajeureAsked),
                Optional.ofNullable(forceMajeureAssessed),
                outForGood,
                Optional.ofNullable(contract),
                Optional.ofNullable(notified),
                Optional.ofNullable(contributed),
                Optional.ofNullable(ended).or(this::died),
                died().isPresent());
    }
}
