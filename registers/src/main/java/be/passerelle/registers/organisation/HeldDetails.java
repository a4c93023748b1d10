// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

import be.passerelle.law.language.Language;
import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import be.passerelle.stream.act.ActWriter;
import java.time.LocalDate;
import java.util.Map;

/// The name and the numbers that hold today, from today.
public final class HeldDetails implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        return at.entry(OrganisationEntry.class)
                .map(entry -> ActWriter.tree(same(entry.on(at.today()), at.today())))
                .orElse(Map.of());
    }

    private static OrganisationAct same(Organisation o, LocalDate today) {
        return new OrganisationAct.DetailsChanged(
                new Names(o.name(Language.FR), o.name(Language.NL), o.name(Language.DE), o.name(Language.EN)),
                o.enterpriseNumber().map(EnterpriseNumber::toString),
                o.insurerCode(),
                o.regions().stream().sorted().toList(),
                today);
    }
}
