// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import static be.passerelle.casefile.assessment.FirstYearConditions.ABSENCES_COUNT;
import static be.passerelle.casefile.assessment.FirstYearConditions.EXPECTED_BY_COORDINATOR;
import static be.passerelle.casefile.assessment.FirstYearConditions.EXPECTED_BY_PHYSICIAN;
import static be.passerelle.casefile.assessment.FirstYearConditions.HAS_QUESTIONNAIRE;
import static be.passerelle.casefile.assessment.FirstYearConditions.IN_FIRST_YEAR;
import static be.passerelle.casefile.assessment.FirstYearConditions.NOT_SENT;
import static be.passerelle.casefile.assessment.FirstYearConditions.OWED;
import static be.passerelle.casefile.assessment.FirstYearConditions.UNANSWERED;
import static be.passerelle.casefile.assessment.FirstYearConditions.UNJUDGED;
import static be.passerelle.casefile.assessment.FirstYearConditions.WITHOUT_LETTER;
import static be.passerelle.casefile.assessment.FirstYearConditions.contacts;
import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.FirstYear;
import be.passerelle.law.benefit.AbsenceMeasure;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table of the first year of incapacity. Its rows stand in the thread of the incapacity: whatever ends
/// that ends what is owed in its first year.
final class FirstYearProcedure {

    /// Questionnaire and estimate, since the law of 12 December 2021; for the self-employed the one of 12
    /// January 2023.
    static final Validity SINCE = Validity.from(LocalDate.of(2022, 1, 1), Scheme.EMPLOYEE, Scheme.UNEMPLOYED)
            .andFrom(LocalDate.of(2023, 1, 1), Scheme.SELF_EMPLOYED);

    /// Absences count since 2023: law of 25 September 2022. The decree is that of employees; of one for the
    /// self-employed
    /// nothing but the announcement was seen, so nobody judges their absences.
    private static final Validity MEASURED =
            Validity.from(LocalDate.of(2023, 1, 1), Scheme.EMPLOYEE, Scheme.UNEMPLOYED);

    private static final List<Row<?, ?>> QUESTIONNAIRE = List.of(
            FileRow.in(
                            INCAPACITY,
                            FirstYearAct.QuestionnaireSent.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.QUESTIONNAIRE)
                    .when(INCAPABLE, IN_PUBLIC, HAS_QUESTIONNAIRE, IN_FIRST_YEAR, NOT_SENT)
                    .mustWhile(
                            "assessment.questionnaire",
                            s -> FirstYearConditions.questionnaireOn(s).map(_ -> Yes.YES),
                            s -> FirstYearConditions.questionnaireOn(s).map(Deadline::on))
                    .from(FirstYearConditions::questionnaireFrom)
                    .fromWorded(TermWording.of("from.questionnaire", FirstYear.QUESTIONNAIRE))
                    .untilWorded(TermWording.of("questionnaire", FirstYear.QUESTIONNAIRE))
                    .inForce(SINCE),
            spared(ADVISORY_PHYSICIAN),
            spared(RETURN_TO_WORK_COORDINATOR)
                    .check("medicalReasonByPhysician", "why", (_, _, act) -> act.why() != SparedFor.MEDICAL_REASON),
            FileRow.in(INCAPACITY, FirstYearAct.QuestionnaireReturned.class, INSURED, Articles.QUESTIONNAIRE_RETURNED)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(OWED)
                    .mustWhile(
                            "assessment.questionnaireReturn",
                            FirstYearConditions::isFollowed,
                            FirstYearConditions::returnBy)
                    .untilWorded(TermWording.of("questionnaireReturn", FirstYear.RETURN))
                    .notBefore(s -> contacts(s).owed())
                    .inForce(SINCE));

    private static final List<Row<?, ?>> CONTACTS = List.of(
            FileRow.in(
                            INCAPACITY,
                            FirstYearAct.Invited.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.QUESTIONNAIRE_RETURNED)
                    .when(INCAPABLE, IN_PUBLIC, IN_FIRST_YEAR)
                    .mustWhile("assessment.invitation", FirstYearConditions::isInvitationDue, _ -> Duty.noTerm())
                    .check("appointmentLater", "on", (_, p, act) -> !act.on().isBefore(p.happenedOn()))
                    .inForce(SINCE),
            held(FirstYearAct.ContactHeldByPhysician.class, ADVISORY_PHYSICIAN)
                    .check("momentOfContact", "moment", (s, p, act) -> isMoment(s, p, act.moment())),
            held(FirstYearAct.ContactHeldByCoordinator.class, RETURN_TO_WORK_COORDINATOR)
                    .check("momentOfContact", "moment", (s, p, act) -> isMoment(s, p, act.moment())));

    private static final List<Row<?, ?>> ABSENCES = List.of(
            missed(
                    FirstYearAct.ContactMissedWithPhysician.class,
                    ADVISORY_PHYSICIAN,
                    ContactWith.PHYSICIAN,
                    EXPECTED_BY_PHYSICIAN),
            missed(
                    FirstYearAct.ContactMissedWithCoordinator.class,
                    RETURN_TO_WORK_COORDINATOR,
                    ContactWith.COORDINATOR,
                    EXPECTED_BY_COORDINATOR),
            FileRow.in(INCAPACITY, FirstYearAct.AbsenceJudged.class, RETURN_TO_WORK_COORDINATOR, Articles.ABSENCE)
                    .when(IN_PUBLIC, UNJUDGED, ABSENCES_COUNT)
                    .must("assessment.absence")
                    .check("judgedAfterAbsence", "happenedOn", FirstYearProcedure::isAfterAbsence)
                    .inForce(MEASURED),
            FileRow.in(INCAPACITY, FirstYearAct.LetterSent.class, RETURN_TO_WORK_COORDINATOR, Articles.ABSENCE)
                    .when(INCAPABLE, IN_PUBLIC, IN_FIRST_YEAR, WITHOUT_LETTER, ABSENCES_COUNT)
                    .must("assessment.letter", FirstYearConditions::newDateBy)
                    .untilWorded(TermWording.of("newDate", AbsenceMeasure.NEW_DATE))
                    .notBefore(s -> contacts(s).withoutLetter().flatMap(Contacts.Absence::judged))
                    .check("appointmentLater", "on", (_, p, act) -> act.on().isAfter(p.happenedOn()))
                    .check("appointmentInTime", "on", FirstYearProcedure::isInTime)
                    .inForce(MEASURED),
            FileRow.in(INCAPACITY, FirstYearAct.NewDateAsked.class, INSURED, Articles.ABSENCE)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(UNANSWERED)
                    // The benefit stays lower until then, also when the first year is over.
                    .mustWhile(
                            "assessment.newDate", s -> INCAPABLE.in(s).and(() -> IN_PUBLIC.in(s)), _ -> Duty.noTerm())
                    .notBefore(s -> contacts(s).unanswered().map(Contacts.Absence::fact))
                    .inForce(SINCE));

    private static final List<Row<?, ?>> ROWS = Stream.of(QUESTIONNAIRE, CONTACTS, ABSENCES)
            .flatMap(List::stream)
            .<Row<?, ?>>map(row -> row)
            .toList();

    private FirstYearProcedure() {}

    static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static Row<In<Incapacity>, FirstYearAct.QuestionnaireSpared> spared(Role by) {
        return FileRow.in(INCAPACITY, FirstYearAct.QuestionnaireSpared.class, by, Articles.QUESTIONNAIRE)
                .when(INCAPABLE, HAS_QUESTIONNAIRE, IN_FIRST_YEAR, NOT_SENT)
                .check(
                        "reasonNotOver",
                        "until",
                        (_, p, act) -> act.until()
                                .filter(until -> until.isBefore(p.happenedOn()))
                                .isEmpty())
                .check(
                        "pensionAgeGiven",
                        "pensionAge",
                        (_, _, act) -> act.pensionAge().isPresent() == (act.why() == SparedFor.NEAR_PENSION))
                .check("pensionIsNear", "pensionAge", FirstYearProcedure::isNearPension)
                .inForce(SINCE);
    }

    private static <A extends FirstYearAct> Row<In<Incapacity>, A> held(Class<A> act, Role by) {
        return FileRow.in(INCAPACITY, act, by, Articles.CONTACTS)
                .when(INCAPABLE, IN_FIRST_YEAR)
                .mustWhile(
                        "assessment.contact",
                        FirstYearConditions::isContactDue,
                        s -> FirstYearConditions.nextContactIn(s).map(month -> Deadline.on(month.until())))
                .untilWorded(TermWording.of(
                        "contactOfFirstYear",
                        FirstYear.FIRST_CONTACT,
                        FirstYear.SECOND_CONTACT,
                        FirstYear.THIRD_CONTACT))
                .inForce(SINCE);
    }

    private static <A extends FirstYearAct> Row<In<Incapacity>, A> missed(
            Class<A> act, Role by, ContactWith with, Condition<In<Incapacity>> expected) {
        return FileRow.in(INCAPACITY, act, by, Articles.ABSENCE)
                .when(expected)
                .mustWhile(
                        "assessment.appointment",
                        s -> FirstYearConditions.isAppointmentOver(s, with),
                        _ -> Duty.noTerm())
                .check(
                        "dayOfAppointment",
                        "happenedOn",
                        (s, p, _) -> FirstYearConditions.pending(s, with).stream()
                                .anyMatch(each -> each.on().equals(p.happenedOn())))
                .inForce(SINCE);
    }

    /// A contact of the first year is the next one, or a later one, and its month has begun.
    private static boolean isMoment(In<Incapacity> s, ProposedAct proposed, Optional<ContactMoment> moment) {
        return moment.isEmpty()
                || moment.filter(which -> contacts(s)
                                        .nextMoment()
                                        .filter(next -> which.compareTo(next) >= 0)
                                        .isPresent()
                                && FirstYearConditions.contactIn(s, which)
                                        .where(month -> !proposed.happenedOn().isBefore(month.from()))
                                        .isTold())
                        .isPresent();
    }

    private static boolean isNearPension(In<Incapacity> s, ProposedAct proposed, FirstYearAct.QuestionnaireSpared act) {
        return act.pensionAge().isEmpty()
                || FirstYearConditions.isTooNear(s, act.pensionAge().get());
    }

    /// Within the month, unless that is over already: then as soon as can be.
    private static boolean isInTime(In<Incapacity> s, ProposedAct proposed, FirstYearAct.LetterSent act) {
        return FirstYearConditions.newDateBy(s)
                .where(by -> act.on().isAfter(by.day()) && proposed.happenedOn().isBefore(by.day()))
                .value()
                .isEmpty();
    }

    private static boolean isAfterAbsence(In<Incapacity> s, ProposedAct proposed, FirstYearAct.AbsenceJudged act) {
        return contacts(s).absences().stream()
                .filter(each -> each.fact().act() == act.absence().number())
                .noneMatch(each -> proposed.happenedOn().isBefore(each.fact().day()));
    }
}
