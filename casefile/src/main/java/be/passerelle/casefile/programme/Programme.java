// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One programme of vocational rehabilitation, from the project to the re-evaluation, as its acts say.
///
/// @param number the number of the act that described its project
/// @param trajectory the number of the trajectory it belongs to, 0 when there was none
/// @param application the training as it was first asked for and decided
/// @param changes what was asked to change of it since, first to last; each waits for the one before
/// @param givenUp when it was given up, not pursued, left for another project, stopped with its trajectory, or
/// revoked, or could not begin any more
/// @param incapacityEnded the end of the incapacity in which it was begun: there is none left to
///     evaluate anew
/// @param died the death of the person, which ended it
public record Programme(
        int number,
        int trajectory,
        DatedFact opened,
        DatedFact latest,
        Application application,
        List<ProposedChange> changes,
        Training training,
        Evaluations evaluations,
        Optional<DatedFact> givenUp,
        Optional<DatedFact> incapacityEnded,
        Optional<DatedFact> died)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Programme> PROGRAMME = ThreadKind.of("programme", Programme.class);

    /// What is told of one: the project and its training to the centre too, how it was asked for and
    /// decided to those who read the programme.
    public static final ThreadFacts<Programme> FACTS = ThreadFacts.of(
                    PROGRAMME, "programmes", "A programme of vocational rehabilitation", Compartment.PROGRAMME)
            .must(
                    "course",
                    new ThreadFact.Type.Words(),
                    "",
                    p -> p.project().described().course())
            .organisation("centre", "", p -> Optional.of(p.project().centre()))
            .days("planned", p -> p.grant().days())
            .yesNo(
                    "granted",
                    "Whether the training was granted, and not revoked",
                    p -> p.decision().isGranted())
            .may(
                    "revoked",
                    new ThreadFact.Type.YesNo(),
                    "",
                    p -> Optional.of(p.decision().revoked().isPresent()))
            .of(
                    Compartment.ATTENDANCE,
                    facts -> facts.mayCode(
                                    "result",
                                    TrainingResult.class,
                                    p -> p.training().result())
                            .day("notBegunOn", p -> p.training().notBegun())
                            .day("startedOn", p -> p.training().started())
                            .day(
                                    "interruptedSince",
                                    p -> p.training().interruption().map(Training.Interruption::from))
                            .day("endedOn", p -> p.training().ended()))
            .allAlsoOn(Ground.TRAINEE)
            .must(
                    "project",
                    new ThreadFact.Type.Content(ProgrammeAct.ProjectProposed.class),
                    "",
                    p -> p.project().described())
            .mayCode("socialOpinion", Opinion.class, p -> p.opinions().social())
            .mayCode("medicalOpinion", Opinion.class, p -> p.opinions().medical())
            .mayCode("ruling", Ruling.class, p -> p.decision().ruling())
            .dayOf("proposedOn", p -> Optional.of(p.opened().day()))
            .day("compatibleOn", p -> p.project().compatible())
            .day("incompatibleOn", p -> p.project().incompatible())
            .day("requestedOn", p -> p.request().sent())
            .day("completeOn", p -> p.request().complete())
            .day("decidedOn", p -> p.decision().taken())
            .day("notifiedOn", p -> p.decision().notified())
            .dayOf(
                    "reintegrationGrantedOn",
                    p -> p.reintegration()
                            .filter(ProposedChange::counts)
                            .flatMap(c -> c.application().decision().taken())
                            .map(DatedFact::day))
            .day("evaluatedAfterTrainingOn", p -> p.evaluations().after())
            .day("evaluatedAtSixMonthsOn", p -> p.evaluations().atSixMonths())
            .day("reEvaluatedOn", p -> p.evaluations().reEvaluated())
            .day("givenUpOn", Programme::givenUp)
            .stage("training", Compartment.ATTENDANCE, p -> p.training().ended())
            .stage("evaluation", Compartment.PROGRAMME, p -> p.evaluations().atSixMonths());

    /// The subject. The decision on its request belongs to it.
    public static final Subject<Threads<Programme>> PROGRAMMES = Subject.ofThreads(
            FACTS, List.of(ProgrammeAct.class, DecisionAct.class), ProgrammeFold::all, ProgrammeProcedure::rows);

    public Programme {
        changes = List.copyOf(changes);
    }

    /// The training as it was described at first.
    public Project project() {
        return application.project();
    }

    /// The request for the training.
    public Request request() {
        return application.request();
    }

    /// The opinions on the request for the training.
    public Opinions opinions() {
        return application.opinions();
    }

    /// The decision on the training itself; a change of it has its own.
    public Decision decision() {
        return application.decision();
    }

    /// The change that something is still to come of, while the training itself stands.
    public Optional<ProposedChange> changeUnderWay() {
        return isStopped() ? Optional.empty() : ProposedChange.underWay(changes);
    }

    /// The support of the phase of reintegration, as it was asked for last.
    public Optional<ProposedChange> reintegration() {
        return changes.stream().filter(ProposedChange::isReintegration).reduce((_, later) -> later);
    }

    /// What is being asked for and decided now: the change under way, or else the training itself.
    public Application current() {
        return changeUnderWay().map(ProposedChange::application).orElse(application);
    }

    /// The days and hours that are granted, with what changed since; as they are planned before there is a
    /// decision.
    public Grant grant() {
        return Grant.of(application, changes);
    }

    @Override
    public ThreadFacts<Programme> facts() {
        return FACTS;
    }

    /// Whether something is still to come in this programme.
    @Override
    public boolean isOpen() {
        if (died.isPresent()) {
            return false;
        }
        if (decision().revoked().isPresent()) {
            boolean isFollowedUp =
                    decision().notRatified() && training.started().isPresent();
            return decision().revocationNotified().isEmpty() || (isFollowedUp && wantsFollowUp());
        }
        if (givenUp.isPresent()) {
            return false;
        }
        if (decision().is(Ruling.REFUSED)) {
            return decision().notified().isEmpty();
        }
        return training.ended().isEmpty()
                || !application.isSettled()
                || changeUnderWay().isPresent()
                || wantsFollowUp();
    }

    /// Whether its hours, its evaluations or, after success, the new evaluation of the incapacity are to come.
    private boolean wantsFollowUp() {
        if (evaluations.after().isEmpty()
                || evaluations.atSixMonths().isEmpty()
                || monthWithoutHours().isPresent()) {
            return true;
        }
        return training.isPassed() && evaluations.reEvaluated().isEmpty() && incapacityEnded.isEmpty();
    }

    /// A training that has ended may wait for its hours and evaluations beside a new one.
    @Override
    public boolean isAhead() {
        return isOpen() && training.ended().isEmpty();
    }

    /// Whether it stands in the way of another project: not one that the advisory physician found not
    /// compatible, while nobody asks for it.
    public boolean keepsOthersOut() {
        return isAhead()
                && (project().incompatible().isEmpty() || request().sent().isPresent());
    }

    /// The first month of the training whose hours were not recorded; until the training has ended, of
    /// the training as it was granted. Empty before it has started; a month of interruption has none.
    public Optional<YearMonth> monthWithoutHours() {
        if (training.started().isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(training.started().get().day());
        YearMonth last = YearMonth.from(
                training.ended().map(DatedFact::day).orElse(grant().days().until()));
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (!training.attendance().containsKey(month) && training.daysIn(month) > 0) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<OrganisationId> party(Role role) {
        return role == Role.TRAINING_CENTRE ? Optional.of(project().centre()) : Optional.empty();
    }

    /// What a partner began it goes on with; otherwise it is the partner of the trajectory.
    @Override
    public Optional<OrganisationId> performer(Role role, CaseFile file) {
        if (role != Role.EMPLOYMENT_ADVISER) {
            return party(role);
        }
        return project().proposer().role() == role
                ? Optional.of(project().proposer().organisation())
                : file.thread(trajectory).flatMap(t -> t.party(role));
    }

    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        if (role == Role.TRAINING_CENTRE) {
            return project().centre().equals(organisation);
        }
        return project().proposer().organisation().equals(organisation)
                || file.thread(trajectory)
                        .filter(t -> !t.concerns(role, organisation, file))
                        .isEmpty();
    }

    @Override
    public Optional<Integer> goesOnFrom() {
        return Optional.of(trajectory);
    }

    /// The institute once it has the request, until nothing of it is to come and, where it was decided, the
    /// incapacity is over; and the centre once the training was granted, whether or not it was revoked since,
    /// which the centre has to see.
    @Override
    public List<Admission> admits(CaseFile file, LocalDate day) {
        List<Admission> admits = new ArrayList<>(2);
        if (request().sent().isPresent() && (isOpen() || mayBeAskedAbout(day))) {
            admits.add(Admission.ofInstitute(Ground.REQUEST_BEFORE_INSTITUTE));
        }
        if (isWithCentre(day)) {
            admits.add(Admission.of(Ground.TRAINEE, project().centre()));
        }
        return admits;
    }

    @Override
    public LocalDate admitsAlikeUntil(LocalDate day) {
        LocalDate planned = grant().days().until();
        LocalDate last = isStopped() && !planned.isBefore(day) ? planned : LocalDate.MAX;
        boolean rests = request().sent().isPresent() && !isOpen() && mayBeAskedAbout(day);
        return rests && restsSince().isBefore(last) ? restsSince() : last;
    }

    /// What the institute decided may be asked about, or put right, as long as the incapacity goes on in which
    /// it was asked for. Of a request that was given up before, there is nothing to ask.
    private boolean mayBeAskedAbout(LocalDate day) {
        return decision().taken().isPresent() && !restsSince().isBefore(day);
    }

    /// The last day on which the institute has to do with what it decided, once nothing of it is to come: that
    /// on which the incapacity ended in which it was asked for.
    private LocalDate restsSince() {
        return Stream.of(incapacityEnded, died)
                .flatMap(Optional::stream)
                .map(DatedFact::day)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /// Hours of the days before its grant was not ratified.
    private boolean owesHours() {
        return decision().notRatified() && monthWithoutHours().isPresent();
    }

    private boolean isStopped() {
        return decision().revoked().isPresent() || givenUp.isPresent() || died.isPresent();
    }

    /// From the grant until the training has ended with all its hours and the physician has evaluated
    /// it: until then the centre may have something to say, or to put right. One that was revoked or
    /// given up the centre sees as such, until the last day on which it would have been given.
    private boolean isWithCentre(LocalDate day) {
        boolean isOver = training.ended().isPresent()
                && evaluations.after().isPresent()
                && monthWithoutHours().isEmpty();
        return (decision().isGranted() || decision().revoked().isPresent())
                && !isOver
                && !(isStopped() && day.isAfter(grant().days().until()) && !owesHours());
    }
}
