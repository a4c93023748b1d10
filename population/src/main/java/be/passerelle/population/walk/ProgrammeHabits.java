// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.programme.MissingItem;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.population.walk.Halt.Reach;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Optional;

/// Habits about a training project, its request and the decision. Those about the training itself are in
/// [TrainingHabits].
final class ProgrammeHabits {

    private ProgrammeHabits() {}

    static Optional<UpcomingAct> projectProposed(Moment m) {
        boolean known = PartnerHabits.knowsTraining(m);
        boolean partners = m.role() == Role.EMPLOYMENT_ADVISER;
        int trajectory = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .map(Trajectory::number)
                .orElse(0);
        boolean hadOne =
                m.file().threads(Programme.PROGRAMME).all().stream().anyMatch(p -> p.trajectory() == trajectory);
        if (!m.outlook().reaches(Reach.TRAINING) || hadOne || known == partners) {
            return Optional.empty();
        }
        if (partners && (!PartnerHabits.mayAct(m) || !hadAction(m))) {
            return Optional.empty();
        }
        boolean commission = m.outlook().reaches(Reach.COMMISSION);
        Course course = Courses.drawn(m.outlook().person(), m.chance(), commission);
        return Optional.of(UpcomingAct.of(
                m.after(known ? 5 : 15, known ? 25 : 60),
                day -> course.project(Courses.firstDay(day.plusDays(m.between(28, 75, "starts in"))), m.language())));
    }

    private static boolean hadAction(Moment m) {
        return m.file().acts().stream().anyMatch(a -> a.act() instanceof TrajectoryAct.PartnerActionHeld);
    }

    static Optional<UpcomingAct> foundCompatible(Moment m) {
        return isCompatible(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(1, 12), _ -> new ProgrammeAct.FoundCompatible(Optional.of(m.words("compatible")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> foundIncompatible(Moment m) {
        return isCompatible(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(
                        m.after(2, 12), _ -> new ProgrammeAct.FoundIncompatible(m.words("incompatible"))));
    }

    static Optional<UpcomingAct> notPursued(Moment m) {
        return m.programme().current().project().incompatible().isEmpty() || asksInSpiteOfOpinion(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(3, 15), _ -> new ProgrammeAct.NotPursued(m.words("notPursued"))));
    }

    private static boolean asksInSpiteOfOpinion(Moment m) {
        return m.happens("programme.asksInSpiteOfOpinion");
    }

    private static boolean isCompatible(Moment m) {
        return m.outlook().stage().isPresent() || m.happens("programme.compatible");
    }

    static Optional<UpcomingAct> withdrawn(Moment m) {
        if (m.role() != Role.INSURED
                || !m.outlook().strays("programme.withdrawn", m.next().thread())) {
            return Optional.empty();
        }
        return Optional.of(
                UpcomingAct.of(m.after(1, 25), _ -> new ProgrammeAct.Withdrawn(Optional.of(m.words("withdrawn")))));
    }

    /// Whoever described the project asks; when they may not, the coordinator does.
    static Optional<UpcomingAct> requested(Moment m) {
        if (m.programme().current().project().compatible().isEmpty() && !asksInSpiteOfOpinion(m)) {
            return Optional.empty();
        }
        Role proposer = m.programme().current().project().proposer().role();
        boolean proposerMay = m.offered().stream()
                .anyMatch(n -> n.row().type().of().equals(ProgrammeAct.Requested.class) && n.role() == proposer);
        Role asks = proposerMay ? proposer : Role.RETURN_TO_WORK_COORDINATOR;
        boolean gone = m.role() == Role.EMPLOYMENT_ADVISER && !PartnerHabits.mayAct(m);
        return m.role() == asks && !gone
                ? Optional.of(UpcomingAct.of(m.after(1, 8), _ -> new ProgrammeAct.Requested(m.words("motivation"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> foundIncomplete(Moment m) {
        return willBeIncomplete(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(0, 2),
                        _ -> new ProgrammeAct.FoundIncomplete(
                                List.of(MissingItem.LOCAL_LABOUR_MARKET, MissingItem.TIMETABLE),
                                m.words("incomplete"))))
                : Optional.empty();
    }

    private static boolean willBeIncomplete(Moment m) {
        boolean supplies = m.outlook().stage().filter(s -> s == Halt.SUPPLY).isPresent();
        boolean never = m.done(ProgrammeAct.FoundIncomplete.class).isEmpty();
        return never
                && (supplies
                        || m.outlook().strays("programme.incomplete", m.next().thread()));
    }

    static Optional<UpcomingAct> supplied(Moment m) {
        Programme programme = m.programme();
        if (m.role() == Role.EMPLOYMENT_ADVISER && !PartnerHabits.mayAct(m)) {
            return Optional.empty();
        }
        return Optional.of(UpcomingAct.of(
                m.after(2, 15),
                _ -> new ProgrammeAct.Supplied(
                        programme.current().project().recognisedDiploma(),
                        true,
                        programme.current().project().price(),
                        m.words("supplied"))));
    }

    static Optional<UpcomingAct> socialOpinionGiven(Moment m) {
        if (m.isOffered(DecisionAct.GrantedUnderDirective.class) || willBeIncomplete(m)) {
            return Optional.empty();
        }
        boolean favourable = m.happens("programme.socialFavourable");
        return Optional.of(UpcomingAct.of(
                m.after(0, 4),
                _ -> new ProgrammeAct.SocialOpinionGiven(
                        favourable ? Opinion.FAVOURABLE : Opinion.UNFAVOURABLE,
                        m.words(favourable ? "socialFavourable" : "socialUnfavourable"))));
    }

    static Optional<UpcomingAct> medicalOpinionGiven(Moment m) {
        if (m.programme().current().opinions().social().isEmpty()) {
            return Optional.empty();
        }
        boolean favourable = m.happens("programme.medicalFavourable");
        return Optional.of(UpcomingAct.of(
                m.after(1, 9),
                _ -> new ProgrammeAct.MedicalOpinionGiven(
                        favourable ? Opinion.FAVOURABLE : Opinion.UNFAVOURABLE,
                        m.words(favourable ? "medicalFavourable" : "medicalUnfavourable"))));
    }

    static Optional<UpcomingAct> grantedUnderDirective(Moment m) {
        Optional<String> directive = m.situation()
                .as(Programme.PROGRAMME)
                .flatMap(DirectiveTest::met)
                .map(r -> r.directive().key());
        return willBeIncomplete(m)
                ? Optional.empty()
                : directive.map(key -> UpcomingAct.of(
                        m.after(0, 1), _ -> new DecisionAct.GrantedUnderDirective(key, m.words("granted"))));
    }

    /// Opinions decide nothing, but the commission reads them: it seldom grants against one, and never to
    /// somebody who is not recognised on the day.
    static Optional<UpcomingAct> takenByCommission(Moment m) {
        boolean against = isUnfavourable(m.programme().current().opinions().social())
                || isUnfavourable(m.programme().current().opinions().medical());
        boolean grants = against
                ? m.between(0, 9, "granted against an opinion") == 0
                : m.outlook().stage().isPresent() || m.happens("programme.commissionGrants");
        RefusalGround ground = ground(m);
        return Optional.of(UpcomingAct.of(
                m.after(2, 10),
                day -> grants && Recognitions.isRecognisedOn(m.file(), day)
                        ? new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), m.words("granted"))
                        : new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(ground), m.words("refused"))));
    }

    private static boolean isUnfavourable(Optional<Opinion> opinion) {
        return opinion.filter(each -> each == Opinion.UNFAVOURABLE).isPresent();
    }

    private static RefusalGround ground(Moment m) {
        return isUnfavourable(m.programme().current().opinions().medical())
                ? RefusalGround.MEDICAL_OPINION
                : m.chance()
                        .of(
                                List.of(
                                        RefusalGround.NO_PROSPECT_ON_LABOUR_MARKET,
                                        RefusalGround.NOT_NECESSARY_FOR_RETURN,
                                        RefusalGround.PRICE),
                                "refused because");
    }

    /// The commission meets each week.
    static Optional<UpcomingAct> ratified(Moment m) {
        return isRatified(m)
                ? Optional.of(UpcomingAct.of(m.after(2, 9), _ -> new DecisionAct.Ratified()))
                : Optional.empty();
    }

    static Optional<UpcomingAct> notRatified(Moment m) {
        return isRatified(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(2, 9), _ -> new DecisionAct.NotRatified(m.words("refused"))));
    }

    private static boolean isRatified(Moment m) {
        return m.outlook().stage().isPresent()
                || m.chance().below(15, "ratified", m.next().thread()) > 0;
    }

    static Optional<UpcomingAct> notified(Moment m) {
        return Optional.of(UpcomingAct.of(m.after(1, 5), _ -> new DecisionAct.Notified(channel(m))));
    }

    static Optional<UpcomingAct> revocationNotified(Moment m) {
        return Optional.of(UpcomingAct.of(m.after(1, 4), _ -> new DecisionAct.RevocationNotified(channel(m))));
    }

    private static NoticeChannel channel(Moment m) {
        return m.between(0, 2, "channel") == 0 ? NoticeChannel.LETTER : NoticeChannel.EBOX;
    }
}
