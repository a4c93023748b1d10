// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.trajectory.Trajectory.TRAJECTORY;

import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.trajectory.Route;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one trajectory.
final class TrajectoryFold extends ThreadFold<Trajectory> {

    private final Route route;
    private final Map<Integer, DatedFact> questionnaires;
    private @Nullable DatedFact healthAllows;
    private @Nullable DatedFact invalidityConfirmed;
    private Contact contact = Contact.NONE;
    private Engagement engagement = Engagement.NONE;
    private Plan plan = Plan.NONE;
    private Referral referral = Referral.NONE;
    private boolean openingRevoked;
    private @Nullable DatedFact ended;
    private boolean givenUp;

    /// A trajectory as it was opened.
    private TrajectoryFold(RecordedAct recorded, Route route, Map<Integer, DatedFact> questionnaires) {
        super(recorded);
        this.route = route;
        this.questionnaires = new HashMap<>(questionnaires);
        if (route == Route.A) {
            healthAllows = opened(); // the proposal is itself the physician's finding
        }
    }

    static SubjectFold<Threads<Trajectory>> all() {
        return new ThreadsFold<>(TRAJECTORY) {

            /// The questionnaires that came back so far: a trajectory may be opened after that.
            private final Map<Integer, DatedFact> questionnaires = new HashMap<>();

            @Override
            public void hear(News news, Consumer<News> tell) {
                if (news instanceof News.QuestionnaireReturned(int incapacity, DatedFact fact)) {
                    questionnaires.put(incapacity, fact);
                }
                super.hear(news, tell);
            }

            @Override
            protected @Nullable ThreadFold<Trajectory> opened(RecordedAct recorded) {
                return switch (recorded.act()) {
                    case TrajectoryAct.Proposed _ -> new TrajectoryFold(recorded, Route.A, questionnaires);
                    case TrajectoryAct.ContactAsked _ -> new TrajectoryFold(recorded, Route.B, questionnaires);
                    case TrajectoryAct.RegisteredWithPartner _ ->
                        new TrajectoryFold(recorded, Route.C, questionnaires)
                                .with(Referral.awaiting(recorded.by().organisation()));
                    case TrajectoryAct.SentByOccupationalPhysician sent ->
                        new TrajectoryFold(recorded, Route.FOURTH, questionnaires)
                                .with(Referral.NONE.made(recorded.fact(), sent.partner()));
                    case TrajectoryAct.SentUnderConvention sent ->
                        new TrajectoryFold(recorded, Route.CONVENTION, questionnaires)
                                .with(Referral.NONE.made(recorded.fact(), sent.partner()));
                    default -> null;
                };
            }
        };
    }

    /// With the partner that accompanies the person from the beginning.
    private TrajectoryFold with(Referral toPartner) {
        this.referral = toPartner;
        return this;
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof TrajectoryAct act) {
            apply(recorded, act, tell);
            if (!openingRevoked) {
                engagement = engagement.completed(recorded.fact());
            }
        }
    }

    private void apply(RecordedAct recorded, TrajectoryAct act, Consumer<News> tell) {
        switch (act) {
            case TrajectoryAct.Proposed _,
                    TrajectoryAct.ContactAsked _,
                    TrajectoryAct.RegisteredWithPartner _,
                    TrajectoryAct.SentByOccupationalPhysician _,
                    TrajectoryAct.SentUnderConvention _,
                    TrajectoryAct.JobCoached _,
                    TrajectoryAct.FundActionHeld _,
                    TrajectoryAct.PartnerActionHeld _ -> {}
            case TrajectoryAct.InvalidityConfirmed _ -> confirm(recorded.fact());
            case TrajectoryAct.HealthAllows _ -> healthAllows = recorded.fact();
            case TrajectoryAct.FirstContactPlanned planned -> contact = contact.planned(planned);
            case TrajectoryAct.FirstContactHeld held -> contact = contact.held(recorded.fact(), held);
            case TrajectoryAct.EngagementSignedByInsured _ -> engagement = engagement.signedByInsured(recorded.fact());
            case TrajectoryAct.EngagementSignedByCoordinator _ ->
                engagement = engagement.signedByCoordinator(recorded.fact());
            case TrajectoryAct.EngagementSignedByPhysician _ ->
                engagement = engagement.signedByPhysician(recorded.fact());
            case TrajectoryAct.PlanDrawnUp drawnUp -> plan = plan.drawnUp(recorded.fact(), drawnUp);
            case TrajectoryAct.PlanReviewed reviewed -> plan = plan.reviewed(recorded.fact(), reviewed);
            case TrajectoryAct.SentToOccupationalPhysician _ ->
                referral = referral.sentToOccupationalPhysician(recorded.fact());
            case TrajectoryAct.ReferredToPartner to ->
                referral = isEngaged() ? referral.made(recorded.fact(), to.partner()) : referral;
            case TrajectoryAct.IntakeHeld _ -> referral = referral.intakeHeld(recorded.fact());
            case TrajectoryAct.HealthDoesNotAllow _,
                    TrajectoryAct.InvalidityNotConfirmed _,
                    TrajectoryAct.EngagementDeclined _,
                    TrajectoryAct.Stopped _,
                    TrajectoryAct.Closed _ -> {
                DatedFact fact = recorded.fact();
                givenUp |= ended == null && act instanceof GivesUp;
                end(fact);
                tell.accept(new News.ThreadEnded(TRAJECTORY, number(), fact));
            }
        }
    }

    private void confirm(DatedFact fact) {
        invalidityConfirmed = fact;
        referral = openingRevoked ? referral : referral.begun(fact);
    }

    @Override
    protected void hear(News news, Consumer<News> tell) {
        switch (news) {
            case News.PersonDied(DatedFact fact) -> end(fact);
            case News.ThreadEnded(var kind, int _, DatedFact fact) -> {
                if (kind.equals(INCAPACITY)) {
                    incapacityEnded(fact, tell);
                }
            }
            case News.OutsidePublic(DatedFact from) -> outsidePublic(from, tell);
            case News.StepRevoked(int step, DatedFact _) -> revoke(step);
            case News.QuestionnaireReturned(int incapacity, DatedFact fact) -> questionnaires.put(incapacity, fact);
            case News.ThreadOpened _, News.FoundFit _, News.WorkResumed _, News.Annulled _, News.Contradicted _ -> {}
        }
    }

    /// The end of incapacity does not fit an engagement that was completed after it.
    private void incapacityEnded(DatedFact report, Consumer<News> tell) {
        engagement
                .complete()
                .filter(engaged -> ended == null && report.day().isBefore(engaged.day()))
                .ifPresent(engaged ->
                        contradict(Contradiction.Kind.INCAPACITY_ENDED_BEFORE_ENGAGEMENT, report, engaged, tell));
    }

    /// A cause that keeps the person outside the public does not fit a trajectory that was opened from its
    /// first day on.
    private void outsidePublic(DatedFact from, Consumer<News> tell) {
        if (ended == null && !openingRevoked && !opened().day().isBefore(from.day())) {
            contradict(Contradiction.Kind.OUTSIDE_PUBLIC_AT_OPENING, from, opened(), tell);
        }
    }

    private static void contradict(Contradiction.Kind kind, DatedFact report, DatedFact step, Consumer<News> tell) {
        tell.accept(new News.Contradicted(new Contradiction(kind, report, step, Role.RETURN_TO_WORK_COORDINATOR)));
    }

    /// Who is referred has agreed to it: what was signed by nobody, as is known since, referred nobody either.
    private boolean isEngaged() {
        return engagement.complete().isPresent();
    }

    /// Without its opening, or its engagement, none of the signatures counts any longer, and nobody is
    /// referred. It stays to be closed. The support by a partner that began without signatures goes on.
    private void revoke(int step) {
        boolean opening = opened().act() == step;
        openingRevoked |= opening;
        if (opening || engagement.complete().filter(e -> e.act() == step).isPresent()) {
            engagement = Engagement.NONE;
            referral = opening || !route.isLedByPartner() ? referral.unmade() : referral;
        }
    }

    private void end(DatedFact fact) {
        if (ended == null) {
            ended = fact;
        }
    }

    @Override
    protected Trajectory state() {
        return new Trajectory(
                number(),
                route,
                opened(),
                latest(),
                Optional.ofNullable(healthAllows),
                questionnaires,
                Optional.ofNullable(invalidityConfirmed),
                contact,
                engagement,
                plan,
                referral,
                openingRevoked,
                Optional.ofNullable(ended),
                givenUp);
    }
}
