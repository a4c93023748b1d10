// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.ROUTE_B;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Compartment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Route B: somebody asks for help, and six weeks later a training is granted.
final class RouteB {

    /// The incapacity of both people began on 23 March 2026.
    static final LocalDate LAST_OF_FIRST_YEAR = LocalDate.of(2027, 3, 22);

    static final LocalDate TRAINING_STARTS = LocalDate.of(2027, 1, 4);
    static final LocalDate TRAINING_ENDS = LocalDate.of(2027, 2, 26);

    private final Tale tale;
    private final Visitor visitor;
    private final Cast cast;
    private final Cast.Member person;

    RouteB(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
        this.cast = tale.cast();
        this.person = cast.first();
    }

    void play() {
        ask();
        meet();
        engage();
        plan();
        refer();
        propose();
        request();
        decide();
    }

    private void ask() {
        tale.show(ROUTE_B, "sign-in");
        visitor.signIn(person);
        tale.show(ROUTE_B, "own-page");
        visitor.begin(TrajectoryAct.ContactAsked.class);
        visitor.fill(new TrajectoryAct.ContactAsked(Optional.of(tale.typed("wish"))));
        tale.show(ROUTE_B, "ask-contact");
        visitor.check();
        tale.show(ROUTE_B, "ask-contact-check");
        visitor.record();
        tale.show(ROUTE_B, "ask-contact-done");
    }

    private void meet() {
        visitor.signIn(cast.physician());
        visitor.openTask(person.listed(), "trajectory.healthFinding");
        tale.show(ROUTE_B, "physician-worklist");
        visitor.follow(person.listed(), "trajectory.healthFinding");
        visitor.perform(new TrajectoryAct.HealthAllows(Optional.of(tale.typed("healthRemark"))));

        visitor.signIn(cast.coordinator());
        visitor.openTask(person.listed(), "trajectory.firstContact");
        visitor.openWhy(person.listed(), "trajectory.firstContact");
        tale.show(ROUTE_B, "coordinator-worklist");
        visitor.follow(person.listed(), "trajectory.firstContact");
        visitor.begin(TrajectoryAct.FirstContactHeld.class);
        visitor.fill(tale.contact(Orientation.EMPLOYMENT_PARTNER));
        tale.show(ROUTE_B, "first-contact");
        visitor.check();
        visitor.record();
    }

    private void engage() {
        visitor.signIn(person);
        tale.show(ROUTE_B, "own-page-engagement");
        visitor.perform(new TrajectoryAct.EngagementSignedByInsured());
        tale.done(
                cast.coordinator(), person, "trajectory.engagement", new TrajectoryAct.EngagementSignedByCoordinator());
        visitor.signIn(cast.physician());
        visitor.openTask(person.listed(), "trajectory.engagement");
        visitor.follow(person.listed(), "trajectory.engagement");
        visitor.begin(TrajectoryAct.EngagementSignedByPhysician.class);
        visitor.check();
        tale.show(ROUTE_B, "third-signature-check");
        visitor.record();
        visitor.backToFile();
        visitor.perform(new IncapacityAct.Prolonged(LAST_OF_FIRST_YEAR));
    }

    private void plan() {
        visitor.signIn(cast.coordinator());
        visitor.openTask(person.listed(), "trajectory.plan");
        visitor.follow(person.listed(), "trajectory.plan");
        visitor.begin(TrajectoryAct.PlanDrawnUp.class);
        visitor.fill(new TrajectoryAct.PlanDrawnUp(
                tale.typed("objective"),
                tale.typed("aim"),
                List.of(
                        new PlannedAction(
                                tale.typed("action.partner"),
                                PlannedAction.Doer.EMPLOYMENT_PARTNER,
                                LocalDate.of(2026, 12, 11)),
                        new PlannedAction(
                                tale.typed("action.person"), PlannedAction.Doer.PERSON, LocalDate.of(2026, 12, 18))),
                LocalDate.of(2027, 2, 15)));
        tale.show(ROUTE_B, "plan");
        visitor.check();
        visitor.record();
        tale.show(ROUTE_B, "plan-done");
    }

    private void refer() {
        visitor.signIn(person);
        visitor.beginConsent(ConsentPurpose.REFERRAL);
        visitor.fill(new ConsentAct.Given(
                cast.partner(),
                ConsentPurpose.REFERRAL,
                List.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY),
                "-",
                Language.FR));
        tale.show(ROUTE_B, "consent");
        visitor.check();
        visitor.record();
        tale.done(
                cast.coordinator(),
                person,
                "trajectory.referral",
                new TrajectoryAct.ReferredToPartner(cast.partner(), Optional.of(tale.typed("referral"))));
        visitor.signIn(cast.adviser());
        visitor.openTask(person.listed(), "trajectory.intake");
        tale.show(ROUTE_B, "adviser-worklist");
        visitor.follow(person.listed(), "trajectory.intake");
        visitor.perform(new TrajectoryAct.IntakeHeld(tale.typed("intake")));
    }

    private void propose() {
        visitor.backToFile();
        visitor.begin(ProgrammeAct.ProjectProposed.class);
        visitor.fill(new ProgrammeAct.ProjectProposed(
                tale.typed("course"),
                cast.trainedAt(),
                new Occupation(OccupationScheme.ISCO_08, "3512", tale.typed("occupation")),
                visitor.language(),
                TRAINING_STARTS,
                TRAINING_ENDS,
                240,
                Money.of("1750.00"),
                true,
                true));
        tale.show(ROUTE_B, "project");
        visitor.check();
        visitor.record();
        tale.done(
                cast.physician(),
                person,
                "programme.compatibility",
                new ProgrammeAct.FoundCompatible(Optional.of(tale.typed("compatible"))));
    }

    private void request() {
        visitor.signIn(cast.adviser());
        visitor.openTask(person.listed(), "programme.request");
        visitor.follow(person.listed(), "programme.request");
        assertThat(visitor.page().locator(".pa-next-outlook.pa-tone-right")).isVisible();
        tale.show(ROUTE_B, "decided-today");
        visitor.begin(ProgrammeAct.Requested.class);
        visitor.fill(new ProgrammeAct.Requested(tale.typed("motivation")));
        visitor.check();
        tale.show(ROUTE_B, "request-check");
        visitor.record();
    }

    private void decide() {
        visitor.signIn(cast.socialExpert());
        visitor.openTask(person.listed(), "programme.decision");
        tale.show(ROUTE_B, "expert-worklist");
        visitor.follow(person.listed(), "programme.decision");
        visitor.begin(DecisionAct.GrantedUnderDirective.class);
        visitor.fill(new DecisionAct.GrantedUnderDirective("1", tale.typed("reasons")));
        tale.show(ROUTE_B, "decision");
        visitor.check();
        tale.show(ROUTE_B, "decision-check");
        visitor.record();
        tale.show(ROUTE_B, "decision-done");
        tale.done(cast.registrar(), person, "decision.notify", new DecisionAct.Notified(NoticeChannel.LETTER));
        visitor.signIn(cast.coordinator());
        visitor.search(person.listed());
        tale.show(ROUTE_B, "file-after-decision");
        visitor.signIn(person);
        tale.show(ROUTE_B, "own-page-after-decision");
    }
}
