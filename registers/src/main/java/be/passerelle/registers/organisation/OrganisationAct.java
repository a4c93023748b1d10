// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

import be.passerelle.registers.act.Reasoned;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.entry.FromToday;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happens to an organisation that takes part.
public sealed interface OrganisationAct extends RegisterAct {

    /// It takes part from a day.
    ///
    /// @param key its key, for ever
    /// @param enterpriseNumber its number in the Crossroads Bank for Enterprises
    /// @param insurerCode the number of the union that a sickness fund belongs to
    @FilledWith(FromToday.class)
    @Declared(code = "organisation.registered", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Registered(
            @TextLength(max = 40) String key,
            OrganisationKind kind,
            Names names,
            @TextLength(max = 20) Optional<String> enterpriseNumber,
            @TextLength(max = 20) Optional<String> insurerCode,
            @Within(max = 4) List<Region> regions,
            LocalDate from)
            implements OrganisationAct, Turn.Alone {
        public Registered {
            regions = List.copyOf(regions);
        }
    }

    /// Its name or numbers are others from a day.
    @FilledWith(HeldDetails.class)
    @Declared(code = "organisation.detailsChanged", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record DetailsChanged(
            Names names,
            @TextLength(max = 20) Optional<String> enterpriseNumber,
            @TextLength(max = 20) Optional<String> insurerCode,
            @Within(max = 4) List<Region> regions,
            LocalDate from)
            implements OrganisationAct, Turn.Alone {
        public DetailsChanged {
            regions = List.copyOf(regions);
        }
    }

    /// It takes part no longer.
    @Declared(code = "organisation.closed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Closed(
            LocalDate lastDay,
            @TextLength(max = 500, lines = true) String reason) implements OrganisationAct, Turn.Alone, Reasoned {}
}
