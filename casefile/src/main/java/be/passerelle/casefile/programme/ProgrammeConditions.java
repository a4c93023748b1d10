// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryConditions;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.WhoMayAsk;
import be.passerelle.law.trajectory.EngagementNeeded;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;

/// The conditions of the programme's and the decision's tables, each a sentence.
public final class ProgrammeConditions {

    /// One whose training has ended may wait for its evaluations beside a new one: another try is possible.
    static final Condition<In<?>> NO_OPEN_PROGRAMME = Condition.<In<?>>of(
                    "noOpenProgramme",
                    Articles.REHABILITATION,
                    s -> s.file().threads(Programme.PROGRAMME).all().stream().noneMatch(Programme::keepsOthersOut))
            .about(Compartment.PROGRAMME);

    /// Three people signed, where that is wanted.
    static final Condition<In<?>> ENGAGED_IN_TRAJECTORY = Condition.<In<?>>found(
                    "engagedInTrajectory",
                    Articles.ENGAGEMENT,
                    s -> TrajectoryConditions.openInThis(s)
                            .map(t -> mayAskWithoutMore(s, t))
                            .orElseGet(() -> Finding.no(_ -> {})))
            .about(Compartment.TRAJECTORY);

    static final Condition<In<?>> INTAKE_OF_PARTNER = Condition.<In<?>>of(
                    "intakeHeld",
                    Articles.PARTNER,
                    s -> TrajectoryConditions.openInThis(s)
                            .flatMap(t -> t.referral().intakeHeld())
                            .isPresent())
            .about(Compartment.TRAJECTORY);

    static final Condition<In<Programme>> COMPATIBILITY_OPEN = Condition.of(
            "compatibilityOpen",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().project().examined().isEmpty() && !isReintegration(s));

    /// The advisory physician's opinion comes before the request, whatever it is.
    static final Condition<In<Programme>> EXAMINED = Condition.of(
            "examined",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().project().examined().isPresent() || isReintegration(s));

    /// A project that the physician found not compatible, or that was described in an incapacity that is over; a change
    /// of a granted training in any case.
    static final Condition<In<Programme>> MAY_LEAVE = Condition.of(
            "mayLeave",
            Articles.TRAINING_DECISION,
            s -> s.thread().changeUnderWay().isPresent()
                    || IncapacityConditions.isOther(s)
                    || s.thread().current().project().incompatible().isPresent());

    /// One thing is asked at a time: what was decided before is told to those concerned, and ratified where it
    /// must.
    static final Condition<In<Programme>> NOTHING_UNDER_WAY = Condition.of(
            "nothingUnderWay",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().isSettled());

    static final Condition<In<Programme>> NOT_REQUESTED = Condition.of(
            "notRequested",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().request().sent().isEmpty());

    static final Condition<In<Programme>> INCOMPLETE = Condition.of(
            "incomplete",
            Articles.DIRECTIVES,
            s -> s.thread().current().request().foundIncomplete().isPresent());

    /// The request is with the institute, and complete.
    public static final Condition<In<Programme>> COMPLETE = Condition.of(
            "complete",
            Articles.DIRECTIVES,
            s -> s.thread().current().request().complete().isPresent());

    /// Nobody has decided on the request.
    public static final Condition<In<Programme>> UNDECIDED = Condition.of(
            "undecided",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().decision().taken().isEmpty());

    static final Condition<In<Programme>> NO_SOCIAL_OPINION = Condition.of(
            "noSocialOpinion",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().opinions().social().isEmpty());

    static final Condition<In<Programme>> NO_MEDICAL_OPINION = Condition.of(
            "noMedicalOpinion",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().opinions().medical().isEmpty());

    static final Condition<In<Programme>> GRANTED = Condition.of(
            "granted", Articles.REHABILITATION, s -> s.thread().decision().isGranted());

    /// Granted, if only until the commission did not ratify it: what was followed before is told and evaluated.
    static final Condition<In<Programme>> WAS_GRANTED = Condition.of(
            "wasGranted",
            Articles.REHABILITATION,
            s -> s.thread().decision().isGranted() || s.thread().decision().notRatified());

    static final Condition<In<Programme>> INTERRUPTED = Condition.of(
            "interrupted",
            Articles.REHABILITATION,
            s -> s.thread().training().interruption().isPresent());

    static final Condition<In<Programme>> NOT_INTERRUPTED = Condition.of(
            "notInterrupted",
            Articles.REHABILITATION,
            s -> s.thread().training().interruption().isEmpty());

    /// Once it was said that it did not begin, nobody says so again before its last granted day.
    static final Condition<In<Programme>> NOT_YET_SAID_TO_LAPSE = Condition.found(
            "notYetSaidToLapse",
            Articles.REHABILITATION,
            s -> s.thread().training().notBegun().isEmpty()
                    ? Finding.of(Yes.YES, _ -> {})
                    : TrainingProcedure.lastDayReached(s));

    static final Condition<In<Programme>> NOT_STARTED = Condition.of(
            "notStarted",
            Articles.REHABILITATION,
            s -> s.thread().training().started().isEmpty());

    static final Condition<In<Programme>> STARTED = Condition.of(
            "started",
            Articles.REHABILITATION,
            s -> s.thread().training().started().isPresent());

    static final Condition<In<Programme>> TRAINING_RUNS = Condition.of(
            "trainingRuns",
            Articles.REHABILITATION,
            s -> s.thread().training().ended().isEmpty());

    static final Condition<In<Programme>> TRAINING_ENDED = Condition.of(
            "trainingEnded",
            Articles.RE_EVALUATION,
            s -> s.thread().training().ended().isPresent());

    static final Condition<In<Programme>> SUCCEEDED = Condition.of(
            "succeeded", Articles.RE_EVALUATION, s -> s.thread().training().isPassed());

    /// The training has not ended, and was not refused or taken back.
    static final Condition<In<Programme>> MAY_GIVE_UP = Condition.<In<Programme>>of(
                    "mayGiveUp",
                    Articles.VOLUNTARY,
                    s -> s.thread().training().ended().isEmpty()
                            && s.thread().givenUp().isEmpty()
                            && !s.thread().decision().is(Ruling.REFUSED))
            .about(Compartment.ATTENDANCE);

    static final Condition<In<Programme>> NOT_EVALUATED_AFTER = Condition.of(
            "notEvaluatedAfter",
            Articles.RE_EVALUATION,
            s -> s.thread().evaluations().after().isEmpty());

    static final Condition<In<Programme>> EVALUATED_AFTER = Condition.of(
            "evaluatedAfter",
            Articles.RE_EVALUATION,
            s -> s.thread().evaluations().after().isPresent());

    /// One is granted in a phase; another may be asked for when it was refused or left.
    static final Condition<In<Programme>> NO_REINTEGRATION = Condition.of(
            "noReintegration",
            Articles.REHABILITATION,
            s -> s.thread().reintegration().filter(ProposedChange::counts).isEmpty());

    static final Condition<In<Programme>> NOT_EVALUATED_AT_SIX = Condition.of(
            "notEvaluatedAtSixMonths",
            Articles.RE_EVALUATION,
            s -> s.thread().evaluations().atSixMonths().isEmpty());

    static final Condition<In<Programme>> EVALUATED_AT_SIX = Condition.of(
            "evaluatedAtSixMonths",
            Articles.RE_EVALUATION,
            s -> s.thread().evaluations().atSixMonths().isPresent());

    static final Condition<In<Programme>> NOT_RE_EVALUATED = Condition.of(
            "notReEvaluated",
            Articles.RE_EVALUATION,
            s -> s.thread().evaluations().reEvaluated().isEmpty());

    private ProgrammeConditions() {}

    /// Whether the support after the training is what is under way: the physician evaluated that before.
    static boolean isReintegration(In<Programme> s) {
        return s.thread()
                .changeUnderWay()
                .filter(ProposedChange::isReintegration)
                .isPresent();
    }

    private static Finding<Yes> mayAskWithoutMore(In<?> s, Trajectory trajectory) {
        return trajectory.engagement().complete().isPresent()
                ? Finding.yes(lines -> lines.fact(Phrase.of("condition.engagedInTrajectory")))
                : EngagementNeeded.on(s.law(), trajectory.route(), s.on()).negated();
    }

    /// The law lets this role ask for a training: the partner under a convention, coordinator and physician
    /// outside.
    static Condition<In<Programme>> mayAsk(Role role) {
        return Condition.<In<Programme>>found(
                        "mayAsk",
                        Articles.TRAINING_DECISION,
                        s -> WhoMayAsk.forTraining(
                                        s.law(),
                                        asker(role),
                                        s.scheme().orElse(Scheme.EMPLOYEE),
                                        DirectiveTest.underConvention(s),
                                        s.on())
                                .stableAtMost(DirectiveTest.conventionStableUntil(s)))
                .about(DirectiveTest.WHO_ACCOMPANIES);
    }

    /// The same for a change of a granted training, before it is described.
    static Condition<In<Programme>> mayAskForChange(Role role, RequestKind kind) {
        return Condition.<In<Programme>>found(
                        "mayAsk",
                        Articles.TRAINING_DECISION,
                        s -> WhoMayAsk.forTraining(
                                        s.law(),
                                        asker(role),
                                        s.scheme().orElse(Scheme.EMPLOYEE),
                                        DirectiveTest.wouldGoUnderConvention(s, kind),
                                        s.on())
                                .stableAtMost(s.registers()
                                        .conventionStableUntil(
                                                s.thread().project().proposer().organisation(), s.on())))
                .about(DirectiveTest.WHO_ACCOMPANIES);
    }

    /// The request was sent in this role, which is the one to supply what is missing.
    static Condition<In<Programme>> sentBy(Role role) {
        return Condition.<In<Programme>>of(
                        "sentBySameRole",
                        Articles.DIRECTIVES,
                        s -> s.thread()
                                .current()
                                .request()
                                .sender()
                                .filter(sender -> inChargeAfter(s, sender) == role)
                                .isPresent())
                .about(DirectiveTest.WHO_ACCOMPANIES);
    }

    /// What a partner began, the coordinator goes on with when the person no longer consents to the partner, or
    /// was referred to another.
    private static Role inChargeAfter(In<Programme> s, Performer began) {
        return began.role() == Role.EMPLOYMENT_ADVISER && !DirectiveTest.accompanies(s, began.organisation())
                ? Role.RETURN_TO_WORK_COORDINATOR
                : began.role();
    }

    private static Asker asker(Role role) {
        return switch (role) {
            case EMPLOYMENT_ADVISER -> Asker.EMPLOYMENT_ADVISER;
            case RETURN_TO_WORK_COORDINATOR -> Asker.COORDINATOR;
            case ADVISORY_PHYSICIAN -> Asker.ADVISORY_PHYSICIAN;
            case INSURED,
                    FUND_PAYMENTS,
                    TRAINING_CENTRE,
                    REGISTRAR,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN,
                    COMMISSION_SECRETARY,
                    DEPARTMENT_HEAD,
                    ORGANISATION_ADMINISTRATOR,
                    SECURITY_OFFICER,
                    TREATING_PHYSICIAN,
                    EMPLOYER,
                    OCCUPATIONAL_PHYSICIAN -> throw new IllegalArgumentException(role + " asks for no training");
        };
    }
}
