// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Interruption;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Apart;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.act.TextLength;
import java.time.LocalDate;
import java.util.Optional;

/// Acts about incapacity for work.
@ReadBeside(
        facts = {
            IncapacityAct.InvalidityProposed.class,
            IncapacityAct.Controlled.class,
            IncapacityAct.InvalidityRecognised.class,
            IncapacityAct.Prolonged.class,
            IncapacityAct.Recognised.class,
            IncapacityAct.CauseEstablished.class,
            IncapacityAct.Interrupted.class,
            IncapacityAct.AbroadReported.class,
            IncapacityAct.PensionAgeNoted.class
        },
        earlier = {IncapacityAct.Recognised.class, IncapacityAct.Ended.class})
public sealed interface IncapacityAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Incapacity.INCAPACITIES;
    }

    /// Incapacity is recognised; it happened on its first day. Opens the incapacity.
    ///
    /// @param until the last day that is recognised so far
    /// @param statutoryCivilServant whether the person is a statutory civil servant, whose reintegration is
    ///     MEDEX's
    /// @param employer the employer with whom a contract runs, when there is one
    @FilledWith(Recognising.class)
    @Declared(code = "incapacity.recognised", kind = REPORT, compartment = INCAPACITY)
    record Recognised(
            LocalDate until,
            Scheme scheme,
            Cause cause,
            boolean statutoryCivilServant,
            @TextLength(max = 120) Optional<String> employer)
            implements IncapacityAct {}

    /// The fund received a certificate of a treating physician; it recognises nothing by itself. Diagnosis and
    /// prognosis are for physicians alone.
    ///
    /// @param from the first day that it covers
    /// @param until the last one
    /// @param expectedEnd when the treating physician expects the incapacity to end, where they say so
    /// @param medical what it says of health: diagnosis and prognosis
    @Declared(code = "incapacity.certificateReceived", kind = REPORT, compartment = INCAPACITY)
    record CertificateReceived(
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> expectedEnd,
            @TextLength(max = 4000, lines = true) Sealed<String> medical)
            implements IncapacityAct {}

    /// The contract of employment of the person ended; it happened on its last day.
    @Declared(code = "incapacity.contractEnded", kind = REPORT, compartment = INCAPACITY)
    record ContractEnded() implements IncapacityAct {}

    /// Something interrupts the incapacity for some days; it happened on the first of them. A report of the same
    /// first day takes the place of the one before. What it is, is said of maternity rest alone: why somebody is
    /// kept from being incapable for another reason, a detention for instance, is nobody's business here.
    ///
    /// @param until the last day of the interruption
    @Declared(code = "incapacity.interrupted", kind = REPORT, compartment = INCAPACITY)
    record Interrupted(LocalDate until, Interruption why) implements IncapacityAct {}

    /// When the person reaches the legal pension age. Which day that is depends on the year of birth, and no
    /// source that was seen gives the ages: the fund says it.
    ///
    /// @param reachedOn the day on which the age is reached
    /// @param worksOn whether the person goes on working without a pension, and may then have some months of
    ///     primary incapacity
    @FilledWith(NotingPensionAge.class)
    @Declared(code = "incapacity.pensionAgeNoted", kind = REPORT, compartment = INCAPACITY)
    record PensionAgeNoted(LocalDate reachedOn, boolean worksOn) implements IncapacityAct {}

    /// The person stays abroad, or told that they will; it happened on the day on which they told it. Where they
    /// stay is not asked.
    ///
    /// @param from the first day abroad
    /// @param until the last one
    @Declared(code = "incapacity.abroadReported", kind = REPORT, compartment = INCAPACITY)
    record AbroadReported(LocalDate from, LocalDate until) implements IncapacityAct {}

    /// Incapacity is recognised for longer; it happened on the first day of the prolongation.
    @FilledWith(Prolonging.class)
    @Declared(code = "incapacity.prolonged", kind = REPORT, compartment = INCAPACITY)
    record Prolonged(LocalDate until) implements IncapacityAct {}

    /// The institute controlled the incapacity, from the seventh month on. It decides nothing.
    @Declared(code = "incapacity.controlled", kind = REPORT, compartment = INCAPACITY)
    record Controlled(ControlFinding finding) implements IncapacityAct {}

    /// The advisory physician proposes invalidity to the medical council, for the time after the year of
    /// primary incapacity.
    ///
    /// @param until the last day that is proposed
    /// @param sheet the medical sheet, read by physicians alone
    @Declared(code = "incapacity.invalidityProposed", kind = STEP, compartment = INCAPACITY)
    record InvalidityProposed(
            LocalDate until,
            @TextLength(max = 4000, lines = true) Sealed<String> sheet) implements IncapacityAct {}

    /// The medical council recognises invalidity, after one year of primary incapacity; it happened on its
    /// first day.
    @Declared(code = "incapacity.invalidityRecognised", kind = STEP, compartment = INCAPACITY)
    record InvalidityRecognised(LocalDate until) implements IncapacityAct {}

    /// The medical council does not recognise invalidity: incapacity ends with the last day that was
    /// recognised, or with that day where more were.
    ///
    /// @param reasons in words that the person understands, read by whoever reads what somebody can do
    @Declared(code = "incapacity.invalidityNotRecognised", kind = STEP, compartment = INCAPACITY)
    record InvalidityNotRecognised(
            @Apart(value = WORK_ABILITY, always = true) @TextLength(max = 2000, lines = true)
            Optional<String> reasons) implements IncapacityAct {}

    /// What the incapacity comes from is established; it happened on the first day for which that holds. Until
    /// then the cause stays what it was.
    @Declared(code = "incapacity.causeEstablished", kind = REPORT, compartment = INCAPACITY)
    record CauseEstablished(Cause cause) implements IncapacityAct {}

    /// Incapacity ended; it happened on the last day of incapacity.
    @Declared(code = "incapacity.ended", kind = REPORT, compartment = INCAPACITY)
    record Ended(EndCause cause) implements IncapacityAct {}
}
