// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.decision.DirectiveTest;
import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.OnFile;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.WhoMayAsk;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;

/// The conditions of the programme's and the decision's tables, each a sentence.
public final class ProgrammeConditions {

    static final Condition ENGAGED_IN_TRAJECTORY = Condition.of(
            "engagedInTrajectory",
            Articles.ENGAGEMENT,
            s -> s.file()
                    .openTrajectory()
                    .flatMap(Trajectory::engagementComplete)
                    .isPresent());

    static final Condition INTAKE_OF_PARTNER = Condition.of(
            "intakeHeld",
            Articles.PARTNER,
            s -> s.file().openTrajectory().flatMap(Trajectory::intakeHeld).isPresent());

    /// If there is an employer, the occupational physician comes first, unless the person no longer wishes to return.
    static final Condition EMPLOYER_FIRST = Condition.of(
            "employerFirst",
            Articles.EMPLOYER_FIRST,
            s -> s.file()
                    .openTrajectory()
                    .filter(t -> OnFile.employerComesFirst(s, t))
                    .isEmpty());

    static final Condition COMPATIBILITY_OPEN = Condition.of(
            "compatibilityOpen",
            Articles.TRAINING_DECISION,
            s -> s.programme().compatible().isEmpty());

    static final Condition COMPATIBLE = Condition.of(
            "compatible",
            Articles.TRAINING_DECISION,
            s -> s.programme().compatible().isPresent());

    static final Condition NOT_REQUESTED = Condition.of(
            "notRequested",
            Articles.TRAINING_DECISION,
            s -> s.programme().requested().isEmpty());

    static final Condition INCOMPLETE = Condition.of(
            "incomplete",
            Articles.DIRECTIVES,
            s -> s.programme().foundIncomplete().isPresent());

    /// The request is with the institute, and complete.
    public static final Condition COMPLETE = Condition.of(
            "complete", Articles.DIRECTIVES, s -> s.programme().complete().isPresent());

    /// Nobody has decided on the request.
    public static final Condition UNDECIDED = Condition.of(
            "undecided",
            Articles.TRAINING_DECISION,
            s -> s.programme().decided().isEmpty());

    static final Condition NO_SOCIAL_OPINION = Condition.of(
            "noSocialOpinion",
            Articles.TRAINING_DECISION,
            s -> s.programme().socialOpinion().isEmpty());

    static final Condition NO_MEDICAL_OPINION = Condition.of(
            "noMedicalOpinion",
            Articles.TRAINING_DECISION,
            s -> s.programme().medicalOpinion().isEmpty());

    static final Condition GRANTED =
            Condition.of("granted", Articles.REHABILITATION, s -> s.programme().isGranted());

    static final Condition NOT_STARTED = Condition.of(
            "notStarted", Articles.REHABILITATION, s -> s.programme().started().isEmpty());

    static final Condition STARTED = Condition.of(
            "started", Articles.REHABILITATION, s -> s.programme().started().isPresent());

    static final Condition TRAINING_RUNS = Condition.of(
            "trainingRuns",
            Articles.REHABILITATION,
            s -> s.programme().trainingEnded().isEmpty());

    static final Condition TRAINING_ENDED = Condition.of(
            "trainingEnded",
            Articles.RE_EVALUATION,
            s -> s.programme().trainingEnded().isPresent());

    static final Condition SUCCEEDED = Condition.of(
            "succeeded",
            Articles.RE_EVALUATION,
            s -> s.programme().result().filter(r -> r == TrainingResult.SUCCESS).isPresent());

    static final Condition NOT_EVALUATED_AFTER = Condition.of(
            "notEvaluatedAfter",
            Articles.RE_EVALUATION,
            s -> s.programme().evaluatedAfter().isEmpty());

    static final Condition NOT_EVALUATED_AT_SIX = Condition.of(
            "notEvaluatedAtSixMonths",
            Articles.RE_EVALUATION,
            s -> s.programme().evaluatedAtSixMonths().isEmpty());

    static final Condition EVALUATED_AT_SIX = Condition.of(
            "evaluatedAtSixMonths",
            Articles.RE_EVALUATION,
            s -> s.programme().evaluatedAtSixMonths().isPresent());

    static final Condition NOT_RE_EVALUATED = Condition.of(
            "notReEvaluated",
            Articles.RE_EVALUATION,
            s -> s.programme().reEvaluated().isEmpty());

    private ProgrammeConditions() {}

    /// The law lets this role ask for a training: the partner under a convention, coordinator and physician
    /// outside.
    static Condition mayAsk(Role role) {
        return Condition.of(
                "mayAsk",
                Articles.TRAINING_DECISION,
                s -> WhoMayAsk.forTraining(s.law(), asker(role), DirectiveTest.underConvention(s), s.on())
                        .value()
                        .orElse(false));
    }

    /// The request was sent in this role, which is the one to supply what is missing.
    static Condition sentBy(Role role) {
        return Condition.of(
                "sentBySameRole",
                Articles.DIRECTIVES,
                s -> s.programme()
                        .sender()
                        .filter(sender -> inChargeAfter(s, sender) == role)
                        .isPresent());
    }

    /// What a partner began, the coordinator goes on with when the person no longer consents to the partner, or was
    /// referred to another.
    private static Role inChargeAfter(Situation s, Performer began) {
        return began.role() == Role.REFERRAL_COUNSELLOR && !DirectiveTest.accompanies(s, began.organisation())
                ? Role.RETURN_TO_WORK_COORDINATOR
                : began.role();
    }

    private static Asker asker(Role role) {
        return switch (role) {
            case REFERRAL_COUNSELLOR -> Asker.REFERRAL_COUNSELLOR;
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
                    SECURITY_OFFICER -> throw new IllegalArgumentException(role + " asks for no training");
        };
    }
}
