// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.Reasoned;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.entry.FromToday;
import be.passerelle.registers.version.OneThatWaits;
import be.passerelle.registers.version.WaitingProposals;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ChosenFrom;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.NamesStream;
import be.passerelle.stream.act.NotAsked;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happens to the mandates of a person at an organisation: in which role they work there, and who stands
/// in for them.
public sealed interface MandateAct extends RegisterAct {

    /// A person works for an organisation in a role that one person gives.
    ///
    /// @param person their key, the same in all their mandates, also at other organisations
    /// @param nationalNumber by it their own file is known, which nobody handles themselves
    /// @param teams the teams they belong to
    /// @param languages those they work in
    /// @param until the last day, when it is known
    @FilledWith(KnownPerson.class)
    @Declared(code = "mandate.given", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Given(
            @NamesStream @TextLength(max = 60) String person,
            @TextLength(max = 60) String givenName,
            @TextLength(max = 60) String familyName,
            NationalNumber nationalNumber,

            @NamesStream
            @ChosenFrom(OrganisationsToGiveIn.class)
            @OfKind({
                OrganisationKind.SICKNESS_FUND,
                OrganisationKind.NIHDI,
                OrganisationKind.EMPLOYMENT_PARTNER,
                OrganisationKind.TRAINING_CENTRE,
                OrganisationKind.PREVENTION_SERVICE,
                OrganisationKind.MEDICAL_PRACTICE,
                OrganisationKind.EMPLOYER
            })
            OrganisationId organisation,

            @ChosenFrom(RolesToGive.class) Role role,
            @Within(max = 5) @TextLength(max = 60) List<String> teams,
            @Within(min = 1, max = 4) List<Language> languages,
            LocalDate from,
            Optional<LocalDate> until)
            implements MandateAct, Turn.Alone {
        public Given {
            teams = List.copyOf(teams);
            languages = List.copyOf(languages);
        }
    }

    /// That a person works for an organisation in a role, which a second person may confirm: those who confirm
    /// what others propose get their own mandates from two.
    ///
    /// @param person their key, the same in all their mandates, also at other organisations
    /// @param nationalNumber by it their own file is known, which nobody handles themselves
    /// @param teams the teams they belong to
    /// @param languages those they work in
    /// @param until the last day, when it is known
    @FilledWith(KnownPerson.class)
    @Declared(code = "mandate.proposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Proposed(
            @NamesStream @TextLength(max = 60) String person,
            @TextLength(max = 60) String givenName,
            @TextLength(max = 60) String familyName,
            NationalNumber nationalNumber,

            @NamesStream
            @ChosenFrom(OrganisationsToGiveIn.class)
            @OfKind({
                OrganisationKind.SICKNESS_FUND,
                OrganisationKind.NIHDI,
                OrganisationKind.EMPLOYMENT_PARTNER,
                OrganisationKind.TRAINING_CENTRE,
                OrganisationKind.PREVENTION_SERVICE,
                OrganisationKind.MEDICAL_PRACTICE,
                OrganisationKind.EMPLOYER
            })
            OrganisationId organisation,

            @ChosenFrom(RolesToGive.class) Role role,
            @Within(max = 5) @TextLength(max = 60) List<String> teams,
            @Within(min = 1, max = 4) List<Language> languages,
            LocalDate from,
            Optional<LocalDate> until)
            implements MandateAct, Turn.Proposes {
        public Proposed {
            teams = List.copyOf(teams);
            languages = List.copyOf(languages);
        }

        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }

        /// The mandate as it is given when a second person confirms it.
        public Given given() {
            return new Given(
                    person, givenName, familyName, nationalNumber, organisation, role, teams, languages, from, until);
        }
    }

    /// That a mandate ends, which a second person may confirm: else one person alone could send away everybody
    /// who confirms.
    ///
    /// @param mandate the number of the act that gave it
    @Declared(code = "mandate.endProposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record EndProposed(
            @Refers(
                    to = {Given.class, Proposed.class},
                    among = MandatesHeld.class)
            ActNumber mandate,

            LocalDate lastDay)
            implements MandateAct, Turn.Proposes {
        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }
    }

    /// That the national number of the person is another than the one that was said, which a
    /// second person may confirm: it was mistyped, or a number of the bis register became one
    /// of the national register. What was said before still counts for who the person is.
    ///
    /// @param nationalNumber the one that holds from then on, in all mandates of the entry
    @Declared(code = "mandate.numberCorrectionProposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record NumberCorrectionProposed(
            NationalNumber nationalNumber,
            @TextLength(max = 500, lines = true) String reason) implements MandateAct, Turn.Proposes, Reasoned {
        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }
    }

    /// The second person confirms: from the day of that decision at the earliest, the mandate holds, or holds
    /// no longer; or the number is the other one.
    ///
    /// @param proposal the number of the act that proposed it
    @FilledWith(OneThatWaits.class)
    @Declared(code = "mandate.confirmed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Confirmed(
            @NotAsked
            @Refers(
                    to = {Proposed.class, EndProposed.class, NumberCorrectionProposed.class},
                    among = WaitingProposals.class)
            ActNumber proposal)
            implements MandateAct, Turn.Confirms {}

    /// Somebody does not want what was proposed, or no longer: it changes nothing.
    ///
    /// @param proposal the number of the act that proposed it
    @FilledWith(OneThatWaits.class)
    @Declared(code = "mandate.declined", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Declined(
            @NotAsked
            @Refers(
                    to = {Proposed.class, EndProposed.class, NumberCorrectionProposed.class},
                    among = WaitingProposals.class)
            ActNumber proposal,

            @TextLength(max = 500, lines = true) String reason)
            implements MandateAct, Turn.Declines {}

    /// From a day on they belong to other teams or work in other languages.
    ///
    /// @param mandate the number of the act that gave it
    @FilledWith(HeldMandate.class)
    @Declared(code = "mandate.changed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Changed(
            @Refers(
                    to = {Given.class, Proposed.class},
                    among = MandatesHeld.class)
            ActNumber mandate,

            @Within(max = 5) @TextLength(max = 60) List<String> teams,
            @Within(min = 1, max = 4) List<Language> languages,
            LocalDate from)
            implements MandateAct, Turn.Alone {
        public Changed {
            teams = List.copyOf(teams);
            languages = List.copyOf(languages);
        }
    }

    /// They no longer work there, which one person says of a role that confirms nothing.
    ///
    /// @param mandate the number of the act that gave it
    @Declared(code = "mandate.ended", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Ended(
            @Refers(
                    to = {Given.class, Proposed.class},
                    among = MandatesHeld.class)
            ActNumber mandate,

            LocalDate lastDay)
            implements MandateAct, Turn.Alone {}

    /// They are away, and somebody of the same organisation and role stands in for them.
    ///
    /// @param mandate the number of the act that gave it
    /// @param deputy the key of who stands in
    @FilledWith(FromToday.class)
    @Declared(code = "mandate.absenceAnnounced", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record AbsenceAnnounced(
            @Refers(
                    to = {Given.class, Proposed.class},
                    among = MandatesHeld.class)
            ActNumber mandate,

            @ChosenFrom(Deputies.class) @TextLength(max = 60)
            String deputy,

            LocalDate from,
            LocalDate until)
            implements MandateAct, Turn.Alone {}

    /// They are back earlier.
    ///
    /// @param absence the number of the act that announced it
    @Declared(code = "mandate.absenceEnded", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record AbsenceEnded(
            @Refers(to = AbsenceAnnounced.class, among = AbsencesAnnounced.class)
            ActNumber absence,

            LocalDate lastDay) implements MandateAct, Turn.Alone {}
}
