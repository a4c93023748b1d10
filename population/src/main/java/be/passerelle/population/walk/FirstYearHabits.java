// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.assessment.ContactWith;
import be.passerelle.casefile.assessment.Contacts;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.assessment.ReturnOutlook;
import be.passerelle.casefile.assessment.SparedFor;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits of the first year of incapacity: estimate, questionnaire, contacts, absences.
final class FirstYearHabits {

    private FirstYearHabits() {}

    static Optional<UpcomingAct> categorySet(Moment m) {
        return estimated(m).map(on -> UpcomingAct.of(on, _ -> new AssessmentAct.CategorySet(category(m))));
    }

    static Optional<UpcomingAct> workPotentialEstimated(Moment m) {
        return estimated(m).map(on -> UpcomingAct.of(on, _ -> new AssessmentAct.WorkPotentialEstimated(category(m))));
    }

    private static Optional<LocalDate> estimated(Moment m) {
        return m.next().obligatory()
                        && m.chance().happens(Frequencies.permille("assessment.category"), "assessment.category")
                ? Optional.of(m.outlook().start().plusDays(m.chance().between(92, 125, "category")))
                : Optional.empty();
    }

    private static Category category(Moment m) {
        if (m.outlook().reaches(Halt.Reach.TRAJECTORY) || m.outlook().known().isPresent()) {
            return Category.FOUR;
        }
        if (m.outlook().returnsByThemselves().isPresent()) {
            return Category.ONE;
        }
        return m.chance().below(2, "category drawn") == 0 ? Category.TWO : Category.THREE;
    }

    static Optional<UpcomingAct> gridLevelSet(Moment m) {
        GridLevel level = m.chance().of(List.of(GridLevel.values()), "level");
        return m.times() > 0
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(60, 300), _ -> new AssessmentAct.GridLevelSet(level)));
    }

    static Optional<UpcomingAct> questionnaireSent(Moment m) {
        return m.next().obligatory()
                ? Optional.of(UpcomingAct.of(m.after(m.next().from(), 0, 4), _ -> new FirstYearAct.QuestionnaireSent()))
                : Optional.empty();
    }

    /// A few people are too ill to be asked; it is known before the questionnaire would leave.
    static Optional<UpcomingAct> questionnaireSpared(Moment m) {
        boolean spared = m.role() == Role.ADVISORY_PHYSICIAN && m.times() == 0 && m.happens("assessment.spared");
        return spared
                ? Optional.of(UpcomingAct.of(
                        m.outlook().start().plusDays(m.between(40, 66, "spared")),
                        _ -> new FirstYearAct.QuestionnaireSpared(
                                SparedFor.MEDICAL_REASON, Optional.empty(), Optional.empty())))
                : Optional.empty();
    }

    static Optional<UpcomingAct> questionnaireReturned(Moment m) {
        if (!m.happens("assessment.questionnaireReturned")) {
            return Optional.empty();
        }
        ReturnOutlook outlook = m.outlook().reaches(Halt.Reach.TRAJECTORY)
                ? ReturnOutlook.OTHER_WORK
                : m.chance().of(List.of(ReturnOutlook.values()), "return outlook");
        return Optional.of(UpcomingAct.of(
                m.after(2, 13),
                _ -> new FirstYearAct.QuestionnaireReturned(
                        outlook,
                        Optional.of(m.words("hinders")),
                        Optional.of(m.words("helps")).filter(_ -> outlook != ReturnOutlook.NOT_NOW),
                        outlook == ReturnOutlook.OTHER_WORK)));
    }

    /// Whoever did not answer, or asked for a new day, is expected a week or two later.
    static Optional<UpcomingAct> invited(Moment m) {
        return m.next().obligatory()
                ? Optional.of(UpcomingAct.of(
                        m.after(1, 8),
                        day -> new FirstYearAct.Invited(
                                expectedOn(m, day), with(m), ContactMode.IN_PERSON, Optional.of(m.words("place")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> letterSent(Moment m) {
        Optional<LocalDate> last =
                contacts(m).withoutLetter().map(absence -> absence.fact().day().plusMonths(1));
        return Optional.of(UpcomingAct.of(m.after(1, 6), day -> {
            LocalDate on = expectedOn(m, day);
            LocalDate inTime =
                    last.filter(by -> by.isAfter(day) && by.isBefore(on)).orElse(on);
            return new FirstYearAct.LetterSent(inTime, with(m), ContactMode.IN_PERSON, Optional.of(m.words("place")));
        }));
    }

    private static ContactWith with(Moment m) {
        boolean coordinator =
                m.chance().below(4, "expected by coordinator", m.next().thread()) == 0;
        return coordinator ? ContactWith.COORDINATOR : ContactWith.PHYSICIAN;
    }

    private static LocalDate expectedOn(Moment m, LocalDate day) {
        return OfficeDays.working(day.plusDays(m.between(7, 20, "expected in")));
    }

    static Optional<UpcomingAct> heldByPhysician(Moment m) {
        return contactOn(m, ContactWith.PHYSICIAN)
                .map(on -> UpcomingAct.of(
                        on,
                        _ -> new FirstYearAct.ContactHeldByPhysician(
                                moment(m), mode(m, ContactWith.PHYSICIAN), m.words("contactOfYear"))));
    }

    static Optional<UpcomingAct> heldByCoordinator(Moment m) {
        return contactOn(m, ContactWith.COORDINATOR)
                .map(on -> UpcomingAct.of(
                        on,
                        _ -> new FirstYearAct.ContactHeldByCoordinator(
                                moment(m), mode(m, ContactWith.COORDINATOR), m.words("contactOfYear"))));
    }

    private static Optional<ContactMoment> moment(Moment m) {
        return contacts(m).nextMoment().filter(_ -> m.next().obligatory());
    }

    private static ContactMode mode(Moment m, ContactWith with) {
        return pending(m, with).isPresent() ? ContactMode.IN_PERSON : ContactMode.TELEPHONE;
    }

    /// On the day of the appointment, unless the person does not come; without one, in the month of the
    /// contact.
    private static Optional<LocalDate> contactOn(Moment m, ContactWith with) {
        Optional<Contacts.Appointment> pending = pending(m, with);
        if (pending.isPresent()) {
            return pending.filter(_ -> !isMissed(m)).map(Contacts.Appointment::on);
        }
        return takesPlace(m) && isBy(m, with) ? Optional.of(m.after(2, 25)) : Optional.empty();
    }

    /// Not every contact takes place in its month, and some never do.
    private static boolean takesPlace(Moment m) {
        return m.next().obligatory()
                && m.chance()
                        .happens(
                                Frequencies.permille("assessment.contactHeld"),
                                "contact held",
                                m.next().thread(),
                                contacts(m).held().size());
    }

    private static boolean isBy(Moment m, ContactWith with) {
        int drawn = m.chance()
                .below(
                        3,
                        "contact by coordinator",
                        m.next().thread(),
                        contacts(m).held().size());
        return (drawn == 0) == (with == ContactWith.COORDINATOR);
    }

    static Optional<UpcomingAct> missedWithPhysician(Moment m) {
        return missed(m, ContactWith.PHYSICIAN, new FirstYearAct.ContactMissedWithPhysician());
    }

    static Optional<UpcomingAct> missedWithCoordinator(Moment m) {
        return missed(m, ContactWith.COORDINATOR, new FirstYearAct.ContactMissedWithCoordinator());
    }

    private static Optional<UpcomingAct> missed(Moment m, ContactWith with, FirstYearAct act) {
        return pending(m, with)
                .filter(_ -> isMissed(m))
                .map(each -> UpcomingAct.late(each.on().plusDays(1), each.on(), act));
    }

    private static boolean isMissed(Moment m) {
        return m.chance()
                .happens(
                        Frequencies.permille("assessment.missed"),
                        "missed",
                        m.next().thread(),
                        contacts(m).appointments().size());
    }

    static Optional<UpcomingAct> absenceJudged(Moment m) {
        return contacts(m).unjudged().stream().findFirst().map(absence -> {
            boolean justified = m.happens("assessment.absenceJustified");
            return UpcomingAct.of(
                    m.after(1, 9),
                    _ -> new FirstYearAct.AbsenceJudged(
                            new ActNumber(absence.fact().act()),
                            justified,
                            m.words(justified ? "absenceJustified" : "absenceUnjustified")));
        });
    }

    static Optional<UpcomingAct> newDateAsked(Moment m) {
        return m.happens("assessment.newDateAsked")
                ? Optional.of(UpcomingAct.of(m.after(1, 12), _ -> new FirstYearAct.NewDateAsked()))
                : Optional.empty();
    }

    private static Optional<Contacts.Appointment> pending(Moment m, ContactWith with) {
        return contacts(m).pending(with).stream().findFirst();
    }

    private static Contacts contacts(Moment m) {
        return m.file()
                .state(Assessment.ASSESSMENT)
                .contacts()
                .since(m.incapacity().recognised().day());
    }
}
