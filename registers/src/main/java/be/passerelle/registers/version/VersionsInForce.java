// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterChoices;
import be.passerelle.stream.act.Choice;
import java.util.List;

/// The versions that two people wanted and that hold today or later.
public final class VersionsInForce implements RegisterChoices {

    @Override
    public String code() {
        return "versionHolds";
    }

    @Override
    public List<Choice> in(AtEntry at) {
        return at.entry(Versioned.class).stream()
                .flatMap(entry -> entry.versions().versions().stream())
                .filter(version -> !version.period().until().isBefore(at.today()))
                .map(version -> Choice.called(version.number(), version.period()))
                .toList();
    }
}
