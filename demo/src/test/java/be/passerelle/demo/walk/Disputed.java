// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.CONTRADICTION;
import static be.passerelle.demo.walk.Chapter.REFUSAL;

import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.Optional;

/// Outside a convention: a training that is refused, another that the commission grants, and a report that
/// comes late.
final class Disputed {

    private final Tale tale;
    private final Visitor visitor;
    private final Cast cast;
    private final Cast.Member person;

    Disputed(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
        this.cast = tale.cast();
        this.person = cast.second();
    }

    void play() {
        tale.engage(person, Orientation.KNOWN_TRAINING);
        request();
        refuse();
        request();
        grant();
        contradict();
        settle();
    }

    private void request() {
        visitor.signIn(cast.coordinator());
        visitor.search(person.listed());
        visitor.perform(new ProgrammeAct.ProjectProposed(
                tale.typed("course"),
                cast.trainedAt(),
                new Occupation(OccupationScheme.ISCO_08, "3512", tale.typed("occupation")),
                visitor.language(),
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 6, 30),
                640,
                Money.of("4200.00"),
                false,
                true));
        tale.done(
                cast.physician(),
                person,
                "programme.compatibility",
                new ProgrammeAct.FoundCompatible(Optional.empty()));
        tale.done(
                cast.coordinator(), person, "programme.request", new ProgrammeAct.Requested(tale.typed("motivation")));
    }

    private void refuse() {
        visitor.signIn(cast.socialExpert());
        visitor.openTask(person.listed(), "programme.socialOpinion");
        visitor.follow(person.listed(), "programme.socialOpinion");
        tale.show(REFUSAL, "no-directive");
        visitor.perform(new ProgrammeAct.SocialOpinionGiven(Opinion.UNFAVOURABLE, tale.typed("unfavourable")));
        tale.done(
                cast.inspector(),
                person,
                "programme.medicalOpinion",
                new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, tale.typed("medicalOpinion")));
        visitor.signIn(cast.secretary());
        visitor.openTask(person.listed(), "programme.commission");
        visitor.follow(person.listed(), "programme.commission");
        visitor.begin(DecisionAct.TakenByCommission.class);
        visitor.fill(new DecisionAct.TakenByCommission(
                Ruling.REFUSED, Optional.of(RefusalGround.NOT_RECOGNISED), tale.typed("refusal")));
        visitor.check();
        tale.show(REFUSAL, "refusal-check");
        visitor.record();
        tale.done(cast.registrar(), person, "decision.notify", new DecisionAct.Notified(NoticeChannel.EBOX));
        visitor.signIn(person);
        tale.show(REFUSAL, "own-page-refused");
    }

    private void grant() {
        tale.done(
                cast.socialExpert(),
                person,
                "programme.socialOpinion",
                new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, tale.typed("favourable")));
        tale.done(
                cast.inspector(),
                person,
                "programme.medicalOpinion",
                new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, tale.typed("medicalOpinion")));
        visitor.signIn(cast.secretary());
        visitor.openTask(person.listed(), "programme.commission");
        visitor.follow(person.listed(), "programme.commission");
        visitor.begin(DecisionAct.TakenByCommission.class);
        visitor.fill(new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), tale.typed("commission")));
        visitor.check();
        tale.show(CONTRADICTION, "commission-check");
        visitor.record();
        tale.done(cast.registrar(), person, "decision.notify", new DecisionAct.Notified(NoticeChannel.EBOX));
    }

    /// A week later the physician hears that the person has worked for some days.
    private void contradict() {
        tale.moveTo(Installation.FIRST_DAY.plusWeeks(1));
        visitor.signIn(cast.physician());
        visitor.search(person.listed());
        visitor.begin(IncapacityAct.Ended.class);
        visitor.fill(new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        visitor.on(Installation.FIRST_DAY.plusDays(3));
        visitor.check();
        tale.show(CONTRADICTION, "late-report-check");
        visitor.record();
    }

    private void settle() {
        visitor.signIn(cast.socialExpert());
        visitor.openTask(person.listed(), "correction.contradiction");
        visitor.follow(person.listed(), "correction.contradiction");
        tale.show(CONTRADICTION, "contradiction");
        visitor.begin(CorrectionAct.ContradictionSettled.class);
        visitor.choose("c.report");
        visitor.fill("c.settlement", Codes.of(Settlement.STEP_REVOKED));
        visitor.fill("c.reason", tale.typed("settlement"));
        tale.show(CONTRADICTION, "settlement");
        visitor.check();
        tale.show(CONTRADICTION, "settlement-check");
        visitor.record();
        tale.done(
                cast.registrar(),
                person,
                "decision.notifyRevocation",
                new DecisionAct.RevocationNotified(NoticeChannel.EBOX));
    }
}
