// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.INCAPACITY;

import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;

/// Acts about who the insured person is.
public sealed interface PersonAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Insured.PERSON;
    }

    /// The file is opened for a member of a sickness fund.
    @FilledWith(Registering.class)
    @Declared(code = "person.registered", kind = REPORT, compartment = IDENTITY)
    record Registered(
            NationalNumber nationalNumber,
            @TextLength(max = 100) String familyName,
            @TextLength(max = 100) String givenName,
            LocalDate birthDate,
            Sex sex,
            Language language,
            @TextLength(max = 60) String municipality,
            @OfKind(OrganisationKind.SICKNESS_FUND) OrganisationId fund)
            implements PersonAct {}

    /// Name, language or municipality changed.
    @FilledWith(ChangingDetails.class)
    @Declared(code = "person.detailsChanged", kind = REPORT, compartment = IDENTITY)
    record DetailsChanged(
            @TextLength(max = 100) String familyName,
            @TextLength(max = 100) String givenName,
            Language language,
            @TextLength(max = 60) String municipality)
            implements PersonAct {}

    /// The person died while no incapacity ran: where one does, its end says so. It happened on the day of death.
    @Declared(code = "person.died", kind = REPORT, compartment = INCAPACITY)
    record Died() implements PersonAct {}

    /// Who the person is for those who sign in, look them up or open a file: an act that changes it, or answers
    /// one that would.
    @ReadBeside(facts = {Registered.class, NumberChangeProposed.class})
    sealed interface OfNumber extends PersonAct {}

    /// Somebody says that the person has another national number: a bis number became one of the national
    /// register, or the one that stands here was never theirs. Nothing changes until a second person confirms, as
    /// whoever has the number reads the file as the person.
    ///
    /// @param birthDate the day that the other number stands for, which was wrong where the number was
    @FilledWith(ChangingNumber.class)
    @Declared(code = "person.numberChangeProposed", kind = STEP, compartment = IDENTITY)
    record NumberChangeProposed(
            NationalNumber nationalNumber,
            LocalDate birthDate,
            Sex sex,
            NumberChangeCause cause,
            @TextLength(max = 1000, lines = true) String reason)
            implements OfNumber, Binds {}

    /// A second person confirms: from here on the person is known by the other number.
    ///
    /// @param proposal the number of the act that proposed it
    @Declared(code = "person.numberChangeConfirmed", kind = STEP, compartment = IDENTITY)
    record NumberChangeConfirmed(
            @Refers(to = NumberChangeProposed.class, among = WaitingNumberChange.class)
            ActNumber proposal) implements OfNumber, Binds {}

    /// A second person declines: the number stays as it was.
    ///
    /// @param proposal the number of the act that proposed it
    @Declared(code = "person.numberChangeDeclined", kind = STEP, compartment = IDENTITY)
    record NumberChangeDeclined(
            @Refers(to = NumberChangeProposed.class, among = WaitingNumberChange.class)
            ActNumber proposal,

            @TextLength(max = 1000, lines = true) String reason)
            implements OfNumber {}
}
