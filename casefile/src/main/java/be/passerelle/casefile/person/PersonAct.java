// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.INCAPACITY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.OfKind;
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
}
