// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import java.time.LocalDate;
import java.util.Optional;

/// Acts of the first year of incapacity: the questionnaire of the tenth week, the contacts of months four,
/// seven and eleven, and what follows when somebody does not come. They stand in the thread of the
/// incapacity.
@ReadBeside(
        facts = {
            FirstYearAct.QuestionnaireReturned.class,
            FirstYearAct.Invited.class,
            FirstYearAct.LetterSent.class,
            FirstYearAct.ContactHeldByPhysician.class,
            FirstYearAct.ContactHeldByCoordinator.class,
            FirstYearAct.AbsenceJudged.class
        },
        earlier = {
            AssessmentAct.CategorySet.class,
            AssessmentAct.WorkPotentialEstimated.class,
            AssessmentAct.WorkAbilityStated.class
        })
public sealed interface FirstYearAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Assessment.ASSESSMENT;
    }

    /// The questionnaire was sent.
    @Declared(code = "assessment.questionnaireSent", kind = STEP, compartment = WORK_ABILITY)
    record QuestionnaireSent() implements FirstYearAct {}

    /// No questionnaire is sent, for a reason that the file does not say by itself.
    ///
    /// @param until the last day on which the reason holds, where it is known
    /// @param pensionAge the day on which the legal pension age is reached, where that is the reason
    @Declared(code = "assessment.questionnaireSpared", kind = STEP, compartment = WORK_ABILITY)
    record QuestionnaireSpared(SparedFor why, Optional<LocalDate> until, Optional<LocalDate> pensionAge)
            implements FirstYearAct {}

    /// The person returned the questionnaire. What they say of their health goes to the physician alone, and
    /// not in here.
    ///
    /// @param hinders what stands in the way of work
    /// @param helps what would help
    /// @param wishesContact whether they wish to meet the coordinator
    @Declared(code = "assessment.questionnaireReturned", kind = STEP, compartment = WORK_ABILITY)
    record QuestionnaireReturned(
            ReturnOutlook outlook,
            @TextLength(max = 1000, lines = true) Optional<String> hinders,
            @TextLength(max = 1000, lines = true) Optional<String> helps,
            boolean wishesContact)
            implements FirstYearAct {}

    /// The person was invited to a contact, and told what follows if they do not come.
    ///
    /// @param on the day of the appointment
    /// @param place where, or how to take part
    @Declared(code = "assessment.invited", kind = STEP, compartment = WORK_ABILITY)
    record Invited(
            LocalDate on,
            ContactWith with,
            ContactMode mode,
            @TextLength(max = 200) Optional<String> place) implements FirstYearAct {}

    /// After an absence without a good reason the person was invited anew, by registered letter.
    ///
    /// @param on the day of the new appointment
    /// @param place where, or how to take part
    @Declared(code = "assessment.letterSent", kind = STEP, compartment = WORK_ABILITY)
    record LetterSent(
            LocalDate on,
            ContactWith with,
            ContactMode mode,
            @TextLength(max = 200) Optional<String> place) implements FirstYearAct {}

    /// The advisory physician met the person.
    ///
    /// @param moment which of the contacts of the first year it is, if it is one
    /// @param agreed what was said and agreed, without a diagnosis
    @FilledWith(HoldingContact.class)
    @Declared(code = "assessment.contactHeldByPhysician", kind = STEP, compartment = WORK_ABILITY)
    record ContactHeldByPhysician(
            Optional<ContactMoment> moment,
            ContactMode mode,
            @TextLength(max = 2000, lines = true) String agreed) implements FirstYearAct {}

    /// The coordinator met the person, for the physician's team.
    ///
    /// @param moment which of the contacts of the first year it is, if it is one
    /// @param agreed what was said and agreed, without a diagnosis
    @FilledWith(HoldingContact.class)
    @Declared(code = "assessment.contactHeldByCoordinator", kind = STEP, compartment = WORK_ABILITY)
    record ContactHeldByCoordinator(
            Optional<ContactMoment> moment,
            ContactMode mode,
            @TextLength(max = 2000, lines = true) String agreed) implements FirstYearAct {}

    /// The person did not come to the advisory physician; it happened on the day of the appointment.
    @FilledWith(MissedAppointment.class)
    @Declared(code = "assessment.contactMissedWithPhysician", kind = STEP, compartment = WORK_ABILITY)
    record ContactMissedWithPhysician() implements FirstYearAct {}

    /// The person did not come to the coordinator; it happened on the day of the appointment.
    @FilledWith(MissedAppointment.class)
    @Declared(code = "assessment.contactMissedWithCoordinator", kind = STEP, compartment = WORK_ABILITY)
    record ContactMissedWithCoordinator() implements FirstYearAct {}

    /// Whether the person had a good reason not to come.
    ///
    /// @param reason why, in words that the person understands and without a diagnosis
    @Declared(code = "assessment.absenceJudged", kind = STEP, compartment = WORK_ABILITY)
    record AbsenceJudged(
            @Refers(
                    to = {ContactMissedWithPhysician.class, ContactMissedWithCoordinator.class},
                    among = UnjudgedAbsences.class)
            ActNumber absence,

            boolean justified,
            @TextLength(max = 1000, lines = true) String reason)
            implements FirstYearAct {}

    /// The person got in touch to fix a new appointment.
    @Declared(code = "assessment.newDateAsked", kind = STEP, compartment = WORK_ABILITY)
    record NewDateAsked() implements FirstYearAct {}
}
