// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.setting;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.NamesStream;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;

/// What happens to the settings of an organisation.
public sealed interface SettingAct extends RegisterAct {

    /// A setting has a value from a day.
    ///
    /// @param source who decided so, and where
    @FilledWith(OfOrganisation.class)
    @Declared(code = "setting.changed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Changed(
            @NamesStream @OfKind(OrganisationKind.NIHDI) OrganisationId organisation,
            Setting setting,
            @Within(min = 1, max = 1000) int value,
            LocalDate from,
            @TextLength(max = 300) String source)
            implements SettingAct, Turn.Alone {}
}
